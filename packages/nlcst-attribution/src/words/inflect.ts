/** Inflected forms of regular English verbs and nouns, and of the irregular ones that the word lists name. */

const doubling = new Set(
  'admit brag pan rebut refer rip slam quip snap jab demur blog kid sum put let begin quit rat pin nod rap tap wag zap'.split(
    ' ',
  ),
);

const vowel = /[aeiou]/;

export interface VerbForms {
  third: string;
  past: string;
  participle: string;
  ing: string;
}

export function verbForms(
  lemma: string,
  irregular: Readonly<Record<string, readonly [string, string]>>,
): VerbForms {
  const last = lemma.at(-1) ?? '';
  const before = lemma.at(-2) ?? '';
  const consonantY = last === 'y' && !vowel.test(before);
  const stem = doubling.has(lemma) ? lemma + last : lemma;
  const regular =
    last === 'e' ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const ing = last === 'e' && before !== 'e' ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  const [past, participle] = irregular[lemma] ?? [regular, regular];
  return { third: pluralOf(lemma), past, participle, ing };
}

const irregularPlurals: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  person: 'people',
  child: 'children',
  wife: 'wives',
  life: 'lives',
  analysis: 'analyses',
  statistics: 'statistics',
  'co-founder': 'co-founders',
};

export function pluralOf(noun: string): string {
  const known = irregularPlurals[noun];
  if (known) return known;
  if (/(?:^|[a-z-])(?:man|woman)$/.test(noun) && !/human$/.test(noun)) {
    return `${noun.slice(0, -2)}en`;
  }
  if (/(?:[sxz]|[cs]h)$/.test(noun)) return `${noun}es`;
  if (/(?:^|[^aeiou])o$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}
