import type { LocalMention } from '../paragraph/mentions.js';
import type { SourceClass } from '../types.js';
import { accessPhrases } from '../words/en/name-words.js';
import { representativeNouns, seniorityWords } from '../words/en/nouns.js';
import { N } from '../words/lexicon.js';

const access = new Set(accessPhrases);
const senior = new Set(seniorityWords);
const representatives = new Set(representativeNouns);
const family =
  /^(?:mother|father|wife|husband|son|daughter|brother|sister|uncle|aunt|cousin|ex-wife|ex-husband|grandfather|grandmother|parent|widow|widower|partner)$/;
const parties = new Set([
  'democrats',
  'republicans',
  'democrat',
  'republican',
  'strategists',
  'senators',
  'lawmakers',
  'leaders',
]);
const agent = /(?:er|or|ist|man|woman|ant|ian|ee|witness)$/;
const persons = new Set(['person', 'people', 'individual']);

/** The class of an unnamed source, by its own words; `text` is the whole mention in lower case. */
export function classOfDescription(mention: LocalMention, text: string): SourceClass {
  const { n, headWord, number, determiner } = mention;
  const words = text.split(/[^\p{L}'’-]+/u);
  const inside =
    words.some((word) => access.has(word)) ||
    text.includes('familiar with') ||
    text.includes('with knowledge of');
  if (n & N.spokesperson) return 'spokesperson';
  if (
    representatives.has(headWord.replace(/s$/, '')) &&
    (mention.owner || words.includes('for') || /^(?:his|her|their)$/.test(determiner))
  ) {
    return 'spokesperson';
  }
  if (n & N.person || persons.has(headWord)) {
    if (n & N.insider) return 'anonymous';
    if (inside) return 'anonymous';
    if (number !== 'many' || parties.has(headWord)) {
      if (determiner !== 'the' && words.some((word) => senior.has(word))) return 'anonymous';
    }
    if (family.test(headWord) && /^(?:my|his|her|their|our)$/.test(determiner)) return 'person';
    if (determiner === 'the' && number !== 'many') return 'person';
    if (n & N.generic || persons.has(headWord) || number === 'many') return 'generic';
    return determiner === 'the' || determiner === '' ? 'generic' : 'anonymous';
  }
  if (/^(?:those|someone|somebody)$/.test(determiner || headWord))
    return inside ? 'anonymous' : 'generic';
  if (/^(?:authorities|police)$/.test(headWord)) return 'organization';
  if (n & N.organization) return number === 'many' && !mention.owner ? 'generic' : 'organization';
  if (n & (N.document | N.speech)) return mention.named ? 'organization' : 'document';
  if (
    number === 'many' ||
    /^(?:one|most|many|some|few|everyone|everybody|nobody|percent|no)$/.test(headWord || determiner)
  )
    return 'generic';
  return determiner === 'the' ? 'organization' : 'unknown';
}

const vagueHeads = new Set(
  'source official person people leader senator democrat republican friend expert analyst operative supporter backer lawmaker insider executive member reporter commenter conservative activist voter'.split(
    ' ',
  ),
);

/** Whether the words show why an anonymous source would know. */
export function descriptorOf(mention: LocalMention, text: string): 'specific' | 'vague' {
  const words = text.split(/[^\p{L}'’-]+/u);
  if (words.some((word) => access.has(word))) return 'specific';
  const head = mention.headWord.replace(/s$/, '');
  const bare = vagueHeads.has(head) || vagueHeads.has(mention.headWord);
  if (!bare)
    return mention.modifiers.length > 0 || mention.owner || mention.determiner !== ''
      ? 'specific'
      : 'vague';
  if (
    mention.owner &&
    !/^(?:american|u\.s|us|european|israeli|russian|western|law)/.test(mention.modifiers[0] ?? '')
  )
    return 'specific';
  if (/\b(?:at|from|on|in|of|with|who|for|to)\b/.test(text) && !text.includes('familiar with'))
    return 'specific';
  return /^(?:his|her|their|its)$/.test(mention.determiner) ? 'specific' : 'vague';
}
