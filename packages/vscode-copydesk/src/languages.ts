/** The kinds of documents that the server reads. */
export const languageIds = ['plaintext', 'markdown', 'mdx', 'html'] as const;
