/**
 * Words that stand right before a person's name. Belongs here: courtesy titles, ranks and offices that are written
 * before names. `gender` only where the title alone tells it.
 */

import { words } from '../list.js';

export const femaleTitles = words(`
  assemblywoman aunt auntie aunty baroness chairwoman cik congresswoman councilwoman countess dame datin duchess
  hajia lady madam miss mrs mrs. ms ms. princess puan queen sheikha shrimati sister smt smt. spokeswoman ustazah
`);

export const maleTitles = words(`
  alderman alhaji assemblyman baron brother chairman congressman councilman count duke encik father king lord
  maulana mr mr. mzee otunba prince shri sir spokesman swami tuan uncle ustaz
`);

/** Of both, what is written before a full name for courtesy and says nothing of a role in the story. */
export const courtesyTitles = words(`
  alhaji baroness cik dame dato dato' datuk dr dr. encik hajia lady lord madam miss mr mr. mrs mrs. ms ms. prof.
  professor puan shri shrimati sir smt smt. tuan
`);

export const titles = words(`
  acp adm. admiral adv adv. adviser advisor advocate aide alderman alh. amb. ambassador anchor apostle
  archbishop asst asst. attorney atty. ayatollah barr barr. barrister bishop brig brig. brigadier candidate capt
  capt. captain cardinal cdr. chair chairman chairperson chairwoman chancellor chief cllr cmdr cmdr. coach col
  col. colonel comm commander commissioner comptroller congressman congresswoman constable controller corporal
  councillor councilor cpl cpl. cr csp dato dato' datu datuk dcp del. dels. deputy det. detective director
  doctor dr dr. drs. dsp emir emperor engr engr. evangelist fr. gen. general gov gov. governor governors govs.
  haji hon hon. host igp imam insp inspector judge justice leader lieutenant lt lt. magistrate maj maj. major
  mallam marshal mayor mca messrs. minister mla mna mp mpa msgr. mufti mullah nominee oba officer pandit pastor
  pc pfc. pope premier pres. president prof prof. professor pte pvt. rabbi rep rep. representative
  representatives reps. rev rev. reverend secretary sen sen. senator senators sens. sergeant seri sgt sgt. sheik
  sheikh sheriff solicitor spc. speaker spokesman spokesperson spokeswoman ssp strategist sub-inspector sultan
  superintendent supt supt. taoiseach togbe treasurer trooper tánaiste undersecretary ven ven. vice-chancellor
  vice-president whip
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
