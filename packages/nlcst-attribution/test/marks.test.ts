import { describe, expect, it } from 'vitest';
import { read } from './tools/read.js';

/** The outermost quotations first, nested ones in brackets. */
const quotations = (text: string): string[] => {
  const article = read(text);
  return article.quotations.map((one) =>
    one.parent ? `(${article.slice(one)})` : article.slice(one),
  );
};

describe('quotation marks', () => {
  it.each([
    ['curly ones', '“It is over,” she said.', ['“It is over,”']],
    ['straight ones', '"It is over," she said.', ['"It is over,"']],
    ['single curly ones', '‘It is over,’ she said.', ['‘It is over,’']],
    ['single straight ones', "'It is over,' she said.", ["'It is over,'"]],
    ['the two single ones of the wire', "''It is over,'' she said.", ["''It is over,''"]],
    ['ones that face the wrong way', '”It is over,“ she said.', ['”It is over,“']],
    ['a curly one and a straight one', '“It is over," she said.', ['“It is over,"']],
    ['angles', '«It is over,» she said.', ['«It is over,»']],
    ['one behind a dash', 'She said it—“over”—twice.', ['“over”']],
    ['one between dots and a stop', 'She said it was "over...". We left.', ['"over..."']],
    ['one in brackets', 'She left (“over and out”) early.', ['“over and out”']],
    ['two in one sentence', '“No,” she said, “not yet.”', ['“No,”', '“not yet.”']],
    [
      'a single one that the next paragraph goes on from',
      '‘It is over. We go.',
      ['‘It is over. We go.'],
    ],
    ['a straight one of that kind', "She said: 'It is over. We go.", ["'It is over. We go."]],
    ['two that touch', '“No.” “Yes.”', ['“No.”', '“Yes.”']],
  ])('bound a quotation: %s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it.each([
    [
      'single in double',
      '“She called it ‘a tub’ twice,” he said.',
      ['“She called it ‘a tub’ twice,”', '(‘a tub’)'],
    ],
    [
      'double in single',
      '‘She called it “a tub” twice,’ he said.',
      ['‘She called it “a tub” twice,’', '(“a tub”)'],
    ],
    [
      'straight in straight',
      '"She called it "a tub" twice," he said.',
      ['"She called it "a tub" twice,"', '("a tub")'],
    ],
    [
      'both closing together',
      '“She called it ‘a tub,’” he said.',
      ['“She called it ‘a tub,’”', '(‘a tub,’)'],
    ],
  ])('nest: %s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });

  it.each([
    ['a contraction', 'They don’t know.'],
    ['a word that lost its beginning', '‘Twas over. They left.'],
    ['a straight contraction', "They don't know."],
    ['a contraction with a double mark', 'They don"t know.'],
    ['a plural possessive', 'The boys’ club met.'],
    ['a straight plural possessive', "The boys' club met."],
    ['a decade', 'The club met in the ’90s.'],
    ['a straight decade', "The club met in the '90s."],
    ['a clipped word', 'Give ’em time.'],
    ['a possessive and a decade', "The boys' club met in the '90s."],
    ['feet and inches', 'The mast is 6\'2" tall and 5" wide.'],
    ['only marks', '""""'],
  ])('are told from %s', (_, text) => {
    expect(quotations(text)).toEqual([]);
  });

  it('are told from a possessive behind a blank', () => {
    expect(
      quotations("The river 's bank broke. \"It is one of the 'wild' ones,\" she said."),
    ).toEqual(['"It is one of the \'wild\' ones,"', "('wild')"]);
  });

  it('are told from possessives inside single marks', () => {
    expect(quotations('‘It is the boys’ club,’ she said.')).toEqual(['‘It is the boys’ club,’']);
  });

  it('close behind a word in s where a stop follows, or another mark opens first', () => {
    expect(quotations("It raised 'serious questions'. 'Who was there?' she asked.")).toEqual([
      "'serious questions'",
      "'Who was there?'",
    ]);
    expect(quotations('She spoke of ‘old boys’ and of ‘new ones’ here.')).toEqual([
      '‘old boys’',
      '‘new ones’',
    ]);
  });

  it('say which side they are, and whether they face it', () => {
    const marks = read('”It is over,” she said.').paragraphs[0]?.reading.marks;
    expect(marks?.map(({ side, facing }) => [side, facing])).toEqual([
      ['open', false],
      ['close', true],
    ]);
  });

  it('say their style and level', () => {
    const marks = read("“‘No,’” she said. \"No.\" ''No.''").paragraphs[0]?.reading.marks;
    expect(new Set(marks?.map(({ style, level }) => `${style} ${level}`))).toEqual(
      new Set(['curly double', 'curly single', 'straight double', 'wire double']),
    );
  });

  it('bound nothing where the opening one is lost', () => {
    const part = read('It is over,” she said.').paragraphs[0]?.reading.quotations[0];
    expect(part).toMatchObject({ open: null, words: 0 });
  });

  it('run to the end of the paragraph where the closing one is lost', () => {
    const part = read('She said: “It is over. We left.').paragraphs[0]?.reading.quotations[0];
    expect(part).toMatchObject({ close: null, words: 5 });
  });

  it('end an unclosed quotation where the next one opens', () => {
    expect(quotations('“It is over. She left. “We are done,” she said.')).toHaveLength(2);
  });

  it('join a quotation over paragraphs that each open and that the last alone closes', () => {
    const { quotations: all, slice } = read('“One.\n\n“Two.\n\n“Three,” she said.');
    expect(all).toHaveLength(1);
    expect(all[0]?.parts.map(slice)).toEqual(['“One.', '“Two.', '“Three,”']);
  });

  it('do not join paragraphs where the next one does not open', () => {
    const { quotations: all } = read('“One.\n\nThe mayor left. “Two,” she said.');
    expect(all.map(({ parts }) => parts.length)).toEqual([1, 1]);
  });

  it('count the words between them, nested ones included', () => {
    expect(
      read('“She called it ‘a tub’ twice,” he said.').quotations.map(({ words }) => words),
    ).toEqual([6, 2]);
  });
});
