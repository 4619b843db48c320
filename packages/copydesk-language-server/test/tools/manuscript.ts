/** Text that looks like a long reportage: invented people, places and words, the same for the same seed. */

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const given = 'Mara Owen Lucia Peter Nadia Thomas Ruth Samir Clara Victor Helen Ivan'.split(' ');
const family =
  'Ellison Okafor Brandt Castellan Dufresne Harrow Ivarsson Jessup Kowal Lindqvist Marchetti Novak Pryce Quist Rudd Sandoval Thorne Ullman'.split(
    ' ',
  );
const roles = [
  'the harbor agency’s director',
  'a member of the council',
  'who runs the ferry company',
  'a nurse at Saint Brigid Hospital',
  'the union’s treasurer',
];
const bodies = ['the ministry', 'the port authority', 'the council', 'the school board'];
const topics = [
  'the bridge over the Tarn',
  'the plan for the old mill',
  'the budget of the ferry line',
  'the closing of the night school',
  'the water works in Ostrava Street',
  'the lease of the fish market',
];
const deeds = [
  'would cost more than anybody had been told',
  'had been put off for the third time',
  'was to be settled before the end of the year',
  'left hundreds of families without an answer',
  'depended on money that nobody had promised',
  'could still be stopped by the court',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Paragraphs with at least that many words in all. */
export function manuscript(words: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string =>
    list[Math.floor(random() * list.length)] as string;
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const number = () => String(2 + Math.floor(random() * 900));
  const person = () => `${pick(given)} ${pick(family)}`;
  const clause = () => `${pick(topics)} ${pick(deeds)}`;
  const shapes: (() => string)[] = [
    () => {
      const [first, last] = [pick(given), pick(family)];
      return `“${capital(clause())},” said ${first} ${last}, ${pick(roles)}. “We counted ${number()} letters, and ${clause()}.” ${last} said that ${clause()}.`;
    },
    () =>
      `${capital(clause())}, according to ${number()} pages of minutes that ${pick(bodies)} published on ${pick(days)}. In ${number()} cases ${clause()}.`,
    () =>
      `A senior official at ${pick(bodies)}, who spoke on condition of anonymity because the talks were private, said that ${clause()}. The official said ${clause()}.`,
    () =>
      `By ${pick(days)} evening ${number()} people stood in front of the town hall. Some had come by bus, and some had walked ${number()} minutes in the rain. ${capital(clause())}.`,
    () => `“${capital(clause())}.”`,
    () =>
      `He said ${clause()}. “It is ${number()} years since ${clause()},” he said, “and I remember ${clause()}.”`,
    () =>
      `${person()} and ${person()} disagreed. ${capital(pick(bodies))} told reporters that ${clause()}, and that ${number()} objections had been filed.`,
    () =>
      `A spokesperson for ${pick(bodies)} declined to comment on ${pick(topics)}. Asked again on ${pick(days)}, the spokesperson said ${clause()}.`,
  ];
  const paragraphs: string[] = [];
  let count = 0;
  while (count < words) {
    const shape = shapes[Math.floor(random() * shapes.length)] as () => string;
    const paragraph = shape();
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}
