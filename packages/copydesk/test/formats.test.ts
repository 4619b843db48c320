import fc from 'fast-check';
import { type Type, types } from 'retext-preset-copydesk/processor';
import { describe, expect, test } from 'vitest';
import { createAnalyse } from '../src/analyse.js';
import { fix, lint, type Message } from '../src/index.js';

describe('places', () => {
  const words = fc.constantFrom(
    'The',
    'the',
    'vote',
    'failed',
    'left.They',
    'pier',
    '“We',
    'are',
    'done”,',
    'she',
    'said',
    '  ',
    '&amp;',
    '&',
    '&eacute;',
    '&#x1F41D;',
    '&ldquo;',
    '&rdquo;',
    '&nbsp;',
    '🐝',
    '👩‍👩‍👧',
    '\u00a0',
    'é',
    '\\*',
    '**',
    '*',
    '_',
    '`x`',
    '[',
    '](https://a.example)',
    '<b>',
    '</b>',
    '<br>',
    '<q>',
    '</q>',
    '<!--',
    '-->',
    '{',
    '}',
    '<p>',
    '</p>',
    '<ul><li>',
    '<td>',
    '<del>',
    '</del>',
    '<code>',
    '</code>',
    '<a href="x">',
    '</a>',
    '{{< x >}}',
    '{{',
    '{% x %}',
    'https://a.example/b.',
    '&notin',
    '&#0;',
    '\u0000',
    '\ud83d',
  );
  const breaks = fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\r\n\r\n',
    '\n> ',
    '\n- ',
    '\n# ',
    '\n    ',
    '  \n',
    '\n---\n',
    '\n:::note\n',
    '\n: ',
    '\n<div>',
    '\n<div>\n\n',
    '\n{{< x\n y >}}\n',
    '\n| a | b |\n| - | - |\n',
  );
  const parts = fc.oneof(
    { weight: 5, arbitrary: words.map((word) => `${word} `) },
    { weight: 1, arbitrary: breaks },
    { weight: 1, arbitrary: words },
  );
  const head = fc.constantFrom(
    '',
    '\ufeff',
    '---\ntitle: the the\n---\n',
    '\ufeff---\r\ntitle: "the the"\r\n---\r\n',
    '+++\ntitle = "the the"\n+++\n',
  );
  const documents = fc
    .tuple(head, fc.array(parts, { maxLength: 60 }))
    .map(([first, rest]) => first + rest.join(''));

  test.each(types)('of messages about any %s are exact', { timeout: 60_000 }, async (type) => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(documents, async (source) => {
        let messages: Message[];
        try {
          messages = await lint(source, { type, frontMatter: ['title'] });
        } catch (error) {
          // MDX may be wrong.
          expect(type, String(error)).toBe('mdx');
          return;
        }
        for (const { start, end, actual, ruleId } of messages) {
          seen++;
          expect(source.slice(start.offset, end.offset), ruleId).toBe(actual);
          expect(actual).toBe(actual.trim());
          const before = source.slice(0, start.offset).split(/\r\n|\n|\r/);
          expect([start.line, start.column]).toEqual([
            before.length,
            (before.at(-1)?.length ?? 0) + 1,
          ]);
        }
      }),
      // Most of what is made here is no MDX.
      { numRuns: type === 'mdx' ? 1_000 : 300 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});

describe('what is no prose', () => {
  const rulesOf = async (type: Type, source: string) =>
    (await lint(source, { type })).map(({ ruleId }) => ruleId);

  test.each<[type: Type, what: string, source: string]>([
    ['markdown', 'code', 'The boat `the the` left.\n\n```\nthe the\n```\n\n    the the\n'],
    [
      'markdown',
      'an address',
      'It left <https://a.example/the.The> and [it](https://a.example/x.The) came.\n',
    ],
    [
      'markdown',
      'a title',
      'The [boat](https://a.example "the the") left.\n\n![the the](b.png "the the")\n',
    ],
    ['markdown', 'a table', '| the the | x |\n| --- | --- |\n| the the | 2 |\n'],
    ['markdown', 'a comment', 'The boat left.\n\n<!-- the the -->\n'],
    ['markdown', 'front matter', '---\ntitle: the the\n---\n\nThe boat left.\n'],
    ['markdown', 'front matter in TOML', '+++\ntitle = "the the"\n+++\n\nThe boat left.\n'],
    ['markdown', 'what was struck out', 'The boat ~~the the~~ left.\n'],
    ['markdown', 'what tags strike out', 'The boat <del>the the</del> left.\n'],
    ['markdown', 'code in tags', 'The boat <code>the the</code> left.\n'],
    ['markdown', 'a script', '<script>\nlet the the\n</script>\n\nThe boat left.\n'],
    ['markdown', 'the sign of a footnote', 'The boat left<sup>1</sup> at noon<sup>[2]</sup>.\n'],
    ['markdown', 'the fence of a box', ':::note\n\nThe boat left.\n\n:::\n\n::the the\n'],
    [
      'markdown',
      'a template',
      '{{< figure\n  title="the the" >}}\n\nThe [boat]({{< ref "the the" >}}) {% the the %} left.\n',
    ],
    ['mdx', 'the fence of a box', ':::note\n\nThe boat left.\n\n:::\n'],
    [
      'mdx',
      'code',
      "import the from 'the'\n\nexport const x = 'the the'\n\nThe {'the the'} boat left.\n",
    ],
    ['mdx', 'an attribute', 'The <Boat name="the the" /> left.\n'],
    [
      'html',
      'code',
      '<p>The boat <code>the the</code> left.</p><pre>the the</pre><script>"the the"</script>',
    ],
    ['html', 'an attribute', '<p title="the the">The boat left.</p><img alt="the the">'],
    ['html', 'a table', '<table><tr><td>the the</td><td>2</td></tr></table>'],
    ['html', 'a comment', '<p>The boat <!-- the the --> left.</p>'],
    [
      'html',
      'what is hidden or struck out',
      '<p hidden>the the</p><p>The <del>the the</del> boat left.</p>',
    ],
    ['html', 'front matter', '---\ntitle: the the\n---\n<p>The boat left.</p>'],
    ['text', 'an address', 'The boat left, as https://a.example/the.The,and says.\n'],
  ])('%s: %s', async (type, _, source) => {
    expect(await rulesOf(type, source)).toEqual([]);
  });

  test.each([
    'Merger\n: The joining of the firms.\n: Also: of the boards.\n',
    'Merger\r\n: The joining of the firms.\r\n',
    '*Gross profit* of all\n\n:   What is left\n    of the money.\n',
    '- Merger\n  : The joining of the firms.\n',
  ])('the mark before a definition is none of a sentence: %j', async (source) => {
    expect(await fix(source, { type: 'markdown' })).toEqual({ text: source, fixes: [] });
  });

  test('a definition is prose', async () => {
    const source = 'Merger\n:   The the joining of firms.\n';
    const messages = await lint(source, { type: 'markdown' });
    expect(messages.map(({ actual, start }) => [actual, start.line, start.column])).toEqual([
      ['The the', 2, 5],
    ]);
  });

  test('prose in a table that serves for layout is prose', async () => {
    expect(await rulesOf('html', '<table><td><p>The the boat left.</p></td></table>')).toEqual([
      'doubled-word',
    ]);
  });

  test('fields of front matter are prose where they are asked for', async () => {
    const source = '---\r\ntitle: The the boat left\r\nslug: the the\r\n---\r\n\r\nIt came.\r\n';
    const messages = await lint(source, { type: 'markdown', frontMatter: ['title'] });
    expect(messages.map(({ actual, start }) => [actual, start.line, start.column])).toEqual([
      ['The the', 2, 8],
    ]);
  });
});

describe('marks and tags', () => {
  test('a quotation with bold and linked words is one quotation', async () => {
    const said = '“We **are** [done](https://a.example) with the pier.” Mara Ellison said.';
    const [message] = await lint(said, { type: 'markdown' });
    expect(message?.ruleId).toBe('quote-punctuation');
    expect(message?.actual).toBe('.”');
  });

  test('`q` has the marks that a browser shows', async () => {
    const source = '<p><q>We are done with the pier.</q> Mara Ellison said.</p>';
    expect((await lint(source, { type: 'html' })).map(({ ruleId }) => ruleId)).toContain(
      'quote-punctuation',
    );
  });

  test('HTML within Markdown is read as in a page', async () => {
    const of = async (source: string) =>
      (await lint(source, { type: 'markdown' })).map(({ actual }) => actual);
    expect(await of('The boat left.<br>The crew stayed.<br/><br/>It is late.\n')).toEqual([]);
    expect(await of('<q>We are done with the pier.</q> Mara Ellison said.\n')).toEqual(['.</q>']);
    expect(await of('<figure><img src="x">\n<figcaption>The the pier</figcaption>\n')).toEqual([
      'The the',
    ]);
    expect(await of('<div>\n\nThe the pier is *old*.\n\n</div>\n')).toEqual(['The the']);
    expect(await of('> <p>They left</p>\n> <p>the the</p>\n')).toEqual([]);
  });

  test('no-break spaces indent a paragraph or keep a line empty', async () => {
    const { article } = await (await createAnalyse({ type: 'html' }))(
      '<p>&nbsp;</p><p>&nbsp; \u00a0The boat left.<br>&nbsp;<br/>The crew&nbsp;stayed.</p>',
    );
    expect(article.text).toBe('The boat left.\n\nThe crew\u00a0stayed.');
  });

  test('nothing is offered that would take a mark or tag away', async () => {
    const [bold] = await lint('They saw **the** the pier.', { type: 'markdown' });
    expect(bold).toMatchObject({ actual: 'the** the', ruleId: 'doubled-word' });
    expect(bold?.expected).toBeUndefined();
    expect(bold?.fix).toBeUndefined();
    const [plain] = await lint('They **saw the the pier**.', { type: 'markdown' });
    expect(plain).toMatchObject({ actual: 'the the', expected: ['the'], fix: true });
  });

  test('a line break in a block quote can be mended', async () => {
    const [message] = await lint('> They saw the\n> the pier.\n', { type: 'markdown' });
    expect(message).toMatchObject({ actual: 'the\n> the', expected: ['the'] });
  });

  test('a linked study needs no name', async () => {
    const study = 'A study found that one pier in three is sinking. The town will vote in June.';
    const rules = { 'unnamed-study': 'warning' } as const;
    const of = async (type: Type, source: string) =>
      (await lint(source, { type, presets: [], rules })).map(({ actual }) => actual);
    expect(await of('markdown', study)).toEqual(['A study']);
    expect(await of('markdown', study.replace('study', '[study](https://a.example)'))).toEqual([]);
    expect(
      await of('markdown', `${study.replace('study', '[study][1]')}\n\n[1]: https://a.example`),
    ).toEqual([]);
    expect(await of('markdown', study.replace('study', '<a href="/x">study</a>'))).toEqual([]);
    expect(await of('html', `<p>${study.replace('study', '<a href="/x">study</a>')}`)).toEqual([]);
    expect(await of('text', study.replace('study', 'study (https://a.example/x)'))).toEqual([]);
  });
});
