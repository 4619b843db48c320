import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint, type Message, type SourceSheet, sources } from 'copydesk';
import { type Type, typeOf } from 'retext-preset-copydesk/processor';
import { describe, expect, test } from 'vitest';
import { root } from '../tools/packages.js';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const folder = 'test/formats/pages';
const files = readdirSync(join(root, folder)).sort();
const slugs = [...new Set(files.map((name) => name.replace(/\.\w+$/, '')))];
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What a message says, without where: by the words of a reader, who sees no marks, tags and line breaks. */
const said = ({ ruleId, severity, reason }: Pick<Message, 'ruleId' | 'severity' | 'reason'>) =>
  `${severity} ${ruleId}: ${reason.replaceAll(/[ \r\n]+/g, ' ')}`;

describe('one article in every format', () => {
  test('there are twenty, each in four', () => {
    expect(slugs).toHaveLength(20);
    expect(files).toHaveLength(80);
  });

  const inEach = async <T>(slug: string, of: (source: string, type: Type) => Promise<T>) => {
    const [text, ...others] = await Promise.all(
      ['txt', 'md', 'mdx', 'html'].map((ending) => {
        const path = `${folder}/${slug}.${ending}`;
        return of(read(path), typeOf(path));
      }),
    );
    for (const other of others) expect(other).toEqual(text);
    return text as T;
  };

  test.each(slugs)('%s has the same messages', async (slug) => {
    const messages = await inEach(slug, async (source, type) =>
      (await lint(source, { type, presets: ['strict'] })).map(said),
    );
    expect(messages.length).toBeGreaterThan(0);
  });

  test.each(slugs)('%s has the same sources', async (slug) => {
    const { sources: found } = await inEach(slug, async (source, type) => {
      const sheet = await sources(source, { type });
      return {
        sources: sheet.sources.map(({ mentions, anonymity, ...source }) => ({
          ...source,
          mentions: mentions.length,
          reason: anonymity?.reason,
        })),
        attributions: sheet.attributions.map(({ kind, source, cue }) => [
          kind,
          source?.text.replaceAll(/\s+/g, ' '),
          cue?.lemma,
        ]),
        quotations: sheet.quotations.map(({ kind, speaker }) => [kind, speaker]),
      };
    });
    expect(found.length).toBeGreaterThan(0);
  });

  test('the messages are of many rules', async () => {
    const rules = await Promise.all(
      slugs.map(async (slug) =>
        (await lint(read(`${folder}/${slug}.txt`), { presets: ['strict'] })).map(
          ({ ruleId }) => ruleId,
        ),
      ),
    );
    expect(new Set(rules.flat()).size).toBeGreaterThan(15);
  });

  test('the seed article has the same messages', async () => {
    const seed = read('test/fixtures/qatar-mediation.txt');
    const paragraphs = seed.trimEnd().split('\n');
    const text = (await lint(seed)).map(said);
    const of = async (type: Type, source: string) => (await lint(source, { type })).map(said);
    expect(text.length).toBeGreaterThan(1);
    expect(await of('markdown', paragraphs.join('\n\n'))).toEqual(text);
    expect(await of('mdx', paragraphs.join('\n\n'))).toEqual(text);
    expect(await of('html', paragraphs.map((line) => `<p>${line}\n`).join(''))).toEqual(text);
  });

  test('the command says the same, by the files’ names', { timeout: 30_000 }, async () => {
    const { stdout, status } = runCopydesk([folder, '--format', 'ndjson', '--no-config']);
    const lines = linesOf(stdout);
    for (const name of files) {
      const path = `${folder}/${name}`;
      const own = lines.filter((line) => line.path === path).map((line) => said(line as never));
      expect(own, path).toEqual((await lint(read(path), { type: typeOf(path) })).map(said));
    }
    expect(status).toBe(1);
  });

  test('standard input has the kind of its path', () => {
    const path = `${folder}/harvest-fair.html`;
    const run = (args: string[], input = '') =>
      linesOf(runCopydesk([...args, '--format', 'ndjson'], { input }).stdout);
    expect(run(['--stdin-filepath', path], read(path))).toEqual(run([path]));
    expect(run([path]).length).toBeGreaterThan(0);
  });
});

test('MDX that is none is told with its place, and the other files are linted', () => {
  const { status, stderr } = runCopydesk(['--stdin-filepath', 'a.mdx'], {
    input: 'The <b>boat\n',
  });
  expect(stderr).toMatch(
    /^copydesk: Unexpected MDX in `a\.mdx` at 1:1: Expected .*`<b>` \(1:5-1:8\).*\n$/,
  );
  expect(status).toBe(2);
});

