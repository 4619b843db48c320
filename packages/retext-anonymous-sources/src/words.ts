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

/**
 * Ranks before a name: “the spokesman, Maj. Gen. Tomas Reyk”. What belongs here: what forces, police and courts write
 * before a name. What doesn't: offices (“Minister”).
 */
export const ranks: readonly string[] = [
  'adm.',
  'admiral',
  'brig.',
  'brigadier',
  'capt.',
  'captain',
  'cmdr.',
  'col.',
  'colonel',
  'commander',
  'commodore',
  'constable',
  'cpl.',
  'det.',
  'detective',
  'gen.',
  'general',
  'inspector',
  'lieutenant',
  'lt',
  'lt.',
  'maj.',
  'major',
  'officer',
  'sergeant',
  'sgt',
  'sgt.',
  'superintendent',
  'supt',
  'supt.',
];

/**
 * Offices of those whom papers call officials, beside {@link ranks}: who speaks by name beside “officials” is one of them.
 *
 * What belongs here: who stands for a government or a service. What doesn't: benches and chambers (“judge”, “senator”), and
 * what firms and charities have too (“director”, “president”).
 */
export const officers: readonly string[] = [
  'ambassador',
  'attorney-general',
  'chancellor',
  'chief',
  'commissioner',
  'gov.',
  'governor',
  'mayor',
  'minister',
  'premier',
  'secretary',
  'sheriff',
  'spokesman',
  'spokeswoman',
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
