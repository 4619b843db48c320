/**
 * Words that tell who something was said to: a reporter, everybody, somebody in the story, nobody.
 */

import { words } from '../list.js';

/** Verbs for what people think, feel, want, find out and keep to themselves, in dictionary form: nobody need have heard it. */
export const thinkingVerbs = words(`
  anticipate assume believe consider decide decline deem discover doubt dread expect fear feel find hope imagine intend know
  learn plan prefer realise realize recognise recognize refuse regret see suspect think understand want wish wonder worry
`);

/** Those of them for what somebody's own people hold, which is known from them alone: «her aides *feared* that». */
export const confidedVerbs = words('believe doubt dread expect fear feel suspect think worry');

/** Verbs for what is done before all eyes, by word or deed. Belongs here: calls, votes, orders, vows, posts. */
export const actingVerbs = words(`
  accuse announce applaud ask blog boo chant cheer command condemn demand denounce echo hail
  instruct jeer order pledge post proclaim promise propose retweet rule shout sing term testify threaten tweet volunteer vote vow
`);

/** Verbs for formal deeds that everybody may learn of, and with them why: «filed a bill, *arguing* that». */
export const formalVerbs = words('appeal file introduce petition protest resign sue veto');

/** Verbs that judge, in public where it is a body, a party or people in office who does so. */
export const judgingVerbs = words(
  'brand call contest criticise criticize dispute dub label praise rebut',
);

/** Verbs that give where somebody stands and not what they said: so does «call it a mistake», unless in their words. */
export const stanceVerbs = words(`
  back blame cast congratulate depict downplay endorse express oppose portray question reject show signal support thank
  urge voice
`);

/** Verbs that take the hearer directly: «told reporters». */
export const hearerVerbs = words('advise ask assure inform notify promise remind tell urge warn');

/** Verbs that take the hearer behind «to»: «complained to the board». */
export const dativeVerbs = words(`
  acknowledge admit announce complain confess confide confirm convey declare deny describe disclose explain insist
  mention propose protest recommend relay remark repeat report reveal say state stress suggest whisper write
`);

/** Verbs that take the hearer behind «with»: «pleaded with the board». */
export const companionVerbs = words('argue plead reason');

/** What somebody claims by deed or in public: «claimed responsibility». */
export const claimedThings = words(
  'allegiance credit innocence kinship ownership responsibility victory',
);

/** What a reporter did to hear somebody, in the past: «the experts I *interviewed*». */
export const interviewVerbs = words(
  'asked contacted interviewed met polled reached spoke surveyed talked',
);

/** Nouns for who reports. */
export const pressWords = words('correspondent journalist newsman newsroom newswoman reporter');

/** Nouns for all who report: «told reporters». */
export const pressPlurals = words(
  'correspondents journalists media newsmen press pressmen reporters',
);

/** Nouns for an outlet, which its own pages call by name alone: «told the newspaper», «told Mosaic magazine». */
export const outletKinds = words(`
  agency broadcaster broadsheet channel daily gazette journal magazine network newspaper newspapers outlet outlets paper
  papers publication radio site station tabloid website weekly
`);

/** Nouns for those before whom one speaks in public. */
export const audiences = words(`
  anchor assembly attendees audience audiences cameras commission commissioners committee conference congregation
  congress constituents convention council councillors councilors court crowd crowds delegates fans followers forum
  host house inquest inquiry investors judge jurors jury lawmakers legislators listeners magistrates meeting mps
  panel parliament rally readers senate senators shareholders summit supporters tribunal viewers voters worshippers
`);

/** Nouns for hearers within the story that are no people's nouns. */
export const insideHearers = words(`
  board crew department detectives family firm group management police staff team union
`);

/** Pronouns and possessives that stand for a hearer within the story. */
export const hearingPronouns = words('each her him his its one their them');

/** Occasions at which everybody hears, and writings that everybody reads: «said at a rally», «wrote in a letter». */
export const publicOccasions = words(`
  address affidavit autobiography blog book ceremony column complaint convention court debate deposition editorial
  essay facebook filing floor forum hearing inquest instagram lawsuit linkedin memoir newsletter op-ed panel parade
  petition podcast post posts rallies rally reddit release report scanner sermon speech speeches statement statements testimony tiktok trial
  tribunal tweet tweets twitter verdict video videos vigil youtube
`);

/** Prepositions that lead to an occasion: «*at* the rally», «*during* the debate». */
export const occasionPrepositions = words('at by during from in into on over through via');

/** Nouns for those who hold an office, in the plural, who tell all that report of an emergency: «officials said two died». */
export const officeHolders = words('authorities officers officials');

/**
 * What those see to who tell all that ask: «*school* officials said classes would resume». Belongs here: services and
 * their places, and events to which all may come. Not here: governments, parties, police and armies, whose officials have
 * much to say in private.
 */
export const publicServices = words(`
  airline airport campus city college company county district election fair festival fire forest health hospital library
  park prison race school tournament town transit transport university utility
`);

/** What makes of them a few who speak for themselves: «senior officials», «intelligence officials». */
export const discreetWords = words(`
  administration anonymous current ex-intelligence former high-ranking intelligence leading ranking retired senior top
  unidentified unnamed veteran
`);

/** Verbs for what happens to people and things in an emergency, in dictionary form. */
export const emergencyVerbs = words(`
  abduct ambush arrest capsize collapse crash derail detain detonate die drown evacuate explode extinguish hospitalise
  hospitalize infect injure kidnap kill rescue stab wound
`);

/** Nouns for accidents, crimes, disasters and disease, for who is hurt by them and who comes to help; regular plurals are theirs. */
export const emergencyNouns = words(`
  accident aftershock ambulance arson attacker avalanche blast blaze bomb bomber bombing burns bushfire casualty
  collision coronavirus crash cyclone dead death derailment earthquake epidemic evacuation evacuees explosion
  explosives fatality fire firefighters flames flood flooding gunfire gunman gunmen hospital hurricane infection
  injury kidnapping landslide mudslide outbreak quake rescuers shooting shot smoke storm survivors tornado tsunami
  typhoon victim virus wildfire wreck wreckage
`);
