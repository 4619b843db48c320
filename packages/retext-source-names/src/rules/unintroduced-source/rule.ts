import {
  type Article,
  CERTAIN,
  givenNames,
  type Mention,
  nameParticles,
  type Source,
  type Token,
} from 'nlcst-attribution';
import { organizationNouns } from 'nlcst-attribution/internal';
import { defineRule } from 'nlcst-rule-kit';
import { capitalised, isCapitalised } from '../../capitals.js';
import { people, places } from '../../names.js';
import { slipsOf } from '../../slips/slips.js';
import { courtesies } from '../../slips/words.js';
import { wellKnown } from '../../well-known.js';
import { alsoFirms, appositionOpeners, deeds, plainBefore, roles, thoughts } from './words.js';

export const unintroducedSource = defineRule({
  name: 'unintroduced-source',
  summary:
    'Reports a source who is called by surname and whom the article nowhere introduces by full name or role.',
  scope: 'narration',
  unit: 'article',
  severity: 'warning',
  options: {
    wellKnown: {
      type: 'phrases',
      default: wellKnown,
      description: 'Names that need no introduction.',
    },
  },
  messages: {
    unintroduced:
      'Unexpected `{name}` without an introduction, expected full name or role at the first mention',
  },
  note: 'Readers who come in here cannot know who this is. The AP Stylebook has the surname alone only from the second mention on (after https://writingexplained.org/ap-style/ap-style-names).',
  check({ article, options, report }) {
    // Questions and answers have no marks to tell speech from narration.
    if (article.paragraphs.some(({ reading }) => reading.kind === 'transcript')) return;
    const keepsNamesBack = article.anonymities.some((one) => /names?\b/.test(article.slice(one)));
    const strangers = new Map<string, Named>();
    for (const source of article.sources) {
      const mention = surnameMention(source);
      if (!mention) continue;
      const surname = surnameIn(mention.text);
      if (surname === undefined || !isPerson(article, source, mention, surname)) continue;
      if (options.wellKnown.has(surname) || strangers.has(surname)) continue;
      // «Yolanda, who asked that only her first name be used»
      if (keepsNamesBack && givenNames.has(surname)) continue;
      strangers.set(surname, mention);
    }
    if (strangers.size === 0) return;
    for (const surname of introducedIn(article, strangers)) strangers.delete(surname);
    // A surname with a slip is told as such.
    for (const { text } of slipsOf(article).keys()) strangers.delete(text.toLowerCase());
    for (const mention of strangers.values()) {
      report({ span: mention, message: 'unintroduced', data: { name: mention.text } });
    }
  },
});

/** The words of a mention that name somebody. */
type Named = Pick<Mention, 'text' | 'start' | 'end'>;

/** «*Verel*, who was not at the meeting,» */
function withoutClause({ text, start, end }: Mention): Named {
  const name = text.replace(/,\swho\s.*$/s, '');
  return { text: name, start, end: end - text.length + name.length };
}

/** The first mention of a person by name, where none that is beyond doubt has more than the surname. */
function surnameMention({ class: kind, attributions, mentions }: Source): Named | undefined {
  if (kind !== 'person' && kind !== 'organization') return;
  // «it said»: a body.
  if (mentions.some(({ text }) => /^it$/i.test(text))) return;
  const sure = mentions.filter(
    ({ form, certainty }) => certainty >= CERTAIN && form !== 'pronoun' && form !== 'relative',
  );
  if (sure.some(({ form }) => form !== 'name')) return;
  const named = sure.map(withoutClause);
  if (named.some(({ text }) => surnameIn(text) === undefined)) return;
  const speaks = attributions.some(
    ({ certainty, cue, source }) =>
      source && Math.min(certainty, source.certainty) >= CERTAIN && !thoughts.has(cue?.lemma ?? ''),
  );
  const [first] = named;
  return speaks ? first : undefined;
}

