import type { Mention, Quotation, Source } from 'nlcst-attribution';
import type { RulePlugin } from 'nlcst-rule-kit';
import { ignoreRules, ruleById } from 'retext-preset-copydesk';
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import { rangeOf, spanInFile } from './positions.js';
import type { Problem } from './problems.js';
import type { Reading } from './reading.js';
import { anonymityOf, certaintyOf, classOf, mentionAt, quotationAt } from './sources.js';

/** Tell what is said about a place, and who is named or speaks there. */
export function hoverAt(reading: Reading, position: Position): Hover | null {
  const { article, document, plugins, problems } = reading;
  const offset = document.offsetAt(position);
  const here = problems.filter(({ start, end }) => start <= offset && offset <= end);
  const mention = mentionAt(article, offset);
  const quotation = mention ? undefined : quotationAt(article, offset);

  const parts = here.map((problem) => aboutProblem(problem, plugins));
  if (mention) parts.push(aboutMention(reading, mention));
  if (quotation) parts.push(aboutQuotation(reading, quotation));
  if (parts.length === 0) return null;

  const thing = mention ?? quotation;
  const span = here[0] ?? (thing && spanInFile(article, thing));
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    ...(span && { range: rangeOf(document, span) }),
  };
}

function aboutProblem({ ruleId, note, url }: Problem, plugins: readonly RulePlugin[]): string {
  const others = [...ignoreRules, ...plugins.flatMap(({ rules }) => rules)];
  const rule = ruleById.get(ruleId)?.rule ?? others.find(({ name }) => name === ruleId);
  // Editors show the message itself beside it.
  return [`**${url ? `[${ruleId}](${url})` : ruleId}**: ${rule?.summary ?? ''}`, note].join('\n\n');
}

function aboutMention(reading: Reading, { source, certainty, because }: Mention): string {
  return [
    `**${plain(source.name)}**, ${classOf(source)} (${certaintyOf(certainty)}: ${plain(because)})`,
    ...aboutSource(reading, source),
  ].join('\n\n');
}

function aboutQuotation(reading: Reading, { speaker, certainty, because }: Quotation): string {
  if (!speaker) return 'A quotation: the text does not tell who speaks.';
  return [
    `A quotation: **${plain(speaker.name)}** speaks, ${classOf(speaker)} (${certaintyOf(certainty)}: ${plain(because)})`,
    ...aboutSource(reading, speaker),
  ].join('\n\n');
}

function aboutSource({ article }: Reading, source: Source): string[] {
  const { mentions, quotations } = source;
  const counts = `Mentioned ${times(mentions.length)}, quoted ${times(quotations.length)}.`;
  const anonymity = anonymityOf(article, source);
  return anonymity ? [plain(anonymity), counts] : [counts];
}

function times(number: number): string {
  return number === 1 ? 'once' : `${number} times`;
}

/** The article’s words without a meaning in Markdown. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~!]/g, '\\$&');
}
