/**
 * Words that stand right before a person's name. Belongs here: courtesy titles, ranks and offices that are written
 * before names. `gender` only where the title alone tells it.
 */

import { words } from '../list.js';

export const femaleTitles = words(`
  assemblywoman aunt auntie aunty baroness chairwoman cik congresswoman councilwoman countess dame datin duchess
  hajia lady madam miss mrs mrs. ms ms. ouma princess puan queen sheikha shrimati sister smt smt. spokeswoman
  ustazah
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
  acp adm. admiral adv adv. adviser advisor aide alderman alh. amb. ambassador anchor apostle
  archbishop asst asst. attorney atty. ayatollah barr barr. barrister bishop brig brig. brigadier candidate capt
  capt. captain cardinal cdr. chair chairman chairperson chairwoman chancellor chief cllr cmdr cmdr. coach col
  col. colonel comm commander commissioner comptroller congressman congresswoman constable controller corporal
  councillor councilor cpl cpl. cr csp dato dato' datu datuk dci dcp del. dels. deputy det. detective director
  doctor dr dr. drs. dsp emir emperor engr engr. evangelist fr. gen. general gov gov. governor governors govs.
  haji hon hon. host igp imam insp inspector judge justice leader lieutenant lt lt. magistrate maj maj. major
  mallam marshal mayor mca messrs. minister mla mna mp mpa msgr. mufti mullah nana nominee oba officer pandit
  pastor pc pfc. pope premier pres. president prof prof. professor pte pvt. rabbi rep rep. representative
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
  affairs agriculture antiquities aviation commerce communications culture defence defense
  development economy education employment energy environment exchequer finance fisheries foreign
  gender health homeland house housing human immigration industry information infrastructure
  intelligence interior irrigation jobs justice labor labour lands livestock mines national petroleum
  planning power railways resources roads rural science security senate services sports staff state
  technology tourism trade transport transportation treasury tribal urban veterans war water welfare
  women works youth
`);

/** Offices of which one person may have two: «president and chief executive Tom Moss». */
export const jointOffices = words(`
  ceo cfo chair chairman chairperson chairwoman chancellor chef co-chair co-founder co-owner coo
  counsel curator dean director editor executive founder head manager officer operator owner
  president principal producer professor publisher treasurer
`);

/** Words of rank before an office, none of which is a matter: «the *Prime* Minister». */
export const officeRanks = words(`
  acting assistant associate attorney chief deputy first lieutenant prime principal senior vice
`);

/** Words in -ing before somebody’s office: «*acting* mayor Tom Moss». */
export const officeParticiples = words(`
  acting governing incoming leading managing opposing outgoing presiding ranking reigning retiring
  ruling serving sitting visiting
`);
