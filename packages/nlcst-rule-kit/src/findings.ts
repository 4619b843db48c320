import {
  type Article,
  onceEach,
  type Paragraph,
  type PlacedParagraph,
  type Span,
} from 'nlcst-attribution';
import { configureRule } from './options.js';
import type {
  ArticleRule,
  Finding,
  OptionDescriptors,
  OptionValues,
  ParagraphRule,
  Rule,
} from './types.js';

type Values = OptionValues<OptionDescriptors>;

/** What rules found in a paragraph with the options that it had last, for as long as somebody keeps the paragraph's reading. */
const keptFor = onceEach((_paragraph: Paragraph) => new Map<Rule, Kept>());

interface Kept {
  options: Values;
  findings: readonly Finding[];
}

/**
 * What a rule finds in an article, in the order of the text; all spans count from the article's first character.
 *
 * A paragraph rule is asked once for each reading: an editor that keeps the readings of unchanged paragraphs pays for
 * the changed ones alone. `options` come from `configureRule`; the same object finds again what was kept for it.
 */
export function findingsOf(
  rule: Rule,
  article: Article,
  options: Values = configureRule(rule).options,
): Finding[] {
  if (rule.unit === 'article') return inScope(rule, article, checkArticle(rule, article, options));
  const findings: Finding[] = [];
  for (const paragraph of article.paragraphs) {
    for (const finding of checkKept(rule, paragraph.reading, options)) {
      findings.push(placed(finding, paragraph));
    }
  }
  return inScope(rule, article, findings);
}

/** The same for an article that is read once and gone: nothing is kept of it. */
export function findingsOnce(rule: Rule, article: Article, options: Values): Finding[] {
  const findings =
    rule.unit === 'article'
      ? checkArticle(rule, article, options)
      : checkParagraphs(rule, article, options);
  return inScope(rule, article, findings);
}

function inScope(rule: Rule, article: Article, findings: Finding[]): Finding[] {
  if (findings.length === 0) return findings;
  return findings
    .filter((finding) => rule.scope !== 'narration' || isNarration(finding.span, article))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function checkArticle(rule: ArticleRule, article: Article, options: Values): Finding[] {
  const findings: Finding[] = [];
  rule.check({ article, options, report: (finding) => findings.push(checked(rule, finding)) });
  return findings;
}

function checkParagraphs(rule: ParagraphRule, article: Article, options: Values): Finding[] {
  const findings: Finding[] = [];
  let paragraph: PlacedParagraph;
  const report = (finding: Finding) => findings.push(placed(checked(rule, finding), paragraph));
  for (paragraph of article.paragraphs) {
    rule.check({ paragraph: paragraph.reading, options, report });
  }
  return findings;
}

function checkKept(rule: ParagraphRule, paragraph: Paragraph, options: Values): readonly Finding[] {
  const kept = keptFor(paragraph);
  const known = kept.get(rule);
  if (known?.options === options) return known.findings;
  const findings: Finding[] = [];
  rule.check({ paragraph, options, report: (finding) => findings.push(checked(rule, finding)) });
  kept.set(rule, { options, findings });
  return findings;
}

/** A finding that breaks the rule's own word is a mistake in the rule, and better loud than passed on. */
function checked(rule: Rule, finding: Finding): Finding {
  if (!Object.hasOwn(rule.messages, finding.message)) {
    throw new Error(`Unexpected message \`${finding.message}\` from \`${rule.name}\``);
  }
  if (finding.fix && !(rule.fixable && finding.expected?.length)) {
    throw new Error(
      `Unexpected \`fix\` from \`${rule.name}\`, expected \`fixable: true\` and a replacement`,
    );
  }
  return finding;
}

function placed(finding: Finding, { start }: PlacedParagraph): Finding {
  const { related, span } = finding;
  const moved: Finding = { ...finding, span: shifted(span, start) };
  if (related) moved.related = { ...related, span: shifted(related.span, start) };
  return moved;
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/**
 * Whether a span begins in the article's own words. A span that begins at the opening mark does: whoever marks a
 * quotation whole speaks about the article's use of it.
 */
function isNarration({ start }: Span, article: Article): boolean {
  let quotation = article.quotationAt(start) ?? null;
  while (quotation && quotation.start === start && opensWithMark(quotation, article)) {
    quotation = quotation.parent;
  }
  return quotation === null;
}

/** Not so where a mark was lost. */
function opensWithMark({ start }: Span, article: Article): boolean {
  const paragraph = article.paragraphAt(start);
  if (!paragraph) return false;
  const offset = start - paragraph.start;
  return paragraph.reading.marks.some((mark) => mark.side === 'open' && mark.start === offset);
}
