import { describe, expect, it } from 'vitest';
import { attributed, read } from './tools/read.js';

const speakers = (text: string): (string | undefined)[] =>
  read(text).quotations.map(({ speaker }) => speaker?.name);

describe('running quotation', () => {
  it('goes on in the next paragraph', () => {
    expect(attributed('“It is over,” Mara Ellison said.\n\n“We are going home.”')).toEqual([
      'Mara Ellison | said | “It is over,” + “We are going home.”',
    ]);
  });

  it('goes on over several paragraphs', () => {
    const text = '“It is over,” Mara Ellison said.\n\n“We go home.”\n\n“We come back.”';
    expect(speakers(text)).toEqual(['Mara Ellison', 'Mara Ellison', 'Mara Ellison']);
  });

  it('goes on where the paragraph before did not close', () => {
    const text = 'Mara Ellison said: “It is over.\n\n“We are going home.”';
    expect(attributed(text)).toEqual(['Mara Ellison | said | “It is over. + “We are going home.”']);
    expect(read(text).quotations).toHaveLength(1);
  });

  it('follows a colon at the end of a paragraph', () => {
    expect(attributed('Mara Ellison said:\n\n“It is over. We are going home.”')).toEqual([
      'Mara Ellison | said | “It is over. We are going home.”',
    ]);
  });

  it('ends where a paragraph of narration stands between', () => {
    const text = '“It is over,” Mara Ellison said.\n\nRain fell on Racine.\n\n“We are going home.”';
    expect(speakers(text)).toEqual(['Mara Ellison', undefined]);
  });

  it('changes with the next tag', () => {
    const text = '“It is over,” Mara Ellison said.\n\n“It is not over,” Ted Moss said.';
    expect(speakers(text)).toEqual(['Mara Ellison', 'Ted Moss']);
  });

  it('goes on from what is said, not from a word quoted on the way', () => {
    const text = '“It works well,” she said, describing how she “mixes” paint. “It takes years.”';
    expect(attributed(text)).toEqual([
      'she | said | “It works well,” + “It takes years.”',
      'she | describing | how she “mixes” paint',
    ]);
  });

  it('is less certain than what a tag says', () => {
    const [tagged, running] = read('“It is over,” Mara Ellison said.\n\n“We go home.”').quotations;
    expect(running?.certainty).toBeLessThan(tagged?.certainty ?? 0);
  });

  it('gives no speaker to a quotation that nobody says', () => {
    expect(speakers('Rain fell on Racine. “It is over. We are going home.”')).toEqual([undefined]);
  });
});
