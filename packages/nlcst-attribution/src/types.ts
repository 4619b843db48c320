import type { Position } from 'unist';

/**
 * A stretch of text, `end` exclusive, in UTF-16 code units.
 *
 * What belongs to a {@link Paragraph} counts from the paragraph's first character; what belongs to an
 * {@link Article} counts from the first character of `article.text`. Never begins or ends in white space.
 */
export interface Span {
  start: number;
  end: number;
}

/**
 * How sure the engine is, from 0 to 1. A rule should not rest on anything below {@link CERTAIN}:
 * `1` the text says it outright (“said Mara Ellison”), `0.9` the customs of news writing leave one reading,
 * `0.7` there is a second candidate that is less likely, `0.4` a guess.
 */
export type Certainty = number;

/** One word, number or mark of a paragraph. In «Not,” she said»: `Not` · `,` · `”` · `she` · `said`. */
export interface Token extends Span {
  value: string;
  /** `value` in lower case, with straight apostrophes: `Don’t` → `don't`, and so `don"t`, where a mark was mistyped. */
  lower: string;
  /** `opaque`: code, a link's address and other text that is no prose. */
  kind: 'word' | 'number' | 'punctuation' | 'symbol' | 'opaque';
  /** Whether white space stands before it. */
  blank: boolean;
  /** The innermost of the paragraph's quotations that holds it (index), or -1. Marks belong to their quotation. */
  quotation: number;
  /** The sentence that holds it (index). */
  sentence: number;
  /** The address that it is linked to, or that it is itself. */
  link?: string;
}

/** A sentence as an editor counts them: «“We are done. Go home,” she said.» is one sentence. */
export interface Sentence extends Span {
  /** First token (index) and the token after its last. */
  first: number;
  last: number;
}

/** A quotation mark. «“We are done,”» has two. */
export interface Mark extends Span {
  value: string;
  side: 'open' | 'close';
  /** `wire`: the two single ones of old wire copy, `''`. */
  style: 'curly' | 'straight' | 'wire' | 'angle';
  level: 'double' | 'single';
  /** `false` where a curly mark faces the wrong way for its place: «”We are done,”». */
  facing: boolean;
  /** Whether its neighbours tell its side: blank before and none behind opens, the other way round closes. */
  sure: boolean;
  /** The paragraph's quotation that it bounds (index), or -1 where it has no partner and bounds none. */
  quotation: number;
}

/** What stands between two marks in one paragraph, marks included. */
export interface QuotedPart extends Span {
  /** First token (the opening mark, if there is one) and the token after its last. */
  first: number;
  last: number;
  /** The marks, or null where the text has none: a lost mark, or a quotation that goes on in the next paragraph. */
  open: Mark | null;
  close: Mark | null;
  /** The quotation around it (index), or -1. */
  parent: number;
  /** Words between the marks. */
  words: number;
}

/**
 * What one paragraph alone tells. Positions count from the paragraph's start, so that an editor can keep the
 * reading of a paragraph that did not change, wherever it moves to.
 */
export interface Paragraph {
  text: string;
  /**
   * `prose`: sentences; `heading`: a headline or a line without a full stop; `dateline`-only, credit and label
   * lines are `label`; `transcript`: a line of questions and answers («WALLACE: Good evening.»).
   */
  kind: 'prose' | 'heading' | 'label' | 'transcript';
  tokens: Token[];
  sentences: Sentence[];
  marks: Mark[];
  quotations: QuotedPart[];
}

/** A paragraph in its place. */
export interface PlacedParagraph extends Span {
  index: number;
  reading: Paragraph;
}

