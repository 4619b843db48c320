import { formsOf } from '../inflect.js';
import { words } from '../list.js';
import type { PhraseList } from '../phrases.js';

/**
 * The customary words by which an article grants somebody anonymity, or says that somebody withheld their name.
 *
 * What belongs here: wording that tells the reader, of itself, that a source is not named on purpose. Lower case,
 * straight apostrophes, words separated by one blank, both spellings where British and American differ.
 * What doesn't: why the name is withheld (`anonymity-reasons.ts`), who the source is (“an unnamed aide”),
 * refusals to comment (“declined to comment”), and the mere word “anonymous”.
 */

/** Part of a name that may be kept back. */
const nameParts = (['', 'first|full|last|middle|real '] as const).map(
  (which) => `${which}identities|identity|initials|name|names|surname|surnames`,
);

const expand = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => {
    const whole = phrase.replace('{they}', 'he|she|they').replace('{them}', 'her|him|them');
    if (!whole.includes('{name}')) return [whole];
    return nameParts.map((part) => whole.replace('{name}', `her|his|their ${part}`));
  });

/** Phrases that stand after any verb of speech: “spoke *on condition of anonymity*”. In braces what may vary: `{name}` is a pronoun with part of a name. */
export const grantPhrases: readonly string[] = [
  'for background only',
  'in confidence',
  'in exchange for anonymity',
  'in return for anonymity',
  'in strict confidence',
  'not for attribution',
  'on background only',
  'on the basis of anonymity',
  'under a promise of anonymity',
  'under cover of anonymity',
  'under the cover of anonymity',
  'with a promise of anonymity',
  'with the promise of anonymity',
];

/** Clauses that say it whole: “*whose name was withheld*”, “*who spoke anonymously*”. */
export const grantClauses: readonly string[] = [
  'agreed not to identify',
  'agreed not to name',
  'granted anonymity',
  'is not identifying {them}',
  'is not naming {them}',
  'is using a pseudonym',
  'name has been changed',
  'names have been changed',
  'not to be named in this article',
  'not to be named in this story',
  'speaking privately',
  'who gave only {name}',
];

/** What grants under a condition begin with: “*on condition that* his name not be used”. */
export const conditions: readonly string[] = [
  'on condition',
  'on condition that',
  'on the condition',
  'on the condition that',
  'on the understanding',
  'on the understanding that',
  'only if',
  'with the understanding',
  'with the understanding that',
];

/** The same before a noun: “*on condition of* anonymity”. */
export const conditionsOf: readonly string[] = [
  'on a condition of',
  'on condition of',
  'on customary condition of',
  'on the condition of',
  'on the customary condition of',
  'on the usual condition of',
  'on usual condition of',
  'under condition of',
  'under the condition of',
];

/** What such a condition is: “on condition of *not being named*”. */
export const conditionNouns: readonly string[] = [
  'anonymity',
  'being granted anonymity',
  'not being identified',
  'not being named',
  'not being quoted by name',
  'strict anonymity',
];

/** Clauses for what is granted or asked: “asked that *his name be withheld*”. */
export const namelessClauses: readonly string[] = [
  'i not use {name}',
  'only {name} be published',
  'only {name} be used',
  'we not print {name}',
  'we not publish {name}',
  'we not use {name}',
  'we only use {name}',
  'we use only {name}',
  '{name} be kept confidential',
  '{name} be kept private',
  '{name} be kept secret',
  '{name} be withheld',
  '{name} not be disclosed',
  '{name} not be given',
  '{name} not be printed',
  '{name} not be published',
  '{name} not be revealed',
  '{name} not be used',
  '{name} was not published',
  '{name} was not used',
  '{name} would not be used',
  '{they} not be identified',
  '{they} not be named',
  '{they} not be quoted by name',
  '{they} remain anonymous',
  '{they} would not be identified',
  '{they} would not be named',
];

/** What is done with a name: “whose name *was withheld*”. */
export const namesWithheld: readonly string[] = [
  'are being withheld',
  'are withheld',
  'has been changed',
  'has been suppressed',
  'has been withheld',
  'have been changed',
  'have been withheld',
  'is being protected',
  'is being withheld',
  'is suppressed',
  'is withheld',
  'was changed',
  'was suppressed',
  'was withheld',
  'were changed',
  'were withheld',
];

