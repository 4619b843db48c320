import type { Article, Paragraph, Span } from 'nlcst-attribution';

/** The four words for severity, the same in options, configuration, output and pages. */
export type Severity = 'off' | 'info' | 'warning' | 'error';

/** Which text a rule reads: the article's own words, the words in quotation marks, or both. */
export type Scope = 'narration' | 'quote' | 'any';

/** One option of a rule: its type, default and description in one place. */
export type OptionDescriptor =
  | { type: 'boolean'; default: boolean; description: string }
  | { type: 'number'; default: number; minimum?: number; maximum?: number; description: string }
  | { type: 'choice'; choices: readonly string[]; default: string; description: string }
  | { type: 'string'; default: string; description: string }
  /** A word list; users give `{add: […], remove: […]}`, or a whole list to replace it. */
  | { type: 'phrases'; default: readonly string[]; description: string };

/** The options of a rule, by their names in camelCase. */
export type OptionDescriptors = { readonly [name: string]: OptionDescriptor };

type ValueOf<D extends OptionDescriptor> = D extends { type: 'boolean' }
  ? boolean
  : D extends { type: 'number' }
    ? number
    : D extends { type: 'choice'; choices: readonly (infer C)[] }
      ? C
      : D extends { type: 'string' }
        ? string
        : D extends { type: 'phrases' }
          ? ReadonlySet<string>
          : never;

/** What `check` receives: every option with its value or default; phrases as a set of lower-case strings. */
export type OptionValues<O extends OptionDescriptors> = { readonly [K in keyof O]: ValueOf<O[K]> };

/** What a user gives for word lists: a whole list, or what to add and what to take away. */
export type PhrasesSetting =
  | readonly string[]
  | { readonly add?: readonly string[]; readonly remove?: readonly string[] };

/** What a user may set of a rule’s options. Any will do where nothing says which rule it is: they are checked later. */
export type OptionSettings<O extends OptionDescriptors = OptionDescriptors> = string extends keyof O
  ? // biome-ignore lint/suspicious/noExplicitAny: what is read from a file goes where options have types.
    Readonly<Record<string, any>>
  : [keyof O] extends [never]
    ? Readonly<Record<string, undefined>>
    : {
        readonly [K in keyof O]?:
          | (O[K] extends { type: 'phrases' } ? PhrasesSetting : ValueOf<O[K]>)
          | undefined;
      };

/** What a rule says. `message` is a key of the rule's `messages`; `data` fills its `{placeholders}`. */
export interface Finding<MessageId extends string = string> {
  /** The words it is about: relative to the paragraph for a paragraph rule, to the article otherwise. */
  span: Span;
  message: MessageId;
  data?: Readonly<Record<string, string | number>>;
  /** Literal text that may be pasted in place of exactly `span`, best first; `''` deletes. Never advice. */
  expected?: readonly string[];
  /** `true` where `--fix` may put `expected[0]` there unseen. Needs `fixable: true` on the rule. */
  fix?: boolean;
  /** Another place that belongs to it, with what it shows: «first spelled `Ellison` here». */
  related?: { span: Span; text: string };
  /** Overrides the rule's note where an entry has a reason of its own (a loaded verb). */
  note?: string;
}

interface RuleBase<O extends OptionDescriptors, M extends string> {
  /** The ruleId, kebab-case, for ever. */
  name: string;
  /** One sentence, as it stands in the index of rules: what it reports. */
  summary: string;
  scope: Scope;
  /** Severity in the preset `recommended`. */
  severity: Severity;
  /** Whether some of its findings can be fixed unseen. */
  fixable?: boolean;
  options?: O;
  /** `Unexpected {x}, expected …`, the words in backticks. */
  messages: Readonly<Record<M, string>>;
  /** Why it matters to a reader, with the ground. Plain text, one or two sentences. */
  note: string;
}

/** A rule that needs one paragraph alone: an editor runs it again only where the paragraph changed. */
export interface ParagraphRule<
  O extends OptionDescriptors = OptionDescriptors,
  M extends string = string,
> extends RuleBase<O, M> {
  unit: 'paragraph';
  check(context: {
    paragraph: Paragraph;
    options: OptionValues<O>;
    report(finding: Finding<M>): void;
  }): void;
}

/** A rule that needs the whole article. */
export interface ArticleRule<
  O extends OptionDescriptors = OptionDescriptors,
  M extends string = string,
> extends RuleBase<O, M> {
  unit: 'article';
  check(context: {
    article: Article;
    options: OptionValues<O>;
    report(finding: Finding<M>): void;
  }): void;
}

/** A rule of either unit: what plug-ins, presets and hosts handle. */
export type Rule = ParagraphRule | ArticleRule;

/** A rule whose name and options the type checker knows. */
export type DefinedRule<N extends string, O extends OptionDescriptors> = (
  | ParagraphRule<O>
  | ArticleRule<O>
) & { name: N };

/** `'off'`, `'warning'`, or `['warning', {allow: ['…']}]`. */
export type RuleSetting<Options = OptionSettings> =
  | Severity
  | readonly [severity: Severity, options?: Options | undefined];

/** What a user may set for some rules, by name. */
export type RuleSettings<Rules extends readonly Rule[] = readonly Rule[]> = {
  readonly [One in Rules[number] as One['name']]?: RuleSetting<
    OptionSettings<NonNullable<One['options']>>
  >;
};
