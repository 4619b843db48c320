/**
 * Words that tell what kind of name they stand in. Lower case.
 */

import { words } from '../list.js';

/**
 * Last or inner words of names that no person bears. Belongs here: a word that makes a capitalised phrase the name of
 * an outlet, a body, a work, an event or a place.
 */
export const thingWords = words(
  `academy act administration aerodrome aerospace ag agency airlines airport airways alliance amendment archives army arts assembly associates association authority automotive avenue aviation award awards bank bay beast bill biosciences blog board book books bowl brands breweries brewery bridge brigade broadcasting brotherhood bureau business cabinet campaign capital care castle cathedral caucus center centre chamber channel charter chemicals church city clinic club co co. coalition college colliery commission committee communications companies company conference congress constabulary constitution convention cooperative corp corp. corporation corps council county court cruises cup daily dairies day debate democrats department development district division doctrine dynamics east economist election electric emmys energy enterprise enterprises entertainment europe examiner exchange express falls fed federation ferries ferry festival financial foods force forces fort forum foundation free front fund game games gazette general-assembly global globe gmbh government grand-jury green group guard guardian guild hall healthcare heights herald highway hill holdings holiday hospital hotel house images inc inc. independent industries infirmary initiative institute institution insurance intelligence international investigation investments islamic island islands jazeera journal journalism justice-department kingdom labor laboratories labs lake law league legislature library liga lines llc logistics ltd ltd. magazine mail majority management march market media memorial metals mines mining ministry mission monastery monitor mosque motor motors mount mountain mountains movement mt. museum nation nations navy network networks news north nv observatory observer office oil online opera order organization panel parade park parliament parties partners partnership party patrol peace petroleum pharma pharmaceuticals pictures pipeline plan plaza plc policy political politics poll post press primary prison process project protocol province public publications publishing quarter radio rail railroad railway railways record recorder records register report reporter republic republicans research reserve reservoir resort restaurants retail review rights river road robotics rock room russia school sea securities security semiconductor seminary senate series service services shipping show six society software solar solutions south spring square stadium standard star state states station steel store stores street studio studios summit sun sunday supreme survey synagogue system systems task team technologies telecom telecommunications telegraph telephone television temple territory theater theatre therapeutics times today tower toys trade transcript treaty tribune trust tv union unit united university valley ventures village voice war watch water weekly west wing wire works workshop world zone zoo`,
);

/**
 * Endings that only surnames have. Belongs here: what makes a name a family's («-ov», «-shvili»). Not here: what places,
 * peoples and trades end in as well («-berg», «-ian», «-ska»).
 */
export const surnameEndings = words(`
  adze akis chuk czyk dottir dóttir enko escu ev eva evich ez oglu opoulos ov ova ovich ović poulou quist qvist shvili
  skaya ski sky sson vić wicz yev yeva
`);

/** News agencies, as their copy is signed: in its dateline («HARBOR FALLS (AP) –»), after a by-line. */
export const newsAgencies = words(`
  aap afp anadolu ani ansa ap belga bernama dpa efe ians interfax irna itar-tass kyodo mena pa pti reuters ria-novosti
  tasnim tass unian upi wafa xinhua yonhap
`);

/** News agencies by their names in full, and how their copy is signed. */
export const agencyNames: Readonly<Record<string, string>> = {
  'agence france presse': 'afp',
  'associated press': 'ap',
  'press association': 'pa',
  'press trust of india': 'pti',
};

/**
 * Outlets whose one-word names tell no kind. Belongs here: whom other papers cite. Not here: news agencies, and a name
 * that persons bear as well.
 */
export const outletNames = words(
  'axios bbc bloomberg cbc cbs cnbc cnn fox haaretz msnbc nbc npr politico telesur yle ynet',
);

/** Words that a family name may begin with in lower case: «Lena van Roan», «Omar ibn Said». */
export const nameParticles = words(
  'al bin da de del dela della den der di dos du el en ibn la las le los ter van von',
);

