/** Words between `accused` and a needless `allegedly`. */
export const accusers: ReadonlySet<string> = new Set([
  'accused',
  'accuses',
  'accusing',
  'charged',
  'suspected',
]);
