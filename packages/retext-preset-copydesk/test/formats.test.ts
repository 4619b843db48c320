import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { createProcessor, type Type, typeOf } from '../src/processor.js';

test.each([
  ['a.txt', 'text'],
  ['news/A.MD', 'markdown'],
  ['a.b.mdx', 'mdx'],
  ['index.htm', 'html'],
  ['README', 'text'],
])('%s is %s', (path, type) => {
  expect(typeOf(path)).toBe(type);
});

// Four times the text may take four times the time, not sixteen times; much is left to a busy machine.
test.each<[type: Type, what: string, piece: string]>([
  ['markdown', 'paragraphs', 'The **vote** failed &amp; the [pier](https://a.example) closed.\n\n'],
  ['markdown', 'open comments', '<!-- copydesk '],
  ['markdown', 'ignores', '<!-- copydesk ignore next doubled-word -- so -->\n\nThe the pier.\n\n'],
  ['markdown', 'names of references that are none', '&abcdefgh'],
  ['html', 'paragraphs', '<p>The <b>vote</b> failed &amp; the the <a href="/a">pier</a> closed.\n'],
  ['html', 'blanks', ' \n'],
  ['html', 'comments', '<p>The pier.<!-- copydesk ignore next “x -->'],
])(
  'the time for %s with many %s grows as its length',
  { timeout: 60_000 },
  async (type, _, piece) => {
    const processor = await createProcessor({ type });
    const timeOf = async (length: number) => {
      const file = new VFile(piece.repeat(Math.ceil(length / piece.length)));
      const start = process.cpuUsage();
      await processor.run(processor.parse(file), file);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    };
    await timeOf(20_000);
    const short = await timeOf(40_000);
    const long = await timeOf(160_000);
    expect(long).toBeLessThan(10 * short + 300);
  },
);
