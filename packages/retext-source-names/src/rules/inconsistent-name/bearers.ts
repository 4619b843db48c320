const nameWords = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}’'-]+`;

/** «Fire Chief *Mara Ellison*» */
const titled = new RegExp(String.raw`^\s(${nameWords})`, 'u');
/** «the governor’s chief of staff, *Mara Ellison*,» */
const named =
  /^(?:\s(?:at|for|of)(?:\s[\p{L}\p{N}.’'&-]+){1,6})?,\s((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)(?=[,.;)]|$)/u;
/** «*Mara Ellison*, 52, the chief of staff,», «*Ellison* is the chief of staff», «*Ellison*, who became chief of staff» */
const apposed = new RegExp(
  String.raw`(${nameWords})(?:(?:,\s\d+)?,|(?:,\swho)?\sis|,\swho\sbecame)$`,
  'u',
);
/** What follows an apposition: its end. */
const apposedEnd = /^(?:\s(?:at|for|in|of|since)\s[^,;:.()]{1,80})?(?:[,.;)–—]|\s[–—-]|$)/;

/** The name of who holds an office, by what stands around it; empty where nothing tells. */
export function bearerOf(before: string, isLed: boolean, after: string): string {
  const behind = titled.exec(after)?.[1];
  // «a spokesman for the sheriff, Mara Ellison, …» may be the spokesman’s name.
  const nameBehind = isLed && !/\b(?:for|of|to)$/.test(before) ? named.exec(after)?.[1] : undefined;
  const nameBefore =
    !before.endsWith(',') || apposedEnd.test(after) ? apposed.exec(before)?.[1] : undefined;
  if (nameBehind && nameBefore) return '';
  return (behind ?? nameBehind ?? nameBefore ?? '').replace(/['’]s?$/, '');
}
