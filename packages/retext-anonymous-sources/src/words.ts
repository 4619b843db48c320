/** Words that open a description of somebody new, whatever follows: “*one* of the mayor's aides”. */
export const indefinites: readonly string[] = [
  'a',
  'an',
  'another',
  'one',
  'people',
  'some',
  'somebody',
  'someone',
  'those',
];

/** Words that count the people of a description: “*two* U.S. officials” are some of “U.S. officials”. */
export const counts: readonly string[] = [
  'a',
  'an',
  'eight',
  'five',
  'four',
  'many',
  'multiple',
  'nine',
  'one',
  'seven',
  'several',
  'six',
  'some',
  'ten',
  'three',
  'two',
];

/** Words between a description and a name that is not its bearer's: “an aide *to* Mara Ellison”. */
export const prepositions: readonly string[] = [
  'about',
  'against',
  'and',
  'around',
  'at',
  'behind',
  'by',
  'for',
  'from',
  'in',
  'inside',
  'near',
  'of',
  'on',
  'or',
  'to',
  'under',
  'with',
];
