/**
 * Words that stand right before a person's name. Belongs here: courtesy titles, ranks and offices that are written
 * before names. `gender` only where the title alone tells it.
 */

import { words } from '../list.js';

export const femaleTitles = words(`
  assemblywoman baroness chairwoman congresswoman councilwoman countess dame duchess lady madam miss
  mrs mrs. ms ms. princess queen sister spokeswoman
`);

export const maleTitles = words(`
  alderman assemblyman baron brother chairman congressman councilman count duke father king lord mr
  mr. prince sir spokesman
`);

/** Of both, what is written before a full name for courtesy and says nothing of a role in the story. */
export const courtesyTitles = words(`
  baroness dame dr dr. lady lord madam miss mr mr. mrs mrs. ms ms. prof. professor sir
`);

export const titles = words(`
  adm. admiral adviser advisor aide alderman amb. ambassador anchor archbishop attorney atty. ayatollah bishop
  brig brig. brigadier candidate capt capt. captain cardinal cdr. chair chairman chairperson chairwoman
  chancellor chief cllr cmdr cmdr. coach col col. colonel commander commissioner comptroller congressman
  congresswoman constable controller corporal councillor councilor cpl cpl. del. dels. deputy det. detective
  director doctor dr dr. drs. emir emperor fr. gen. general gov gov. governor governors govs. hon. host imam
  insp inspector judge justice leader lieutenant lt lt. maj maj. major marshal mayor messrs. minister msgr.
  nominee officer pastor pc pfc. pope premier pres. president prof prof. professor pte pvt. rabbi rep rep.
  representative representatives reps. rev rev. reverend secretary sen sen. senator senators sens. sergeant sgt
  sgt. sheikh sheriff solicitor spc. speaker spokesman spokesperson spokeswoman strategist sultan superintendent
  supt supt. treasurer trooper undersecretary vice-president whip
`);

/**
 * What an office is for, where it stands before the holder's name: «Secretary of State Mara Ellison». Belongs here: a
 * ministry's or department's field, with the words that qualify it.
 */
export const portfolios = words(`
  affairs agriculture commerce culture defence defense development education employment energy
  environment exchequer finance fisheries foreign health homeland house housing human immigration
  industry information infrastructure intelligence interior justice labor labour national planning
  science security senate services staff state technology tourism trade transport transportation
  treasury veterans war welfare works
`);

/** Words in -ing before somebody’s office: «*acting* mayor Tom Moss». */
export const officeParticiples = words(`
  acting governing incoming leading managing opposing outgoing presiding ranking reigning retiring
  ruling serving sitting visiting
`);
