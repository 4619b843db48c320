export { attributionOf } from './attribution.js';
export { articleOf, type ReadPart, readParts } from './incremental.js';
export { onceEach } from './memory.js';
export { readParagraph } from './paragraph/read.js';
export * from './types.js';
export { nameParticles } from './words/en/name-words.js';
export { givenNames } from './words/given-names.js';
export type { Written } from './words/spelling.js';
export { type WordSet, wordSet, wordsThat } from './words/word-set.js';
