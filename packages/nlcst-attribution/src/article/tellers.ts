import type { Attribution, Mention, Source } from '../types.js';
import { staffNouns } from '../words/en/nouns.js';
import { reportingVerbs } from '../words/en/verbs.js';
import { singularOf } from '../words/inflect.js';
import { N } from '../words/lexicon.js';
import { isPublic, ofPress } from './classes.js';
import type { Resolver } from './resolve.js';

/** Counts that stand for people whom a reporter spoke to: «several senators said». */
const counted =
  /^(?:many of|several|multiple|numerous|other|two|three|four|five|six|seven|eight|nine|ten|a (?:dozen|handful|number|significant number)|at least|more than|nearly)\b/i;

/** Whoever was taken for an anonymous source is a class of people after all. */
export function makeGeneric(source: Source): void {
  source.class = 'generic';
  source.descriptor = null;
}

/** «Several senators», «two of the aides». */
export const isCounted = ({ text }: Mention): boolean => counted.test(text);

/** One of a kind whom the article brings in without a name: «one delegate said». */
const single = /^(?:an?|one|another|a second|a third|a fourth)\b/i;

/**
 * Unnamed people who told a reporter something are anonymous sources, however they are described: they told an outlet
 * («told The Harbor Times», «told reporters»), they spoke in private, one of them or a number of them said it once. Who
 * told it to somebody in the story, and of whom the article only knows what they hold, is none.
 */
export function tellersOf(
  resolver: Resolver,
  attributions: readonly Attribution[],
  text: string,
): void {
  for (const source of resolver.sources) {
    if (source.class !== 'anonymous' || source.attributions.length === 0) continue;
    if (source.number === 'many' && source.attributions.every(isNotTold)) makeGeneric(source);
    if (source.number === 'one' && isMet(resolver, source, text)) makeGeneric(source);
  }
  for (const attribution of attributions) {
    const { source: mention, cue } = attribution;
    if (!mention || !cue || mention.form === 'pronoun' || mention.source.class !== 'generic')
      continue;
    const { source } = mention;
    if (!isPeople(resolver, source) || attribution.hearer === 'story') continue;
    // «none of the experts I interviewed»
    if (/^n(?:either|obody|one)\b/i.test(mention.text)) continue;
    if (
      attribution.hearer === 'reporter' ||
      (attribution.hearer === 'outlet' && cue.lemma === 'tell') ||
      areCounted(attribution, mention) ||
      workThere(resolver, attribution, mention) ||
      isBroughtIn(attribution, mention, text)
    ) {
      source.class = 'anonymous';
      source.descriptor = resolver.descriptor(source);
    }
  }
}

/** «They paid a builder who said it failed»: somebody in the story, and no insider. */
function isMet(resolver: Resolver, source: Source, article: string): boolean {
  if (resolver.isInsider(source)) return false;
  return source.attributions.every(
    ({ source: mention, cue, hearer }) =>
      mention &&
      cue &&
      hearer !== 'reporter' &&
      /^ (?:that|who) $/.test(article.slice(mention.end, cue.start)),
  );
}

/** «Other experts warned»: a trade again, of which the article has cited somebody. */
const otherVoices = /^other .*(?:analyst|critic|expert|observer)s$/i;

/** «Several senators warned»: a report of what a number of people said, and not «senators have long argued». */
function areCounted({ cue, hearer }: Attribution, mention: Mention): boolean {
  if (hearer === 'public' || otherVoices.test(mention.text)) return false;
  return (
    isCounted(mention) && (cue?.kind === 'phrase' || (cue?.kind === 'verb' && cue.tense === 'past'))
  );
}

/** «a bipartisan group of experts»: who speaks as one has called the press. */
const together = /^an? (?:\S+ )?(?:alliance|coalition|group|panel|team) of /i;

const staff = new Set(staffNouns);

/** «Nurses at the Harbor Hospital said»: people of a body, where the article says that they said it once. */
function workThere(
  resolver: Resolver,
  { cue, hearer, because }: Attribution,
  { text, source }: Mention,
): boolean {
  const { headWord = '' } = resolver.firstOf(source) ?? {};
  if (
    !staff.has(singularOf(headWord)) ||
    because === 'verb before object' ||
    hearer === 'public' ||
    source.number !== 'many' ||
    together.test(text)
  )
    return false;
  if (cue?.kind !== 'phrase' && (cue?.kind !== 'verb' || cue.tense !== 'past')) return false;
  return /\s(?:at|inside|with|within)\s(?:the\s)?\p{Lu}/u.test(text);
}

const reports = new Set(reportingVerbs);

/** «One delegate said», but not «she met a woman who said»: brought in for the words, and not met in the story. */
function isBroughtIn(
  { cue }: Attribution,
  { text, source, end }: Mention,
  article: string,
): boolean {
  if (!cue || cue.negated || source.number !== 'one' || !single.test(text)) return false;
  if (cue.kind === 'phrase') return true;
  // «One man wrote»: for all to read.
  if (cue.lemma === 'write' && /\b(?:man|person|user|woman)\b/.test(text)) return false;
  const between = article.slice(end, cue.start);
  return cue.tense === 'past' && reports.has(cue.lemma) && !/\bwho\b/.test(between);
}

/** «Aides often say»: what many say at all times, nobody told the reporter. */
const habits =
  /\b(?:always|generally|often|regularly|routinely|typically|universally|usually|widely)\b/;

/** «Aides believe», «aides often say», «aides told him»: the article only knows what they hold, do or say elsewhere. */
function isNotTold({ cue, hearer }: Attribution): boolean {
  if (cue && habits.test(cue.text)) return true;
  return hearer === 'nobody' || hearer === 'story';
}

const crowds =
  /\b(?:percent|voters?|polls?|states?|countries|nations|companies|groups|judges|justices|courts|studies|respondents?|adults|americans)\b/i;

function isPeople(resolver: Resolver, source: Source): boolean {
  const first = resolver.firstOf(source);
  if (!first || crowds.test(source.name) || ofPress.test(source.name) || isPublic(first))
    return false;
  return (first.n & N.person) !== 0 || /^(?:every(?:body|one)|people|person)$/.test(first.headWord);
}