/** The words that tie a source to what it says. In «“We are done,” Ellison told reporters»: `told`. */
export interface Cue extends Span {
  text: string;
  /** Dictionary form: `say`, `according to`; for a colon or a dash the mark itself. */
  lemma: string;
  kind: 'verb' | 'phrase' | 'noun' | 'colon' | 'dash';
  /** Where it stands to the content: «She said “no”» before, «“No,” she said» after, «“No,” she said, “never”» inside. */
  position: 'before' | 'after' | 'inside';
  /** «said» past, «says» present, «saying» participle; `none` for phrases and marks. */
  tense: 'past' | 'present' | 'participle' | 'perfect' | 'other' | 'none';
  /** «did not say», «would not comment». */
  negated: boolean;
}

/**
 * The words that name a source in one place, whole: in «said Mara Ellison, the agency's director, on Monday» it is
 * `Mara Ellison, the agency's director`.
 */
export interface Mention extends Span {
  text: string;
  /** The words that say who: «the agency's director» → `director`; «Mara Ellison, the director» → `Ellison`. */
  head: Span;
  /** `name` «Ellison», `description` «a senior official», `pronoun` «he», `relative` «who». */
  form: 'name' | 'description' | 'pronoun' | 'relative';
  /** How many its words name: «one of the aides» is one, of a source that is many. */
  number: 'one' | 'many';
  source: Source;
  /** How sure it is that the mention stands for `source`. */
  certainty: Certainty;
  /** The step that decided it, in words: `surname`, `pronoun: nearest subject`, `bare description`. */
  because: string;
}

/**
 * - `person`: a named human being («Mara Ellison»)
 * - `organization`: a named body, government, outlet or named document («The White House», «The Harbor Times»)
 * - `spokesperson`: unnamed, speaks for a named body («a ministry spokesperson»)
 * - `anonymous`: someone whose identity is withheld («a person briefed on the talks»)
 * - `generic`: a class of people («critics», «voters»)
 * - `document`: unnamed («a report», «the poll»)
 * - `author`: the writer («I», «we»)
 * - `unknown`: the engine cannot tell
 */
export type SourceClass =
  | 'person'
  | 'organization'
  | 'spokesperson'
  | 'anonymous'
  | 'generic'
  | 'document'
  | 'author'
  | 'unknown';

/**
 * The words that grant somebody anonymity: «spoke on condition of anonymity because he was not authorized to talk».
 * The span covers the whole clause, reason included.
 */
export interface Anonymity extends Span {
  /** The customary formula alone: `on condition of anonymity`, `asked not to be named`. */
  formula: Span;
  /** `stated`: a cause («for fear of reprisal»); `purpose`: only what it serves («to discuss the talks»); `none`. */
  reason: 'stated' | 'purpose' | 'none';
  /** The words of the reason or purpose alone, or null. */
  because: Span | null;
  /** The sources it covers. Empty where the engine could not tie it to one. */
  sources: Source[];
}

/** Who stands behind one or more mentions, through the whole article. */
export interface Source {
  /** `s1`, `s2`, … in order of first mention. */
  id: string;
  /** The fullest name or description that the article gives: `Mara Ellison`, `a diplomat briefed on the matter`. */
  name: string;
  class: SourceClass;
  number: 'one' | 'many';
  gender: 'female' | 'male' | 'unknown';
  /** For anonymous sources: does the description show why they would know? `a source` is vague. Else null. */
  descriptor: 'specific' | 'vague' | null;
  anonymity: Anonymity | null;
  mentions: Mention[];
  attributions: Attribution[];
  quotations: Quotation[];
}

/**
 * Who an attribution's words were for, as far as its own sentence tells:
 *
 * - `reporter`: «told The Harbor Times», «said privately», «said in an interview»
 * - `press`: all who report («told reporters»), also where officials tell of an emergency («officials said two died»)
 *   and those of a public service of anything («school officials said»)
 * - `public`: everybody, by what was said where («said at a rally», «told the council»), or by the act («accused»);
 *   what officials «have said» before
 * - `outlet`: another outlet, which cites it («Reuters reported, citing two officials», «told the newspaper»), or another
 *   source, which tells of it («two aides said that a clerk had said»)
 * - `story`: somebody in the story («told him»)
 * - `nobody`: a thought («believes»)
 * - `unknown`: the sentence does not tell («said»)
 */