/** Who may forbid that a name is printed: “whose name was suppressed by *a judge*”. */
const authorities: readonly string[] = [
  'a court',
  'a court order',
  'a judge',
  'a tribunal',
  'court order',
  'law',
  'order of',
  'police',
  'prosecutors',
  'the authorities',
  'the commission',
  'the coroner',
  'the court',
  'the inquest',
  'the inquiry',
  'the judge',
  'the magistrate',
  'the police',
  'the tribunal',
];

/** Verbs of speech that stand before {@link briefingRules | rules of a briefing}. */
const briefingVerbs: readonly string[] = [
  ...['briefed', 'briefing'].flatMap((verb) => [`${verb} journalists`, `${verb} reporters`]),
  ...words('speak speaking speaks spoke spoken talked talking'),
];

/** How one speaks without a name: “spoke *anonymously*”, “spoke *under ground rules* set by the ministry”. */
const briefingRules: readonly string[] = [
  'anonymously',
  'off the record',
  'on background',
  ...['', 'the '].flatMap((the) =>
    ['', 'customary ', 'department ', 'government ', 'ministry ', 'standard '].flatMap((whose) =>
      ['briefing rules', 'ground rules', 'protocol', 'rules'].map(
        (rules) => `under ${the}${whose}${rules}`,
      ),
    ),
  ),
];

/** Verbs that refuse, in every form news copy uses; each stands before a {@link namingComplements | naming}. */
const refusing: readonly string[] = [
  ...formsOf(['decline', 'refuse']),
  ...['did', 'do', 'does'].flatMap((verb) =>
    ['agree', 'care', 'want', 'wish'].flatMap((wish) => [
      `${verb} not ${wish}`,
      `${verb}n't ${wish}`,
    ]),
  ),
  ...words('wanting willing wishing').map((wish) => `not ${wish}`),
  ...words('preferred preferring prefers').map((wish) => `${wish} not`),
  'unwilling',
];

/** What somebody refuses: “declined *to be named*”, “refused *to give her name*”. */
export const namingComplements: readonly string[] = [
  'to be cited by name',
  'to be identified by name',
  'to be identified in print',
  'to be identified publicly',
  'to be named publicly',
  'to be publicly identified',
  'to be publicly named',
  'to be quoted on the record',
  'to disclose {name}',
  'to have {name} disclosed',
  'to have {name} printed',
  'to have {name} published',
  'to have {name} used',
  'to provide {name}',
  'to reveal {name}',
  'to see {name} published',
  'to share {name}',
  'to use {name}',
  '{name} disclosed',
  '{name} made public',
  '{name} printed',
  '{name} published',
  '{name} revealed',
  '{name} used',
];

/** Verbs that ask, in every form news copy uses; each stands before a {@link requestComplements | request}. */
const asking: readonly string[] = [
  ...formsOf(words('ask choose demand elect insist prefer request seek want wish')),
];

/** The same, with whoever is asked: “*asked us* not to use her name”. */
const askingUs = [...formsOf(['ask'])].flatMap((verb) =>
  ['me', 'reporters', 'this newspaper', 'us'].map((hearer) => `${verb} ${hearer}`),
);

/** What those are asked: “asked us *not to use her name*”. */
export const requestsToUs: readonly string[] = [
  'not to give {name}',
  'not to identify {them}',
  'not to name {them}',
  'not to print {name}',
  'not to publish {name}',
  'not to use {name}',
];

