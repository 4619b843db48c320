import fc from 'fast-check';

/** What people type, paste and leave half done. */
const typed = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '.',
    '”',
    '“',
    '"',
    'the the',
    'A headline',
    ' he said.',
    'Mr. ',
    '\n“We left,” said Ruth Kowal, a nurse. “All of us.”\n\nShe said so twice.\n',
    '\u00a0',
    '👩‍👩‍👧',
    '\ufeff',
    'TK',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
/** Edits that follow one another; where each is made is a part of the length that the text then has. */
export const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(3), fc.nat(400)),
    text: typed,
  }),
  { minLength: 1, maxLength: 12 },
);

interface Edit {
  at: number;
  length: number;
  text: string;
}

/** The text behind an edit. */
export function edited(value: string, { at, length, text }: Edit): string {
  const from = Math.floor(at * value.length);
  return value.slice(0, from) + text + value.slice(from + length);
}
