/**
 * Words that tell what kind of name they stand in. Lower case.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Last or inner words of names that no person bears. Belongs here: a word that makes a capitalised phrase the name of
 * an outlet, a body, a work, an event or a place.
 */
export const thingWords = words(
  `academy act administration agency airlines airport alliance amendment archives army arts assembly associates association authority avenue award awards bank bay beast bill blog board book bowl bridge broadcasting brotherhood bureau business cabinet campaign capital care castle caucus center centre chamber channel charter church city clinic club co. coalition college commission committee communications companies company conference congress constitution convention cooperative corp. corporation corps council county court cup daily day debate democrats department development district division doctrine east economist election electric emmys energy enterprise enterprises europe examiner exchange express falls fed federation festival financial force forces fort forum foundation free fund game games gazette general-assembly global globe government grand-jury green group guard guardian guild hall healthcare heights herald hill holdings holiday hospital hotel house inc. independent industries initiative institute institution insurance intelligence international investigation investments islamic island islands journal justice-department kingdom labor lake law league legislature library liga llc ltd. magazine mail majority management march market media memorial ministry mission monitor motors mount mountain mountains movement mt. museum nation nations navy network networks news north observer office oil online opera order organization panel park parliament parties partners partnership party patrol peace petroleum pharma plan plaza policy political politics poll post press prison process project protocol province public publishing quarter radio railroad record recorder register report reporter republic republicans research reserve resort review rights river road rock room russia school sea senate series service services show six society solutions south spring square stadium standard star state states station store street studio studios summit sun sunday supreme survey system systems task team technologies telegraph television temple territory theater theatre times today tower trade transcript treaty tribune trust tv union unit united university valley village voice war watch water weekly west wing wire works world zone`,
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

/** Other nouns for the bearer of a role: «Rep. Ellison» is later «the congressman» or «the lawmaker». */
export const roleSynonyms: Readonly<Record<string, readonly string[]>> = {
  adviser: ['advisor', 'aide'],
  advisor: ['adviser', 'aide'],
  ambassador: ['diplomat'],
  attorney: ['lawyer'],
  billionaire: ['businessman', 'magnate', 'mogul', 'tycoon'],
  businessman: ['billionaire', 'executive', 'mogul', 'tycoon'],
  candidate: ['contender', 'nominee', 'politician'],
  congressman: ['lawmaker', 'legislator', 'politician', 'representative'],
  congresswoman: ['lawmaker', 'legislator', 'politician', 'representative'],
  doctor: ['physician'],
  envoy: ['diplomat'],
  lawyer: ['attorney'],
  minister: ['official', 'politician'],
  nominee: ['candidate'],
  officer: ['official'],
  physician: ['doctor'],
  professor: ['academic', 'researcher', 'scholar'],
  representative: ['congressman', 'congresswoman', 'lawmaker', 'legislator', 'politician'],
  secretary: ['official'],
  senator: ['lawmaker', 'legislator', 'politician'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
};

/** Words that show access: with one of them a description says why the source would know. */
export const accessPhrases = words(`
  attendance attended briefed close interviewed involved knowledge obtained overheard participated
  present reviewed saw seen witnessed
`);