/** What somebody asks for: “asked *not to be identified*”, “insisted *on anonymity*”. */
export const requestComplements: readonly string[] = [
  'anonymity',
  'for anonymity',
  'not to be cited by name',
  'not to be further identified',
  'not to be identified',
  'not to be identified by name',
  'not to be identified by {name}',
  'not to be named',
  'not to be publicly identified',
  'not to be quoted by name',
  'not to give {name}',
  'not to have {name} published',
  'not to have {name} used',
  'not to use {name}',
  'on anonymity',
  'on not being identified',
  'on not being named',
  'on remaining anonymous',
  'on speaking anonymously',
  'to be anonymous',
  'to be granted anonymity',
  'to be identified by {name}',
  'to be identified by {name} only',
  'to be identified only as',
  'to be identified only by {name}',
  'to be kept anonymous',
  'to be quoted anonymously',
  'to be referred to only by {name}',
  'to keep {name} private',
  'to keep {name} secret',
  'to remain anonymous',
  'to remain unidentified',
  'to remain unnamed',
  'to stay anonymous',
  'to withhold {name}',
];

/** Words for lacking leave to speak; each stands before one of {@link speakingComplements}. */
const leaveWords: readonly string[] = [
  ...words('allowed authorised authorized permitted').flatMap((leave) => [
    `not ${leave}`,
    `wasn't ${leave}`,
    `weren't ${leave}`,
  ]),
  ...words('authorisation authorization permission').flatMap((leave) => [
    `didn't have ${leave}`,
    `lacked ${leave}`,
    `no ${leave}`,
    `not have ${leave}`,
  ]),
  'forbidden',
  'lacked the authority',
  'not at liberty',
  'not cleared',
  'not empowered',
  'prohibited from',
  'unauthorised',
  'unauthorized',
];

/** What they have no leave to do: “not authorized *to speak*”. The rest of the clause may go on: “… publicly”. */
export const speakingComplements: readonly string[] = [
  'discussing',
  'publicly discussing',
  'speaking',
  'talking',
  'to address',
  'to be identified',
  'to be named',
  'to be publicly identified',
  'to be publicly named',
  'to be quoted',
  'to brief',
  'to comment',
  'to describe',
  'to disclose',
  'to discuss',
  'to divulge',
  'to give interviews',
  'to publicly comment',
  'to publicly discuss',
  'to publicly speak',
  'to release',
  'to reveal',
  'to share',
  'to speak',
  'to talk',
];

/** What somebody will not do: “would not *give her name*”. */
export const silences: readonly string[] = [
  'allow {name} to be used',
  'be identified',
  'be named',
  'be quoted by name',
  'give {name}',
  'go on the record',
  'speak on the record',
  'talk on the record',
];

/** Part of a name, and whoever bears it: “*whose name* was withheld”. */
const bearers = nameParts.map((part) => `whose ${part}`);

/** Every formula that grants or asks for anonymity and gives no cause of its own. */
export const anonymityFormulas: PhraseList = {
  whole: [...grantPhrases, ...expand(grantClauses)],
  pairs: [
    [briefingVerbs, briefingRules],
    [conditions, expand(namelessClauses)],
    [conditionsOf, conditionNouns],
    [words("can't cannot couldn't"), ['be named']],
    [['can not', 'could not', "wouldn't", 'would not'], expand(silences)],
    [
      ["aren't", 'are not', "isn't", 'is not'],
      ['being identified', 'being named'],
    ],
    [
      ['was', 'were'],
      ['given anonymity', 'promised anonymity'],
    ],
    [refusing, expand([...namingComplements, ...silences.map((act) => `to ${act}`)])],
    [asking.flatMap((verb) => [verb, `${verb} that`]), expand(namelessClauses)],
    [asking, expand(requestComplements)],
    [askingUs, expand(requestsToUs)],
    [
      asking.flatMap((verb) => [`${verb} to speak`, `${verb} to speak only`]),
      [
        'anonymously',
        'on background',
        'on condition of anonymity',
        'on the condition of anonymity',
      ],
    ],
    [bearers, namesWithheld],
  ],
};

/**
 * Formulas that are grant and cause in one: “an aide *not authorized to speak* publicly said”. Standing alone they
 * grant anonymity with a stated reason; after another formula and “because” they are its reason.
 */
export const selfExplainingFormulas: PhraseList = {
  pairs: [
    [leaveWords, speakingComplements],
    [bearers, ['are protected by', 'is protected by']],
    [bearers, namesWithheld.flatMap((act) => authorities.map((who) => `${act} by ${who}`))],
  ],
};