/** Whether a bare name is a person's: by courtesy (`Ms. Verel`), by the engine's word, as a common name, or by `I`. */
function isPerson(
  article: Article,
  source: Source,
  { text, start, end }: Named,
  surname: string,
): boolean {
  if (source.number === 'many') return false;
  // A mark that is no apostrophe, or a broken one, parts it from the rest of the name: «O´Malley».
  if (/\p{S}$/u.test(article.text.slice(Math.max(0, start - 1), start))) return false;
  if (text.includes(' ')) return true;
  if (isSomebodyWho.test(article.text.slice(end, end + longestClause))) return true;
  if (places.has(surname) || bodies.has(surname)) return false;
  // «says Moody’s»
  if (/^['’]s/.test(article.text.slice(end, end + 2))) return false;
  if (source.class === 'person') return true;
  if (alsoFirms.has(surname)) return false;
  return people.has(surname) || (isPlainName(text) && speaksAlone(article, source));
}

/** What only a person is: «who *was* not there», «who *drove* the boat»; a club are many, and a firm is none. */
const isSomebodyWho = new RegExp(
  String.raw`^,\swho\s(?:(?:has|is|was)(?:n['’]t)?|${deeds.join('|')})\s`,
);
const longestClause = 24;

/** One capital, or two behind `Mc` and their like; not `BuzzFeed`, `Coca-Cola`. */
const isPlainName = (text: string): boolean =>
  /^(?:D['’]|De|La|Le|Ma?c|O['’]|Van)?\p{Lu}\p{Ll}+$/u.test(text);

/** Characters between a name and its verb: «Verel went on to say». */
const nearby = 12;

/** Characters before a name in which it says that it wrote: «In a statement on Friday, Verel said». */
const written = 30;

/**
 * «“I heard a bang,” said Verel», «“The pier is old,” Verel said», «Verel said she ran»: a body speaks of itself as “we”
 * or “it”, in a statement, and has what it says told without marks.
 */
function speaksAlone(article: Article, { attributions }: Source): boolean {
  const isWritten = attributions.some(
    ({ source }) =>
      source &&
      /\sstatement[\s,]/.test(
        article.text.slice(Math.max(0, source.start - written), source.start),
      ),
  );
  return attributions.some(({ kind, certainty, content, cue, source }) => {
    if (kind === 'mixed' || certainty < CERTAIN || !cue || !source) return false;
    if (Math.max(cue.start - source.end, source.start - cue.end) > nearby) return false;
    const words = content.map((span) => article.slice(span)).join(' ');
    if (kind === 'indirect') return cue.lemma === 'say' && /^(?:that\s)?s?he\s/.test(words);
    if (/\bI(?:['’](?:m|ve|ll|d))?\s[a-z]/.test(words)) return true;
    return (
      !isWritten &&
      cue.lemma === 'say' &&
      !/\b(?:our|ours|us|we)\b/i.test(words) &&
      !/^\s(?:in|on)\s(?:an?|its|Twitter|X)\b/.test(article.text.slice(cue.end, cue.end + nearby))
    );
  });
}

/** `ellison` for `Ellison` and `Ms. Ellison`; undefined for anything longer and for words in capitals. */
function surnameIn(text: string): string | undefined {
  const words = text.split(/\s+/);
  if (words.length > 1 && courtesies.has((words[0] ?? '').toLowerCase())) words.shift();
  const [surname, ...more] = words;
  if (!surname || more.length > 0 || !/^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(surname)) return;
  return baseOf(surname.toLowerCase().replaceAll('’', "'"));
}

function baseOf(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** Those of the surnames that the article introduces somewhere, before or after. */
function introducedIn(article: Article, surnames: ReadonlyMap<string, unknown>): Set<string> {
  const introduced = new Set<string>();
  for (const { reading } of article.paragraphs) {
    const { tokens } = reading;
    for (const index of capitalised.in(reading)) {
      const token = tokens[index] as Token;
      if (token.kind !== 'word') continue;
      const surname = baseOf(token.lower);
      if (surnames.has(surname) && isIntroduction(tokens, index)) introduced.add(surname);
    }
  }
  return introduced;
}

/** `Tomas “Bird” Verel`: a name with a nickname in marks. */
function hasNickname(tokens: readonly Token[], index: number): boolean {
  const mark = tokens[index - 1];
  const name = tokens[index - 4];
  return (
    mark?.kind === 'punctuation' &&
    mark.quotation >= 0 &&
    mark.quotation === tokens[index - 3]?.quotation &&
    name !== undefined &&
    isCapitalised(name.value)
  );
}

/** «a student named Andreas», «a man who identified himself as Verel», «who gave her name as “Asha”», «goes by Ali». */
const isCalled = (tokens: readonly Token[], index: number): boolean => {
  let at = index - 1;
  if (/^["“‘']$/.test(tokens[at]?.value ?? '')) at--;
  while (/^(?:as|just|only|simply|(?:her|him|them)sel(?:f|ves))$/.test(tokens[at]?.lower ?? ''))
    at--;
  const word = tokens[at]?.lower ?? '';
  if (word === 'by') return /^(?:go|goes|going|gone|went)$/.test(tokens[at - 1]?.lower ?? '');
  if (/^(?:called|identified|named)$/.test(word)) return true;
  return at < index - 1 && /^(?:introduced|known|name)$/.test(word);
};

/** «the local newspaper, “Dawn,” wrote»: a noun tells what the name in marks is. */
const isMarkedOff = (tokens: readonly Token[], index: number): boolean => {
  const mark = tokens[index - 1];
  if (!mark || !/^["“‘']$/.test(mark.value) || mark.quotation < 0) return false;
  if (mark.quotation !== tokens[index]?.quotation) return false;
  const at = tokens[index - 2]?.value === ',' ? index - 3 : index - 2;
  return isRole(tokens[at]?.lower ?? '');
};

/** «Eva came in May. *The 33-year-old* builds boats.» */
const hasAgeBehind = (tokens: readonly Token[], index: number): boolean => {
  let at = index;
  while (at < tokens.length && tokens[at]?.sentence === tokens[index]?.sentence) at++;
  return tokens[at]?.lower === 'the' && /^\d+-year-old$/.test(tokens[at + 1]?.lower ?? '');
};

/** Small words inside names: what stands before them is a first name (`Sophie van Arn`, `Mara ten Roan`). */
const particles: ReadonlySet<string> = new Set([...nameParticles, 'ten']);

const bodies = new Set(organizationNouns);

/** A first name, title or role before the surname, or who it is behind it. */
function isIntroduction(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (hasNickname(tokens, index) || isCalled(tokens, index) || isApposed(tokens, index))
    return true;
  if (isMarkedOff(tokens, index) || hasAgeBehind(tokens, index)) return true;
  if (before?.kind === 'word' && before.sentence === token?.sentence) {
    if (isRole(before.lower)) return true;
    const opens = tokens[index - 2]?.sentence !== token.sentence;
    const isName = isCapitalised(before.value) && !courtesies.has(before.lower);
    if (isName && !(opens && plainBefore.has(before.lower))) return true;
  }
  const after = tokens[index + 1];
  if (particles.has(after?.lower ?? '') || isInThe(after, tokens[index + 2])) return true;
  if (after?.kind === 'word')
    return isCapitalised(after.value) && after.sentence === token?.sentence;
  if (after?.value === '(') return true;
  if (after?.value !== ',') return false;
  const next = tokens[index + 2];
  return (
    next !== undefined &&
    (next.kind === 'number' || appositionOpeners.has(next.lower) || isCapitalised(next.value)) &&
    !(next.lower === 'who' && tellsNothing(tokens, index + 3) && !isGivenName(token))
  );
}

const isGivenName = (token: Token | undefined): boolean => givenNames.has(token?.lower ?? '');

/** What somebody did or did not do, «who was not at the meeting», «who drove the boat»: it introduces nobody. */
function tellsNothing(tokens: readonly Token[], at: number): boolean {
  const [verb = '', next = ''] = tokens.slice(at, at + 2).map(({ lower }) => lower);
  if (deeds.includes(verb) || /n['’]t$|^(?:declined|refused)$/.test(verb)) return true;
  if (/^(?:never|no|not)$/.test(next)) return true;
  return verb === 'was' && /^(?:among|at|inside|nearby|outside|present|there)$/.test(next);
}

/** `Sophie in 't Veen`. */
function isInThe(one: Token | undefined, other: Token | undefined): boolean {
  return one?.lower === 'in' && /^['’]t?$/.test(other?.value ?? '');
}

/** Furthest behind a noun for people that a list of their names goes on. */
const longestList = 24;

/** «her father, Bill, …», «the children – Alanna, Emma and David –», «his sons Tomas and Jonas»: names of whom a noun tells. */
function isApposed(tokens: readonly Token[], index: number): boolean {
  const { sentence } = tokens[index] as Token;
  let at = index - 1;
  while (at > index - longestList && isListed(tokens[at])) at--;
  const [role, link] = [tokens[at], tokens[at + 1]];
  if (at < 1 || at === index - 1 || role?.sentence !== sentence || role.kind !== 'word')
    return false;
  if (tokens[at - 1]?.sentence !== sentence || !isRole(role.lower)) return false;
  return link?.kind === 'word' || endsApposition(tokens[index + 1]);
}

/** What stands in a list of names: names, ages, commas, dashes, brackets and “and”. */
const isListed = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'word'
    ? token.lower === 'and' || isCapitalised(token.value)
    : token.kind === 'number' || /^[-–—,:()]$/.test(token.value));

const endsApposition = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'punctuation' || token.lower === 'and';

/** `spokesman`, `director`, `nominee`: nouns for people by their ending; or `chain`, `newspaper`: for a body. */
function isRole(word: string): boolean {
  return (
    roles.has(word) ||
    bodies.has(word) ||
    (!plainBefore.has(word) &&
      /(?:(?:[eo]r|person|ist|ant|ent|ee|ian)s?|m[ae]n|people|ess)$/.test(word))
  );
}
