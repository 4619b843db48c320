/**
 * Abbreviations that end in a full stop. Belongs here: a customary abbreviation of English news writing, lower case.
 * Three are two abbreviations each and stand in both lists: `del.` (delegate, Delaware), `ft.` (fort, feet), `sr.`
 * (sister, senior).
 */

import { words } from '../list.js';

/** A name or number follows; a sentence never ends here. */
export const beforeNames = words(`
  adm. adv. ald. alh. amb. asst. atty. barr. br. brig. capt. cdr. cllr. cmdr cmdr. col. cpl. del. dels. det.
  dist. dr. drs. engr. ex. fig. fr. ft. gen. gov. govs. hon. insp. lt. maj. messrs. mmes. mr. mrs. ms. msgr. mt.
  mx. no. nos. pfc. pg. pp. pres. prof. pvt. rep. reps. rev. sec. sen. sens. sgt. smt. spc. sr. st. ste. supt.
  v. ven. vol. vs.
`);

/** A sentence may end here where the next word is one that opens sentences. */
export const mayEnd = words(`
  a.c.l.u. a.m. a.p. al. ala. alta. approx. apr. ariz. ark. assn. aug. ave. b.a. b.c. blvd. bros.
  c.e.o. c.f.o. c.i.a. calif. co. colo. conn. corp. cos. d.c. d.n.c. dec. del. dept. e.g. e.p.a.
  e.u. est. etc. f.b.i. feb. fla. fri. ft. g.o.p. ga. i.e. i.r.s. ill. in. inc. ind. j.d. jan. jr.
  jul. jun. kan. kans. ky. l.a. la. lb. lbs. llc. ltd. m.a. m.b.a. m.d. mar. mass. max. md. mich.
  min. minn. miss. mo. mon. mont. mph. n.b.a. n.c. n.d. n.f.l. n.h. n.j. n.m. n.p.r. n.r.a. n.s.a.
  n.y. neb. nebr. nev. nov. oct. okla. ont. ore. oz. p.m. p.o. pa. ph.d. plc. que. r.i. r.n.c. rd.
  s.c. s.d. s.e.c. sat. sep. sept. sq. sr. sun. tenn. tex. thu. thur. thurs. tue. tues. u.k. u.n.
  u.n.h.c.r. u.s. u.s.a. univ. va. vt. w.va. wash. wed. wis. wyo.
`);
