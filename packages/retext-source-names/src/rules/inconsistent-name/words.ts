/** Nouns that end the names of bodies and are written with a capital there: `the Ellison Foundation`. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `association bank church college commission council foundation fund hospital institute museum party society trust
  union university`.split(/\s+/),
);

/** Nouns that a writer takes for each other in the name of one body, each kind in a line. */
export const bodyKinds: readonly string[] = [
  'academy college school',
  'agency authority board bureau commission committee council',
  'alliance association confederation federation league society union',
  'charity conservancy foundation fund trust',
  'clinic hospital infirmary',
  'company cooperative corporation',
  'institute institution',
];

/** The same in the name of one firm. */
export const firmKinds: readonly string[] = [
  'airlines airways',
  'automotive motors',
  'biosciences laboratories labs pharmaceuticals therapeutics',
  'brands enterprises foods industries products',
  'capital partners ventures',
  'ferries lines logistics shipping',
  'oil petroleum',
  'software solutions systems technologies',
];

/** What stands before a name in many names of places, ships and parishes. */
export const firstHalves: ReadonlySet<string> = new Set(
  'cape fort lake mount port saint san santa st st.'.split(' '),
);

/** Ranks that armies, navies and the police share: nobody holds two of them at a time. */
export const grades: ReadonlySet<string> = new Set(
  `admiral captain colonel constable corporal general inspector lieutenant major officer sergeant superintendent
  trooper`.split(/\s+/),
);

/** Short forms of ranks beside the engine’s, each with its rank. */
export const shortGrades: readonly string[] = [
  'cpl corporal',
  'dc constable',
  'dci inspector',
  'di inspector',
  'ds sergeant',
  'insp inspector',
  'pc constable',
];

// Offices of one field each, of which nobody holds two at a time; names of one office are parted by a bar. Belongs here:
// an office that fills its holder's days, in the words that news writing has for it. Not here: what people are beside
// another office, and what may be a more general word (`official`, `executive`).

export const firmOffices: readonly string[] = [
  'chief executive|chief executive officer|ceo',
  'chief financial officer|cfo|director of finance|finance chief|finance director',
  'chief information officer|cio',
  'chief marketing officer|director of marketing|marketing director',
  'chief medical officer|medical director',
  'chief nurse|chief nursing officer|director of nursing|nursing director',
  'chief operating officer|coo|director of operations|operations director',
  'chief technology officer|cto',
  'communications director|director of communications|spokesman|spokesperson|spokeswoman',
  'general counsel|chief legal officer',
  'plant manager',
];

/** Of those who work for a politician. */
export const aideOffices: readonly string[] = [
  'campaign manager',
  'chief of staff',
  'communications director|director of communications',
  'director of finance|finance director',
  'director of policy|policy director',
  'legislative director',
  'political director',
  'press secretary',
];

export const aideVoices: readonly string[] = [
  'campaign manager',
  'chief of staff',
  'finance director|director of finance',
  'legislative director',
  'political director',
  'spokesman|spokesperson|spokeswoman',
];

/** Of towns, states, schools, the police and the fire service. */
export const publicOffices: readonly string[] = [
  'athletic director',
  'attorney general',
  'auditor',
  'chief constable',
  'city administrator|city manager|town manager|village manager',
  'city attorney',
  'city clerk|town clerk|village clerk',
  'comptroller|controller',
  'coroner',
  'council president',
  'county administrator|county executive|county manager',
  'county attorney',
  'county clerk',
  'director of health|health commissioner|health director',
  'director of planning|planning director',
  'director of public works|public works director',
  'district attorney',
  'emergency management director|emergency manager',
  'fire chief',
  'fire commissioner',
  'fire marshal',
  'governor|gov.',
  'head teacher|headmaster|headmistress|headteacher',
  'lieutenant governor|lt. gov.',
  'mayor',
  'medical examiner',
  'parks director',
  'principal',
  'provost',
  'public defender',
  'secretary of state',
  'sheriff',
  'solicitor general',
  'spokesman|spokesperson|spokeswoman',
  'superintendent|chief of police|commissioner of police|police chief|police commissioner|police superintendent|superintendent of police',
  'treasurer',
  'u.s. attorney|united states attorney|us attorney',
  'undersheriff',
  'vice-chancellor',
];

