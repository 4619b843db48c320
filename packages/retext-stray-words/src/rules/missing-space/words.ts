/** Ends of addresses that people write with a capital: «Example.Com». */
export const domains: readonly string[] = [
  'co',
  'com',
  'edu',
  'gov',
  'info',
  'io',
  'net',
  'org',
  'ru',
  'tv',
];

/** Words of magnitude that follow a figure: «$75 billion», «5 percent». */
export const scales: readonly string[] = [
  'billion',
  'million',
  'percent',
  'percentage',
  'trillion',
];
