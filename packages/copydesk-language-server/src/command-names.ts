/** What clients may ask for by `workspace/executeCommand`. */
export const commands = {
  /** `[uri]`: who says what in a document, as data and as a page. */
  sourceSheet: 'copydesk.sourceSheet',
  /** `[uri, rule?]`: put in all that is certain, or what one rule is certain of. */
  fixAll: 'copydesk.fixAll',
  /** `[rule, uri, 'file' | 'project']`: set a rule to off in the project’s configuration. */
  turnOff: 'copydesk.turnOff',
  /** `[rule, words, uri]`: keep a rule silent about words, in the file beside an article. */
  ignoreBeside: 'copydesk.ignoreBeside',
  /** `[uri, range]`: put the cursor where the reason for an ignore belongs. */
  showReason: 'copydesk.showReason',
  /** `[url]`: show a rule’s page. */
  openPage: 'copydesk.openPage',
} as const;