export const lawmakers: readonly string[] = [
  'alderman|alderwoman',
  'assemblyman|assemblywoman',
  'congressman|congresswoman|rep.|representative',
  'councilman|councilwoman',
  'senator|sen.',
  'spokesman|spokesperson|spokeswoman',
];

/** Of a town whose council has a mayor beside it. */
export const townOffices: readonly string[] = [
  'alderman|alderwoman',
  'city manager|town manager',
  'councilman|councilwoman',
  'mayor',
];

/** Of a parliament. */
export const houseOffices: readonly string[] = [
  'majority leader',
  'majority whip',
  'minority leader',
  'minority whip',
  'speaker',
];

export const courtOffices: readonly string[] = [
  'circuit judge',
  'coroner',
  'defence barrister|defence lawyer|defense attorney|defense lawyer|public defender',
  'district attorney|prosecutor',
  'district judge',
  'high court judge',
  'magistrate|magistrate judge',
  'recorder',
  'superior court judge',
];

export const churchOffices: readonly string[] = [
  'archbishop',
  'bishop',
  'curate',
  'imam',
  'rabbi',
  'rector',
  'vicar',
];

export const teamOffices: readonly string[] = [
  'athletic director',
  'coach|head coach',
  'defender|midfielder|striker|winger',
  'general manager',
  'goalkeeper',
  'linebacker',
  'pitcher',
  'quarterback',
  'shortstop',
];

/** Callings whose bearer has no other of them. */
export const callings: readonly string[] =
  `accountant astronomer botanist cardiologist carpenter chemist dentist dermatologist economist electrician entomologist
  geologist historian mechanic meteorologist neurologist nurse oncologist ornithologist paediatrician|pediatrician
  pharmacist plumber psychiatrist psychologist radiologist sociologist teacher veterinarian welder`.split(
    /\s+/,
  );

/** Of a theater, an orchestra or a museum. */
export const artOffices: readonly string[] = [
  'archivist',
  'artistic director',
  'chief curator|curator',
  'conductor|music director',
  'executive director',
  'librarian',
  'registrar',
];

/** Of a newspaper. */
export const editors: readonly string[] = [
  'city editor',
  'editor in chief|editor-in-chief',
  'managing editor',
  'news editor',
  'sports editor',
];

/** Of a university. */
export const scholars: readonly string[] = [
  'assistant professor|associate professor|professor',
  'doctoral student|graduate student',
  'postdoctoral fellow|postdoctoral researcher',
];

/** Offices that go with many others, but not with that of their own deputy. */
export const headOffices: readonly string[] = [
  'ambassador',
  'chair|chairman|chairwoman',
  'commissioner',
  'director',
  'general secretary|secretary general|secretary-general',
  'leader',
  'president',
];

/** What ministers and secretaries answer for: nobody is two of them, or minister and secretary of one. */
export const portfolios: readonly string[] =
  `agriculture commerce culture defence|defense education energy environment finance foreign health home housing interior
  justice labor|labour prime trade transport|transportation treasury`.split(/\s+/);

/** Words in front of an office that somebody has no more, not yet, or only in part. */
export const altering: ReadonlySet<string> = new Set(
  `acting aspiring associate designate ex former incoming interim junior next onetime outgoing past presumptive previous
  retired senior then under would-be`.split(/\s+/),
);

/** Nicknames that share too few letters with the name in full, each before it. */
export const nicknames: ReadonlySet<string> = new Set([
  'bill william',
  'bob robert',
  'chuck charles',
  'dick richard',
  'hank henry',
  'harry henry',
  'jack john',
  'jerry gerald',
  'jim james',
  'kit christopher',
  'meg margaret',
  'mike michael',
  'molly mary',
  'ned edward',
  'nick nicholas',
  'peggy margaret',
  'rick richard',
  'sally sarah',
  'sandy alexander',
  'steve stephen',
  'ted edward',
  'ted theodore',
]);
