/** A word of a quotation or a transcript. */
export interface Word {
  /** In lower case, with straight apostrophes and without commas in figures. */
  lower: string;
  start: number;
  end: number;
}

/** Sounds that nobody prints. */
const fillers = new Set(['ah', 'eh', 'er', 'erm', 'hm', 'hmm', 'mm', 'uh', 'uhm', 'um']);

/** `don’t`, `4.5`, `$4,500`, `20%`. */
const word =
  /[$€£¥]?[\p{L}\p{M}\p{N}]+(?:(?:['’]|(?<=\p{N})[.,:](?=\p{N}))[\p{L}\p{M}\p{N}]+)*%?/gu;

/** The words of a text without marks: punctuation and capitals are not what a speaker says. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(word)) {
    const lower = match[0]
      .toLowerCase()
      .normalize('NFC')
      .replaceAll('’', "'")
      .replaceAll(/(?<=\d),(?=\d)/g, '');
    if (fillers.has(lower)) continue;
    const start = from + match.index;
    words.push({ lower, start, end: start + match[0].length });
  }
  return words;
}