/** What stands behind a surname and is no part of it: «Tom Moss *Jr.*», «Mara Ellison *KC*», «Tom Moss, *MD*». */
export const nameSuffixes = words(
  'cbe esq esq. ii iii iv jr jr. kbe kc m.d. mbe md mep mla mp msp obe ph.d. phd qc sc sr sr. td',
);

/** Nouns for outlets that a name may follow: «the newspaper The Herald». */
export const outletNouns = words(
  'agency broadcaster broadsheet channel daily journal magazine newspaper outlet paper publication station tabloid website weekly',
);

/** Nouns that titles before a name stand for: «Sen. Ellison» is later «the senator». */
export const titleNouns: Readonly<Record<string, string>> = {
  'adm.': 'admiral',
  'amb.': 'ambassador',
  'atty.': 'attorney',
  'capt.': 'captain',
  'cmdr.': 'commander',
  'col.': 'colonel',
  'det.': 'detective',
  'dr.': 'doctor',
  'fr.': 'father',
  'gen.': 'general',
  'gov.': 'governor',
  'lt.': 'lieutenant',
  'maj.': 'major',
  'pres.': 'president',
  'prof.': 'professor',
  'rep.': 'representative',
  'rev.': 'reverend',
  'sen.': 'senator',
  'sgt.': 'sergeant',
  'supt.': 'superintendent',
};

/**
 * Other nouns for the bearer of a role: «Rep. Ellison» is later «the congressman» or «the lawmaker», a survey «the study»,
 * the Harbor Times «the paper».
 */
