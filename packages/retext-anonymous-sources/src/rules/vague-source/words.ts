/**
 * Words that open what tells how a source would know, directly behind its noun: “a source *on* the call”.
 *
 * What belongs here: prepositions and participles of place, body and access. What doesn't: “familiar”, which tells
 * nothing, and “to”, which follows verbs.
 */
export const accessOpeners: readonly string[] = [
  'at',
  'briefed',
  'close',
  'from',
  'in',
  'inside',
  'involved',
  'on',
  'who',
  'with',
  'within',
];
