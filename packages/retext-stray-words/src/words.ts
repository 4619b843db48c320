/** Titles that a name follows at once: no comma stands between «Gov.» and «Ellison». */
export const titles: readonly string[] = [
  'capt.',
  'col.',
  'dr.',
  'gen.',
  'gov.',
  'lt.',
  'mr.',
  'mrs.',
  'ms.',
  'prof.',
  'rep.',
  'rev.',
  'sen.',
  'sgt.',
  'st.',
];
