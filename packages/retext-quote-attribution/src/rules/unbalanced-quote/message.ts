/** Keys of the rule's messages. */
export type Message =
  | 'facing'
  | 'unclosed'
  | 'unopened'
  | 'reopened'
  | 'single'
  | 'twice'
  | 'twiceClosed'
  | 'half'
  | 'unended'
  | 'apostrophe';