export const roleSynonyms: Readonly<Record<string, readonly string[]>> = {
  ad: ['advertisement', 'commercial', 'spot', 'video'],
  administrator: ['official'],
  adviser: ['advisor', 'aide'],
  advisor: ['adviser', 'aide'],
  affidavit: ['document', 'filing'],
  agency: ['bureau', 'department'],
  airline: ['carrier', 'company'],
  alliance: ['group', 'organization'],
  ambassador: ['diplomat'],
  analysis: ['report', 'research', 'review', 'study'],
  analyst: ['expert'],
  article: ['piece', 'report', 'story'],
  assemblyman: ['lawmaker', 'legislator'],
  assemblywoman: ['lawmaker', 'legislator'],
  association: ['group', 'organization'],
  attorney: ['lawyer'],
  audit: ['report', 'review'],
  author: ['writer'],
  bank: ['company', 'firm', 'lender'],
  billionaire: ['businessman', 'magnate', 'mogul', 'tycoon'],
  bishop: ['cleric'],
  book: ['biography', 'memoir'],
  bureau: ['agency'],
  businessman: ['billionaire', 'executive', 'mogul', 'tycoon'],
  campaign: ['team'],
  candidate: ['contender', 'nominee', 'politician'],
  captain: ['officer'],
  ceo: ['executive'],
  chairman: ['leader', 'official'],
  chairwoman: ['leader', 'official'],
  chief: ['executive', 'official'],
  clerk: ['official'],
  clip: ['video'],
  'co.': ['company', 'firm'],
  coalition: ['group', 'organization'],
  column: ['article', 'piece'],
  commission: ['panel'],
  commissioner: ['official'],
  committee: ['panel'],
  company: ['business', 'firm'],
  complaint: ['filing', 'lawsuit', 'suit'],
  comptroller: ['official'],
  congressman: ['lawmaker', 'legislator', 'politician', 'representative'],
  congresswoman: ['lawmaker', 'legislator', 'politician', 'representative'],
  constable: ['official'],
  consultant: ['adviser', 'strategist'],
  coroner: ['official'],
  'corp.': ['company', 'firm'],
  corporation: ['company', 'firm'],
  correspondent: ['journalist', 'reporter'],
  council: ['body'],
  councilman: ['official'],
  councilwoman: ['official'],
  department: ['agency'],
  deputy: ['official'],
  detective: ['investigator', 'officer'],
  developer: ['businessman'],
  director: ['official'],
  doctor: ['physician'],
  documentary: ['film'],
  economist: ['analyst', 'expert'],
  editor: ['journalist'],
  editorial: ['article', 'piece'],
  email: ['e-mail', 'message'],
  envoy: ['diplomat'],
  essay: ['article', 'piece'],
  executive: ['businessman'],
  farmer: ['grower'],
  federation: ['group', 'organization'],
  filing: ['document'],
  filmmaker: ['director'],
  firm: ['company'],
  foundation: ['charity', 'group', 'organization'],
  founder: ['executive'],
  governor: ['official', 'politician'],
  herald: ['newspaper', 'paper'],
  historian: ['academic', 'expert', 'scholar'],
  imam: ['cleric'],
  'inc.': ['company', 'firm'],
  indictment: ['charges', 'document'],
  inspector: ['official'],
  institute: ['center', 'group', 'organization'],
  journal: ['newspaper', 'paper'],
  journalist: ['reporter'],
  judge: ['jurist'],
  justice: ['judge', 'jurist'],
  lawsuit: ['complaint', 'filing', 'suit'],
  lawyer: ['attorney'],
  leader: ['politician'],
  league: ['group', 'organization'],
  letter: ['message', 'note'],
  lieutenant: ['officer'],
  magazine: ['publication'],
  manifesto: ['document'],
  mayor: ['official', 'politician'],
  memo: ['document', 'memorandum'],
  memoir: ['account', 'book'],
  minister: ['official', 'politician'],
  ministry: ['government'],
  movie: ['film'],
  mp: ['lawmaker', 'legislator', 'politician'],
  network: ['broadcaster', 'channel', 'outlet', 'station'],
  news: ['network', 'outlet'],
  newspaper: ['paper'],
  nominee: ['candidate'],
  novelist: ['author', 'writer'],
  nurse: ['worker'],
  officer: ['official'],
  'op-ed': ['article', 'column', 'piece'],
  pastor: ['minister', 'preacher'],
  physician: ['doctor'],
  pilot: ['captain'],
  poll: ['survey'],
  pollster: ['strategist'],
  post: ['message', 'newspaper', 'paper'],
  president: ['leader', 'politician'],
  priest: ['cleric'],
  professor: ['academic', 'expert', 'researcher', 'scholar'],
  prosecutor: ['official'],
  rabbi: ['cleric'],
  recorder: ['official'],
  registrar: ['official'],
  report: ['analysis', 'findings', 'paper', 'research', 'review', 'study', 'survey'],
  reporter: ['journalist'],
  representative: ['congressman', 'congresswoman', 'lawmaker', 'legislator', 'politician'],
  research: ['findings', 'paper', 'report', 'study'],
  researcher: ['expert', 'scientist'],
  ruling: ['decision', 'judgment', 'opinion', 'order', 'verdict'],
  scientist: ['expert', 'researcher'],
  secretary: ['official'],
  senator: ['lawmaker', 'legislator', 'politician'],
  sergeant: ['officer'],
  sheriff: ['official'],
  society: ['group', 'organization'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  spot: ['ad', 'commercial', 'video'],
  strategist: ['consultant', 'operative'],
  study: ['analysis', 'findings', 'paper', 'report', 'research'],
  superintendent: ['official'],
  supervisor: ['official'],
  survey: ['findings', 'poll', 'report', 'study'],
  team: ['campaign'],
  times: ['newspaper', 'paper'],
  transcript: ['document'],
  treasurer: ['official'],
  tribune: ['newspaper', 'paper'],
  tweet: ['message', 'post'],
  undersecretary: ['official'],
  union: ['group', 'organization'],
  university: ['college', 'school'],
  'vice-president': ['executive'],
  video: ['ad', 'clip', 'footage', 'recording', 'tape'],
  website: ['site'],
  writer: ['author'],
};

/** Words that show access: with one of them a description says why the source would know. */
export const accessPhrases = words(`
  attendance attended briefed close interviewed involved knowledge obtained overheard participated
  present reviewed saw seen witnessed
`);
