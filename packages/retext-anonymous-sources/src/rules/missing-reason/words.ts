/**
 * People who speak in public and whose names nobody withholds, and children: the article leaves them out because they
 * don't matter, or because of their age; and those who made a study that it tells of.
 *
 * What belongs here: parts that somebody plays at an event, in a broadcast or on a bench, those found at a scene, in the
 * plural, words for children, and makers of a study as one of them, in lower case.
 * What doesn't: posts and ranks; who holds one can be asked for a name. Nor one of those at a scene: “a neighbor”.
 */
export const publicRoles: readonly string[] = [
  'attendees',
  'audience member',
  'boy',
  'bystander',
  'bystanders',
  'child',
  'children',
  'churchgoers',
  'clerk',
  'commenter',
  'commuters',
  'diners',
  'eyewitnesses',
  'fan',
  'fans',
  'girl',
  'heckler',
  'holidaymakers',
  'interpreter',
  'jurors',
  'kid',
  'kids',
  'locals',
  'media sources',
  'motorists',
  'mourners',
  'neighbors',
  'neighbours',
  'news sources',
  'of the authors',
  'of the researchers',
  'onlookers',
  'panelist',
  'passengers',
  'passer-by',
  'passerby',
  'passers-by',
  'passersby',
  'pastor',
  'patrons',
  'pedestrians',
  'performer',
  'protester',
  'protesters',
  'residents',
  'riders',
  'shoppers',
  'speaker',
  'speakers',
  'spectator',
  'spectators',
  'toddler',
  'tourist',
  'tourists',
  'translator',
  'travelers',
  'travellers',
  'vacationers',
  'villagers',
  'visitors',
  'witnesses',
  'worshippers',
];

/**
 * What a single person without a name does by words in the story, in dictionary form: “one tenant complained”.
 *
 * What belongs here: acts that have their own hearer, whether the sentence names one or not.
 * What doesn't: plain telling (“explained”, “confirmed”), which is what sources do. `admit` and `report` are that too, but
 * of one person are more often an act (docs/decisions/0024-voices-in-passing.md).
 */
export const storyActs: readonly string[] = [
  'admit',
  'blast',
  'boast',
  'complain',
  'joke',
  'lament',
  'report',
  'suggest',
  'warn',
  'write',
];
