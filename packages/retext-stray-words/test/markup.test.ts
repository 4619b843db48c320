import { describe, expect, it } from 'vitest';
import { markupIn } from '../src/rules/production-note/markup.js';

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
