import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import retextQuoteAttribution from '../src/index.js';

const processor = unified()
  .use(retextEnglish)
  .use(retextQuoteAttribution, { rules: { 'unbalanced-quote': 'warning' } })
  .freeze();

function reasons(text: string): string[] {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.map(({ reason }) => reason);
}

const story = 'The boats stayed in the harbor until the wind had gone down. '.repeat(30);

describe('unbalanced-quote', () => {
  it('takes two opening marks in a text without a break for two paragraphs of one quotation', () => {
    const copy = `${story}Moss said: "The pier is old. "It has to go." ${story}`;
    expect(reasons(copy)).toEqual([]);
  });

  it('reports them in a paragraph of news', () => {
    const copy = 'Moss said: "The pier is old. "It has to go."';
    expect(reasons(copy)).toEqual(['Unexpected `"` that is never closed, expected a closing mark']);
  });

  it('reports the only mark of a text without a break', () => {
    expect(reasons(`${story}"The pier is old, Moss said. ${story}`)).toHaveLength(1);
  });
});
