/**
 * What stands for words to come, as phrases in lower case: the marks of American copy («TK»), dummy text, and the
 * advice that stands in templates. `XX` and `TK` are looked for in capitals alone.
 */
export const placeholders: readonly string[] = [
  'caption goes here',
  'headline goes here',
  'insert caption here',
  'insert link here',
  'insert name here',
  'insert photo here',
  'insert quote here',
  'link goes here',
  'lorem ipsum',
  'name to come',
  'quote goes here',
  'quote to come',
  'text goes here',
];

/** Words that stand in capitals in brackets for what belongs there: «[NAME]», «[FIRST NAME]», «[INSERT QUOTE]». */
export const slots: readonly string[] = [
  'age',
  'byline',
  'caption',
  'city',
  'company',
  'date',
  'day',
  'first',
  'full',
  'headline',
  'here',
  'insert',
  'last',
  'link',
  'location',
  'month',
  'name',
  'number',
  'official',
  'party',
  'person',
  'place',
  'quote',
  'source',
  'surname',
  'title',
  'tk',
  'town',
  'url',
  'xx',
  'year',
];

/** Words before `XX` that make it a sign of its own or a number: «Dos XX», «Mark XX». */
export const beforeNumerals: readonly string[] = [
  'act',
  'article',
  'chapter',
  'dos',
  'part',
  'volume',
];

/** Words after `XX` that make it a sign of its own: sex chromosomes, films. */
export const afterNumerals: readonly string[] = [
  'century',
  'chromosome',
  'chromosomes',
  'embryo',
  'embryos',
  'film',
  'films',
  'karyotype',
  'large',
  'movie',
  'movies',
  'pair',
  'rated',
  'video',
  'videos',
];
