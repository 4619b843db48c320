/** Keys of the rule's messages. */
export type Message = 'number' | 'gender' | 'calling';
