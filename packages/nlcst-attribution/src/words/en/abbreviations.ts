/**
 * Abbreviations that end in a full stop. Belongs here: a customary abbreviation of English news writing, lower case.
 */
const words = (list: string): readonly string[] => list.split(/\s+/);

/** A name or number follows; a sentence never ends here. */
export const beforeNames = words(
  'mr. mrs. ms. mx. messrs. mmes. dr. drs. prof. rev. fr. hon. sen. sens. rep. reps. gov. govs. lt. gen. col. maj. capt. cpl. sgt. adm. cmdr. cmdr pvt. supt. det. insp. pres. pvt. atty. asst. st. ste. mt. ft. no. nos. vs. v. fig. vol. pp. pg. ald. amb. sec. dist. del. dels. msgr. br. sr. ex.',
);

/** A sentence may end here where the next word is one that opens sentences. */
export const mayEnd = words(
  'u.s. u.k. u.n. e.u. u.s.a. d.c. n.y. n.j. l.a. p.m. a.m. inc. corp. co. cos. ltd. llc. plc. jr. sr. bros. assn. ave. blvd. rd. dept. univ. etc. e.g. i.e. al. ph.d. m.d. b.a. m.a. m.b.a. j.d. est. approx. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nebr. nev. n.h. n.m. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. b.c. ont. que. alta. ft. lb. lbs. oz. sq. in. min. max. mph. rd. g.o.p. f.b.i. c.i.a. n.s.a. s.e.c. e.p.a. i.r.s. d.n.c. r.n.c. n.r.a. p.o. c.e.o. c.f.o. a.c.l.u. n.b.a. n.f.l. a.p. u.n.h.c.r. n.p.r.',
);
