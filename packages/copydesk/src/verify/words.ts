/** A word of a quotation or a transcript. */
export interface Word {
  /** In lower case, with straight apostrophes. */
  lower: string;
  start: number;
  end: number;
}

/** Sounds that nobody prints. */
const fillers = new Set(['ah', 'eh', 'er', 'erm', 'hm', 'hmm', 'mm', 'uh', 'uhm', 'um']);

/** The words of a text without marks: punctuation and capitals are not what a speaker says. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)) {
    const lower = match[0].toLowerCase().replaceAll('’', "'");
    if (fillers.has(lower)) continue;
    const start = from + match.index;
    words.push({ lower, start, end: start + match[0].length });
  }
  return words;
}
