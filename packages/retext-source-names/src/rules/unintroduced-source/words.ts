import { organizationNouns } from 'nlcst-attribution/internal';

/** Nouns for bodies: «council», «newspaper». */
export const bodies: ReadonlySet<string> = new Set(organizationNouns);

/** What people in stories do beside speaking: nobody is quoted by it. */
export const thoughts: ReadonlySet<string> = new Set([
  'believe',
  'decide',
  'feel',
  'hope',
  'know',
  'realise',
  'realize',
  'think',
  'want',
  'wonder',
]);

/** Nouns for people that no ending tells: “the prophet Daniel”, “his wife Mara”. */
export const roles: ReadonlySet<string> = new Set(
  `admiral aide apostle baby bishop boss boy brother brothers chef chief child children coach colleague cousin dad
  daughter daughters deputy fiancé fiancée friend general girl grandson guide head host husband judge kids king mom mum
  nephew niece nurse official parents poet pope priest prince prophet queen roommate saint sister sisters son sons spouse
  twin twins uncle widow wife`.split(/\s+/),
);

/** Words before a surname that introduce nobody: “and Ellison”, “said Ellison”. Any other may be a role. */
export const plainBefore: ReadonlySet<string> = new Set(
  `a about after again against although an and are as asked at because before both but by called did does for from had
  has have he her here how if in into is it its like may might much not of on only or said say says she should since so
  such than that the their then there they this though through to told too under until was were what when where
  whether which while who whom why will with without would yet`.split(/\s+/),
);

/** Words after “Ellison,” that begin who she is: “Ellison, the director,”. */
export const appositionOpeners: ReadonlySet<string> = new Set([
  'a',
  'an',
  'another',
  'former',
  'her',
  'his',
  'its',
  'one',
  'our',
  'the',
  'their',
  'then',
  'who',
  'whose',
]);

/** What a person does in a story, which tells no one who it is: “Ellison, who drove the boat,”. */
export const deeds: readonly string[] =
  `attended drove heard ran rode sat spoke stood waited walked watched witnessed`.split(' ');

/** Surnames that in news are more often a company, a paper or a pollster. */
export const alsoFirms: ReadonlySet<string> = new Set([
  'banks',
  'bond',
  'church',
  'field',
  'fields',
  'forbes',
  'ford',
  'glass',
  'house',
  'marks',
  'may',
  'mercer',
  'metz',
  'morse',
  'nielsen',
  'page',
  'park',
  'parks',
  'post',
  'rush',
  'sears',
  'sessions',
  'wells',
  'wynn',
]);
