import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { days } from 'nlcst-attribution/internal';
import {
  articles,
  clauseOpeners,
  functionWords,
  lonePossessives,
  modals,
  negatives,
  possessives,
  pronouns,
  questionNouns,
  questionWords,
} from './words.js';

const be = ['are', 'is', 'was', 'were'];
const have = ['had', 'has', 'have'];
const emphasis = ['did', 'does'];

/** Auxiliaries by those that may stand right behind them in no clause. «A good time was had» and «has will» are none. */
const before = new Map(
  [
    { second: be, first: [...be, ...have, ...emphasis, ...modals] },
    { second: ['has'], first: [...be, ...emphasis, ...modals] },
    { second: ['had'], first: [...emphasis, ...modals] },
    { second: ['have'], first: be },
    { second: ['could', 'should', 'would'], first: [...have, ...emphasis] },
  ].flatMap(({ second, first }) => second.map((word) => [word, new Set(first)])),
);
const secondSet = wordSet(before.keys());
const modalSet = wordSet(['could', 'should', 'would']);
const pastForm = /^[a-z]+[^e]ed$/;
/** Plain forms that look like a past. */
const plainSet = new Set(['embed', 'imbed', 'shed', 'shred', 'wed']);
const subjectSet = new Set([...pronouns, 'i', 'it', 'we', 'you']);
const turnSet = new Set([...clauseOpeners, ...questionWords, ...negatives]);
const determinerSet = new Set([...articles, ...possessives, ...lonePossessives]);
const tagVerbs = new Set(['said', 'says']);
const functionSet = new Set([...functionWords, ...clauseOpeners]);
const questionSet = new Set(questionNouns);

/** What may stand between a tag and its «that». */
const adverbs = new Set(['later', 'today', ...days]);

/**
 * Verbs of two versions of a sentence: «His officers *had were* consulted». Only where a clause begins with its subject:
 * «the debts that they had were old» has a clause within.
 */
export function auxiliariesTwice(paragraph: Paragraph): Span[] {
  const { tokens } = paragraph;
  const found: Span[] = [];
  for (const index of secondSet.in(paragraph)) {
    const [one, other] = [tokens[index - 1], tokens[index] as Token];
    if (!one || one.lower === other.lower || one.quotation !== other.quotation) continue;
    if (!before.get(other.value)?.has(one.value)) continue;
    if (isClauseAt(paragraph, index - 1)) found.push({ start: one.start, end: other.end });
  }
  return found;
}

/** How far back a word is looked for that opens a clause, or turns it round. */
const reach = 8;

/**
 * «The film *should had* been made», «it *should penalized*»: a modal wants the plain form. Not «those who could had fled»,
 * «Under no law would armed men pass».
 */
export function modalsBeforePast(paragraph: Paragraph): Span[] {
  const { tokens } = paragraph;
  const found: Span[] = [];
  for (const index of modalSet.in(paragraph)) {
    const [modal, verb, after] = tokens.slice(index, index + 3);
    if (!modal || !verb?.blank || modal.quotation !== verb.quotation) continue;
    if (!isSubject(tokens[index - 1])) continue;
    if (
      verb.value === 'had'
        ? !isParticiple(after) || isClauseAt(paragraph, index)
        : !isPast(verb, after)
    )
      continue;
    const before = tokens.slice(Math.max(0, index - reach), index);
    if (before.some(({ lower }) => turnSet.has(lower))) continue;
    found.push({ start: modal.start, end: verb.end });
  }
  return found;
}

/** «had *been* made»; not «as he would had *he* known». */
const isParticiple = (token: Token | undefined): boolean =>
  token?.lower === 'been' || pastForm.test(token?.value ?? '');

/** «would *rejected* it»; not «would *shed*», nor an adjective before its noun. */
const isPast = ({ value }: Token, after: Token | undefined): boolean =>
  pastForm.test(value) &&
  !plainSet.has(value) &&
  (after?.kind === 'punctuation' || functionSet.has(after?.lower ?? ''));

/** A noun or a pronoun; not «*And* should armed men sail?». */
const isSubject = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (subjectSet.has(token.lower) || !functionSet.has(token.lower));

/** Whether a clause begins with the subject of the verb that stands here. */
const isClauseAt = (paragraph: Paragraph, verb: number): boolean =>
  isClauseStart(paragraph, subjectStart(paragraph, verb - 1));

/** Where «they», «his officers» or a sentence's «Ellison» begins that ends with this token, or -1. */
function subjectStart({ sentences, tokens }: Paragraph, last: number): number {
  const { kind, lower = '', sentence = -1 } = tokens[last] ?? {};
  if (pronouns.includes(lower)) return last;
  // «The question is was it legal»
  if (kind !== 'word' || functionSet.has(lower) || questionSet.has(lower)) return -1;
  if (determinerSet.has(tokens[last - 1]?.lower ?? '')) return last - 1;
  return sentences[sentence]?.first === last ? last : -1;
}

/** The beginning of a sentence, or what stands behind «said that», «said later that»; not «what he said they had was old». */
function isClauseStart({ sentences, tokens }: Paragraph, start: number): boolean {
  const token = tokens[start];
  if (!token) return false;
  if (sentences[token.sentence]?.first === start) return true;
  if (tokens[start - 1]?.lower !== 'that') return false;
  const verb = adverbs.has(tokens[start - 2]?.lower ?? '') ? start - 3 : start - 2;
  return tagVerbs.has(tokens[verb]?.lower ?? '');
}
