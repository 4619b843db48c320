import { describe, expect, it } from 'vitest';
import {
  entitiesIn,
  markupIn,
  shortCodesIn,
  templatesIn,
} from '../src/rules/production-note/markup.js';

const found = (text: string) => markupIn(text).map(({ start, end }) => text.slice(start, end));

describe('markupIn', () => {
  it('takes a short element for one', () => {
    expect(found('We <b>never</b> left.')).toEqual(['<b>never</b>']);
  });

  it('takes tags in a row for one', () => {
    expect(found('Left.<br><br/> Gone.')).toEqual(['<br><br/>']);
  });

  it('marks the tags alone of a long element', () => {
    expect(found(`<p>${'The boats left. '.repeat(40)}</p>`)).toEqual(['<p>', '</p>']);
  });

  it('finds a tag that was cut off behind an attribute', () => {
    expect(found('Gone. <tweet author=” that in a sense')).toEqual(['<tweet author=']);
  });

  it.each(['x < y and y > 3', 'We <3 it', '<mara@harbor.example>', '<https://a.example>', 'a <'])(
    'finds none in «%s»',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('entitiesIn', () => {
  const found = (text: string) => entitiesIn(text).map(({ text }) => text);

  it('knows names and numbers', () => {
    expect(found('Harbor &amp; Sons&#8217; &#x201C;pier&rdquo;')).toEqual(['&', '’', '“', '”']);
  });

  it('gives no text for what stands for none', () => {
    expect(found('Gone.&#3;')).toEqual([undefined]);
  });

  it.each(['R&D;', 'AT&T; and', 'B&Bs; inns', '&amp'])('finds none in «%s»', (text) =>
    expect(found(text)).toEqual([]),
  );
});

describe('templatesIn', () => {
  const found = (text: string) => templatesIn(text).map(({ start, end }) => text.slice(start, end));

  it('takes the tags of one template for one', () => {
    expect(found('Gone. {{#paid}} {{/paid}} Left.')).toEqual(['{{#paid}} {{/paid}}']);
  });

  it.each(['{{ page }}', '{{< figure >}}'])('finds none in «%s»', (text) =>
    expect(found(text)).toEqual([]),
  );
});

describe('shortCodesIn', () => {
  const found = (text: string) =>
    shortCodesIn(text).map(({ start, end }) => text.slice(start, end));

  it('finds both ends', () => {
    expect(found('[gallery ids="1,2" link="file"] and [/caption]')).toEqual([
      '[gallery ids="1,2" link="file"]',
      '[/caption]',
    ]);
  });

  it.each(['[sic]', '[he said]', '[a="b]', '[1/2]'])('finds none in «%s»', (text) =>
    expect(found(text)).toEqual([]),
  );
});
