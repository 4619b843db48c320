/** What an element of HTML or JSX is to a reader; what isn’t listed stands within its paragraph. */
export type ElementKind = 'block' | 'skip' | 'opaque' | 'line' | 'quote' | 'inline';

const byKind: Readonly<Record<Exclude<ElementKind, 'inline'>, string>> = {
  block:
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p search section summary table tbody ' +
    'td tfoot th thead tr ul',
  // Deleted words, the page’s own buttons, and what isn’t text.
  skip:
    'area audio base button canvas col colgroup datalist del embed frame frameset head iframe img input link ' +
    'map meta meter nav noscript object option optgroup param picture pre progress rp rt s script select source style ' +
    'svg template textarea title track video',
  opaque: 'code kbd math samp tt var',
  line: 'br',
  quote: 'q',
};

const kinds = new Map(
  Object.entries(byKind).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as ElementKind] as const),
  ),
);

export function kindOfElement(name: string | null): ElementKind {
  return (name !== null && kinds.get(name)) || 'inline';
}

/** Whether what is raised above the line is the sign of a footnote: `1`, `[2]`, `†`. */
export function isNoteSign(words: string): boolean {
  return /^[\s\d[\]*†‡]*$/.test(words);
}