test('Markdown of a site generator is read without what is the generator’s', () => {
  const input = `+++
title = "The the ferry"
+++

{{< figure src="ferry.jpg" caption="the the" >}}

:::note
The ferry leaves {{< time >}} from the the pier.<br>She carries{{/* the the */}} cars.
:::

<figure><img src="ferry.jpg" alt="the the">
<figcaption>“She is is an old ship,” said Mara Ellison, the mayor.</figcaption></figure>
`;
  const run = (...args: string[]) =>
    linesOf(
      runCopydesk([...args, '--stdin-filepath', 'a.md', '--format', 'ndjson'], { input }).stdout,
    );
  expect(run('--no-config').map(({ start, actual }) => [start, actual])).toEqual([
    [expect.objectContaining({ line: 8, column: 36 }), 'the the'],
    [expect.objectContaining({ line: 12, column: 18 }), 'is is'],
  ]);
  const [sheet] = run('sources', '--no-config');
  expect(sheet?.sources).toEqual([
    expect.objectContaining({ name: 'Mara Ellison', quotations: 1, words: 6 }),
  ]);
});

test.each([
  '<main id="content"></main><div><p>The the pier.<p>It is late.</div>',
  '<main><h1>Harbor</h1></main><article><p>The the pier.<p>It is late.</article>',
])('a main without the story hides nothing: %s', (input) => {
  const { stdout } = runCopydesk(
    ['--no-config', '--stdin-filepath', 'a.html', '--format', 'ndjson'],
    { input },
  );
  expect(linesOf(stdout).map(({ actual }) => actual)).toEqual(['The the']);
});

test.each([
  ['its main', '<main>', '', '', '</main>'],
  ['the article that has most paragraphs', '<div>', '<article>', '</article>', '</div>'],
  ['the article in its main', '<main><p>By the the desk</p>', '<article>', '</article>', '</main>'],
])('of a page, %s is read alone', (_, main, article, articleEnd, mainEnd) => {
  const input = `<body><header><p>The the masthead</p></header>${main}${article}
<p>The pier is closed.<p>The the ferry sails.<p>It is is late.
${articleEnd}${mainEnd}<!-- copydesk ignore file doubled-word -- a game --><footer>All the the rights reserved.</footer>`;
  const lint = (text: string) =>
    linesOf(
      runCopydesk(['--no-config', '--stdin-filepath', 'a.html', '--format', 'ndjson'], {
        input: text,
      }).stdout,
    ).map(({ actual }) => actual);
  expect(lint(input.replace(/<!--.*?-->/, ''))).toEqual(['The the', 'is is']);
  expect(lint(input)).toEqual([]);
});

test('a page as a content management system writes it is read as its readers see it', () => {
  const input = `<!DOCTYPE html><html><head><title>The the title</title><script>var a = "the the";</script></head><body>
<div class="post"><h1><span>Council splits over harbour</span></h1>
<figure><img src="a.jpg" alt="the the"><figcaption>Ferries at the the quay. (Photo: Ada Quill)</figcaption></figure>
<div>The plan would fail, two officials said on Monday. &ldquo;It is <em>not <b>fully</b></em> funded,&rdquo; one aide said, speaking on condition of anonymity because she feared for her job.<br><br>
&#8220;We <span style="color:red">have</span> done <a href="x">this</a> before,&#8221; Mara Ellison, the agency&rsquo;s director, said.<br/>&nbsp;<br/>She said the boats&nbsp;would sail.</div>
<p>&nbsp;</p>
<table><tr><td>the the</td><td>12</td></tr><tr><td><p>A cell for the the layout.</p></td></tr></table>
<p><span>“This</span><span> is split</span> <span>into spans,” </span><span>Ellison said</span>.<sup>1</sup> It opens in May.</p>
<p hidden>the the</p><template>the the</template><style>p::after { content: "the the" }</style>
<p>Never closed <b>the <i>nest</b> the the</i> end
<p>Tom Reyes, a ferry owner, said he would wait.
</div></body></html>
`;
  const run = (...args: string[]) =>
    linesOf(
      runCopydesk([...args, '--no-config', '--stdin-filepath', 'a.html', '--format', 'ndjson'], {
        input,
      }).stdout,
    );
  const words = ({ start, end }: { start: number; end: number }) => input.slice(start, end);
  expect(
    run('--rule', 'vague-source=off').map(({ ruleId, start, actual }) => [
      ruleId,
      (start as { line: number }).line,
      actual,
    ]),
  ).toEqual([
    ['doubled-word', 3, 'the the'],
    ['missing-reason', 4, 'two officials'],
    ['doubled-word', 7, 'the the'],
    ['doubled-word', 10, 'the the'],
  ]);
  const [sheet] = run('sources') as unknown as SourceSheet[];
  expect(sheet?.sources.map(({ name, class: kind, words }) => [name, kind, words])).toEqual([
    ['two officials', 'anonymous', 0],
    ['one aide', 'anonymous', 5],
    ['Mara Ellison', 'person', 10],
    ['Tom Reyes', 'person', 0],
  ]);
  expect(sheet?.quotations.map(words)).toEqual([
    '&ldquo;It is <em>not <b>fully</b></em> funded,&rdquo;',
    '&#8220;We <span style="color:red">have</span> done <a href="x">this</a> before,&#8221;',
    '“This</span><span> is split</span> <span>into spans,”',
  ]);
});
