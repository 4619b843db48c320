/** Keys of the rule's messages. */
export type Message =
  | 'beforeTag'
  | 'midSentence'
  | 'doubled'
  | 'tagInside'
  | 'outside'
  | 'inside'
  | 'beforeQuotation'
  | 'afterThat'
  | 'unstopped';
