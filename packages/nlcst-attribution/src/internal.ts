/** For Copydesk’s own packages: it may change in any release. */
export { gather } from './gather.js';
export { genderOfNoun } from './paragraph/mentions/gender.js';
export { firstNotBefore } from './search.js';
export { femaleNames, maleNames } from './words/en/first-names.js';
export { clippedWords, days, months, prepositions } from './words/en/function-words.js';
export { titleNouns } from './words/en/name-words.js';
export { familyNouns, organizationNouns, personNouns } from './words/en/nouns.js';
export { places as placeNames } from './words/en/places.js';
export { bearersOf } from './words/given-names.js';
export { pluralOf } from './words/inflect.js';
export { onceASpelling } from './words/spelling.js';
