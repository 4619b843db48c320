import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { SourceClass } from '../types.js';
import { severalWords } from '../words/en/function-words.js';
import { accessPhrases, newsAgencies, outletNames } from '../words/en/name-words.js';
import {
  familyNouns,
  fieldWords,
  journalistNouns,
  openNouns,
  partyNouns,
  representativeNouns,
  seniorityWords,
  vagueHeads,
  vagueWords,
} from '../words/en/nouns.js';
import { peoples } from '../words/en/places.js';
import { singularOf, withoutPossessive } from '../words/inflect.js';
import { N } from '../words/lexicon.js';

const access = new Set(accessPhrases);
const senior = new Set(seniorityWords);
const representatives = new Set(representativeNouns);
const family = new Set(familyNouns);
const parties = new Set(partyNouns);
const neverWithheld = new Set(openNouns);
const journalists = new Set(journalistNouns);
const outlets = new Set([...newsAgencies, ...outletNames]);

/** Whether somebody speaks in public by part or trade, so that nobody withholds the name. */
export function isPublic(mention: LocalMention): boolean {
  const { headWord } = mention;
  return headWord !== 'leader' && (neverWithheld.has(headWord) || isJournalist(mention));
}

/** «a reporter», «an AFP photographer» */
const isJournalist = ({ headWord, modifiers }: LocalMention): boolean =>
  journalists.has(headWord) ||
  (/^(?:cameram[ae]n|photographers?)$/.test(headWord) &&
    modifiers.some((word) => outlets.has(word)));

const counts = new Set(severalWords);
const persons = new Set(['person', 'people', 'individual']);

/** More people than a reporter can have spoken to: «80,000 employees», «six-million people». */
const crowd =
  /^(?:\S+ ){0,3}?(?:\d{3,}|\d{1,3},\d{3}|(?:\S+-)?(?:hundreds?|thousands?|millions?))\b/;

/** «a press officer for the harbor», «an employee at its media relations department»: a speaker by another title. */
const pressOfficer =
  /\b(?:(?:media|press|public information) (?:attach[eé]|officer)s?|(?:in|at|of|from|with) .*\b(?:communications department|(?:media|press|public) (?:affairs|office|relations|service)))(?=\s|$)/;

/** «supporters who have heard from the campaign»: people who were in touch with those they speak of. */
const contact =
  /\bwho (?:(?:have|has|had) )?(?:\w+ly )?(?:dealt|heard|met|spoke|spoken|talked|worked) (?:\w+ly )?(?:alongside|for|from|to|under|with) (?!journalists|reporters)/;

/** «security officers»: officials by another name. Officers without more, and police officers, are the police. */
const areInOffice = ({ headWord, modifiers }: LocalMention): boolean =>
  headWord === 'officers' && modifiers.length > 0 && !modifiers.includes('police');

/** «one member of the press»: a journalist. */
export const ofPress = /\bmembers?\sof\sthe\s(?:media|press)\b/;

/** «a source of pride»: no source that speaks; «a source of the paper» is. */
const ofThings = /^(?:\S+ ){0,4}?sources? of (?!h(?:er|is)\b|its\b|mine\b|ours?\b|the(?:irs?)?\b)/;