export type Hearer = 'reporter' | 'press' | 'public' | 'outlet' | 'story' | 'nobody' | 'unknown';

/** A source, a cue and a content: who says what, and by which words. */
export interface Attribution {
  /** `a1`, `a2`, … in the order of the text. */
  id: string;
  /** `direct`: all of the content in quotation marks; `mixed`: partly; `indirect`: none of it. */
  kind: 'direct' | 'mixed' | 'indirect';
  /** Null where the text names nobody. */
  source: Mention | null;
  /** Null for a running quotation, which leans on the cue before it. */
  cue: Cue | null;
  content: Span[];
  hearer: Hearer;
  certainty: Certainty;
  /** The step that found it, in words: `verb before clause`, `inverted verb`, `according to`, `running quotation`. */
  because: string;
}

/** The words in marks, over as many paragraphs as they run; marks included. */
export interface Quotation extends Span {
  id: string;
  /** One span a paragraph. */
  parts: Span[];
  /**
   * `direct`: a whole sentence or more; `mixed`: a clause or phrase with a verb inside a sentence of the article's;
   * `partial`: a fragment; `scare`: one or two words that nobody is quoted for; `title`: a work's title or a name.
   */
  kind: 'direct' | 'mixed' | 'partial' | 'scare' | 'title';
  words: number;
  /** The quotation around it, or null. */
  parent: Quotation | null;
  /** The attribution whose content it is or stands in, or null. */
  attribution: Attribution | null;
  /** Who speaks, by its own attribution or by the customs of running quotation; null where that can't be told. */
  speaker: Source | null;
  certainty: Certainty;
  because: string;
}

/** A name as the article writes it: one or more capitalised words that belong together. */
export interface Name {
  /** `Mara Ellison`, `UNHCR`. */
  text: string;
  kind: 'person' | 'organization' | 'place' | 'unknown';
  /** Every place where it stands like this, also inside quotations. */
  places: Span[];
}

/** Who says what in one article. Everything counts from the first character of `text`. */
export interface Article {
  /** The tree's text, `toString(tree)`. For plain text this is the file's own text. */
  text: string;
  paragraphs: PlacedParagraph[];
  /** In the order of the text, nested ones after the one around them. */
  quotations: Quotation[];
  attributions: Attribution[];
  /** Every mention that an attribution has, and the later and earlier ones that belong to the same sources. */
  mentions: Mention[];
  sources: Source[];
  /** Every grant or refusal of a name in the article, also those tied to nobody. */
  anonymities: Anonymity[];
  names: Name[];
  /** The words of a span. */
  slice(span: Span): string;
  /** Where a span lies in the file: the tree's own positions. Undefined where the tree has none. */
  place(span: Span): Position | undefined;
  /** The paragraph at an offset, or the last one before it. */
  paragraphAt(offset: number): PlacedParagraph | undefined;
  /** The sentence at an offset, counted from the article's start. */
  sentenceAt(offset: number): Span | undefined;
  /** The innermost quotation that covers an offset. */
  quotationAt(offset: number): Quotation | undefined;
}

/** From here up a rule may rest on what the engine says. */
export const CERTAIN: Certainty = 0.7;

/** The engine's word lists that a user may add to and take away from. */
export type LexiconList =
  | 'speechVerbs'
  | 'speechNouns'
  | 'personNouns'
  | 'spokespersonNouns'
  | 'genericNouns'
  | 'documentNouns'
  | 'organizationNouns'
  | 'titles'
  | 'abbreviations'
  | 'ownOutlets';

/** `{speechVerbs: {add: ['posit'], remove: ['add']}}`: dictionary forms, lower case. */
export type LexiconOptions = {
  readonly [list in LexiconList]?: {
    readonly add?: readonly string[];
    readonly remove?: readonly string[];
  };
};
