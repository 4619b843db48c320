import type {
  Article,
  Attribution,
  Certainty,
  Mention,
  Quotation,
  Source,
  Span,
} from 'nlcst-attribution';
import type { ProcessorOptions } from 'retext-preset-copydesk/processor';
import { createAnalyse } from './analyse.js';

/** How sure the engine is, and by which step: only where `explain` is set. */
interface Explained {
  certainty?: Certainty;
  because?: string;
}

/** What a text is and the words that it is read with, as for `lint`; rules say nothing here. */
export interface SourcesOptions extends Omit<ProcessorOptions, 'presets' | 'rules' | 'plugins'> {
  /** Whether to tell how sure it is and why. */
  readonly explain?: boolean | undefined;
}

/** Who says what in one text. Offsets are UTF-16 code units into it. */
export interface SourceSheet {
  /** Words of the text. */
  words: number;
  attributions: SheetAttribution[];
  quotations: SheetQuotation[];
  sources: SheetSource[];
}

/** Who says something, by which words, and what. */
export interface SheetAttribution extends Explained {
  id: string;
  kind: Attribution['kind'];
  /** The words that name the source, and its id; null where the text names nobody. */
  source: (Span & Explained & { text: string; source: string }) | null;
  cue: (Span & { text: string; lemma: string }) | null;
  content: Span[];
}

/** The words in marks, marks included. */
export interface SheetQuotation extends Span, Explained {
  kind: Quotation['kind'];
  /** Id of the attribution that it belongs to. */
  attribution: string | null;
  /** Id of the source that speaks. */
  speaker: string | null;
}

/** Who stands behind one or more attributions, through the whole text. */
export interface SheetSource {
  id: string;
  name: string;
  class: Source['class'];
  number: Source['number'];
  descriptor: Source['descriptor'];
  /** Why an anonymous source is not named; null for the others. */
  anonymity: {
    reason: 'stated' | 'purpose' | 'none';
    start: number | null;
    end: number | null;
  } | null;
  mentions: Span[];
  /** How many there are. */
  attributions: number;
  quotations: number;
  /** Words in its quotations. */
  words: number;
}

/**
 * Who says what in a text.
 *
 * @throws {OptionsError} on an unknown type and on a wrong lexicon
 */
export async function sources(text: string, options: SourcesOptions = {}): Promise<SourceSheet> {
  const { explain, ...rest } = options;
  const analyse = await createAnalyse({ ...rest, presets: [] });
  return sheetOf((await analyse(text)).article, { explain });
}

/** Who says what in an article that the engine has read: what {@link sources} gives of a text. */
export function sheetOf(
  article: Article,
  { explain = false }: Pick<SourcesOptions, 'explain'> = {},
): SourceSheet {
  const spanOf = (span: Span): Span => {
    const place = article.place(span);
    return { start: place?.start.offset ?? span.start, end: place?.end.offset ?? span.end };
  };
  const why = ({ certainty, because }: { certainty: Certainty; because: string }): Explained =>
    explain ? { certainty, because } : {};

  const attributionFrom = ({ id, kind, source, cue, content, ...step }: Attribution) => ({
    id,
    kind,
    source: source && mentionFrom(source),
    cue: cue && { ...spanOf(cue), text: cue.text, lemma: cue.lemma },
    content: content.map(spanOf),
    ...why(step),
  });
  const mentionFrom = (mention: Mention) => ({
    ...spanOf(mention),
    text: mention.text,
    source: mention.source.id,
    ...why(mention),
  });
  const quotationFrom = (quotation: Quotation): SheetQuotation => ({
    ...spanOf(quotation),
    kind: quotation.kind,
    attribution: quotation.attribution?.id ?? null,
    speaker: quotation.speaker?.id ?? null,
    ...why(quotation),
  });
  const sourceFrom = (source: Source): SheetSource => ({
    id: source.id,
    name: source.name,
    class: source.class,
    number: source.number,
    descriptor: source.descriptor,
    anonymity: anonymityOf(source),
    mentions: source.mentions.map(spanOf),
    attributions: source.attributions.length,
    quotations: source.quotations.length,
    words: quotedWords(source),
  });
  const anonymityOf = ({ class: kind, anonymity }: Source): SheetSource['anonymity'] => {
    if (anonymity) return { reason: anonymity.reason, ...spanOf(anonymity) };
    return kind === 'anonymous' ? { reason: 'none', start: null, end: null } : null;
  };

  return {
    words: wordsOf(article),
    attributions: article.attributions.map(attributionFrom),
    quotations: article.quotations.map(quotationFrom),
    sources: article.sources.map(sourceFrom),
  };
}

/** Words in the quotations of a source. */
export function quotedWords({ quotations }: Source): number {
  return quotations.reduce((sum, { words }) => sum + words, 0);
}

export function wordsOf({ paragraphs }: Article): number {
  let words = 0;
  for (const { reading } of paragraphs) {
    for (const { kind } of reading.tokens) if (kind === 'word' || kind === 'number') words++;
  }
  return words;
}