/** The class of an unnamed source, by its own words; `text` is the whole mention in lower case. */
export function classOfDescription(mention: LocalMention, raw: string): SourceClass {
  const text = withoutExamples(raw.replace(/\s+/g, ' '));
  const { n, headWord, determiner } = mention;
  const words = text.split(/[^\p{L}'’-]+/u);
  if (isOpen(mention, text) || ofPress.test(text)) return 'generic';
  if (ofThings.test(text)) return 'unknown';
  if (isSpokesperson(mention, text, words)) return 'spokesperson';
  const inside =
    words.some((word) => access.has(word)) ||
    contact.test(text) ||
    /familiar with|with knowledge of|\b(?:in the room|on the call)\b/.test(text);
  // «a senior party figure», but not the figures of a report
  if (/^figures?$/.test(headWord) && (inside || /\b(?:leading|senior|top|veteran)\b/.test(text)))
    return 'anonymous';
  if (n & N.person || persons.has(headWord)) return classOfPeople(mention, text, words, inside);
  if (/^(?:those|someone|somebody)$/.test(determiner || headWord))
    return inside ? 'anonymous' : 'generic';
  return classOfBody(mention);
}

/** «Republicans such as former President Tom Moss»: what is told of examples is told of nobody else. */
const withoutExamples = (text: string): string => text.split(/,? such as /)[0] as string;

/** Nobody in particular, or not only people without a name: «none of them», «40 percent of voters». */
function isOpen({ determiner }: LocalMention, text: string): boolean {
  // «Mara Ellison and her aides»: one of them is known.
  const counted = /^(?:an?|one)$/.test(determiner) || counts.has(determiner);
  if (!counted && /\S and (?:her|his|their) /.test(text)) return true;
  if (/^(?:neither|no|nobody|none)\b/.test(text)) return true;
  // A share of people is a poll's.
  return /^(?:\S+ )?\d+ (?:percent|pct)\b/.test(text);
}

/** Whoever speaks for somebody: «a spokesman», «a lawyer for the family», «his agent». */
function isSpokesperson(
  { n, headWord, determiner, owner }: LocalMention,
  text: string,
  words: readonly string[],
): boolean {
  if (n & N.spokesperson || pressOfficer.test(text)) return true;
  if (!representatives.has(singularOf(headWord))) return false;
  if (words.includes('for') || /^(?:his|her|their)$/.test(determiner)) return true;
  // «lawyers with the Harbor Union» work there.
  return owner && !/ (?:at|from|in|with) /.test(text);
}

/** «the wife of a veteran», «the manager of one of the ports»: whoever it is, these words lead to nobody. */
const ofSomebody = /^the (?:\S+ ){1,3}?(?:at|for|from|of) (?:an?|one of) /;

/** @param inside whether their words tell how they would know */
function classOfPeople(
  mention: LocalMention,
  text: string,
  words: readonly string[],
  inside: boolean,
): SourceClass {
  const { n, headWord, determiner, owner } = mention;
  const several = mention.number === 'many';
  if (several && crowd.test(text)) return 'generic';
  // «Ellison's campaign manager»: somebody's one bearer of a role is known, if not named here.
  const insider = (n & N.insider) !== 0;
  const sole = !several && owner && determiner === '';
  if (sole && !(insider && headWord !== 'strategist')) return 'person';
  if (insider || areInOffice(mention)) return 'anonymous';
  if (neverWithheld.has(headWord) || isJournalist(mention)) return 'generic';
  if (inside) return 'anonymous';
  const ranked = determiner !== 'the' && words.some((word) => senior.has(word));
  if (ranked && (!several || parties.has(headWord))) return 'anonymous';
  if (family.has(headWord) && /^(?:my|his|her|their|our)$/.test(determiner)) return 'person';
  if (determiner === 'the' && !several) return ofSomebody.test(text) ? 'anonymous' : 'person';
  if (n & N.generic || persons.has(headWord) || several) return 'generic';
  return determiner === '' ? 'generic' : 'anonymous';
}

/** A body, its writing, or so many of them. */
function classOfBody({ n, headWord, number, determiner, owner, named }: LocalMention): SourceClass {
  if (/^(?:authorities|police)$/.test(headWord)) return 'organization';
  if (n & N.organization) {
    const several = number === 'many' && (!owner || counts.has(determiner));
    return several ? 'generic' : 'organization';
  }
  if (n & (N.document | N.speech)) return named ? 'organization' : 'document';
  if (
    number === 'many' ||
    /^(?:one|most|many|some|few|everyone|everybody|nobody|percent|no)$/.test(headWord || determiner)
  )
    return 'generic';
  return determiner === 'the' ? 'organization' : 'unknown';
}

const vague = new Set(vagueHeads);
const vagueModifiers = new Set([...vagueWords, ...fieldWords, ...peoples]);

/** Whether a word before a description's head tells no body, as no nationality does. */
export const isVagueModifier = (word: string): boolean =>
  vagueModifiers.has(word) || /^[a-z]+(?:an|ish|ese|ic)$/.test(word);

/** «Vatican officials», «Labor Party officials», «local party leaders»: a body, though its words look like any adjective. */
const bodyModifier =
  /\b(?:vatican|(?!(?:and|few|former|many|most|one|or|other|several|some|the|these|those|three|top|two)\b)[a-z]+ party) (?:official|leader)s?\b/;

/** Whether the words show why an anonymous source would know. */
export function descriptorOf(mention: LocalMention, raw: string): 'specific' | 'vague' {
  const all = raw.replace(/\s+/g, ' ');
  // However well somebody knows a matter, it does not show why.
  const text = all.split(/\bfamiliar with\b|\bwith (?:\w+ )?knowledge\b/)[0] as string;
  const behind = all.slice(text.length).split(/['’]s?\s|[^\p{L}\p{N}.'’-]+/u);
  const words = text.split(/[^\p{L}\p{N}.'’-]+/u);
  // Being interviewed lets nobody know more.
  if (words.some((word) => access.has(word) && word !== 'interviewed')) return 'specific';
  if (!vague.has(singularOf(mention.headWord))) return 'specific';
  // Rank in a body: «a senior U.S. official», but not «a senior Democrat».
  if (
    /^(?:official|adviser|aide|executive|strategist)$/.test(singularOf(mention.headWord)) &&
    /\b(?:senior|top|high-ranking|ranking)\b/.test(text)
  )
    return 'specific';
  if (/^(?:his|her|their|its)$/.test(mention.determiner)) return 'specific';
  if (/ (?:at|on|inside|for|to|from|in) (?!both|the (?:record|matter|case))/.test(text))
    return 'specific';
  if (bodyModifier.test(text)) return 'specific';
  return mention.modifiers.some(
    (word) =>
      !isVagueModifier(word) &&
      word !== mention.headWord &&
      !behind.includes(withoutPossessive(word)),
  )
    ? 'specific'
    : 'vague';
}
