import { describe, expect, it } from 'vitest';
import { quoted, read } from './tools/read.js';

describe('kinds of quotation', () => {
  it.each([
    ['direct', '“The ferry is over for good,”', ' she said.'],
    ['direct', '“The ferry is over. We go.”', ''],
    ['direct', '“Why?”', ' she asked.'],
  ])('%s: %s', (kind, quotation, rest) => {
    expect(quoted(quotation + rest)).toEqual([`${kind}: ${quotation}`]);
  });

  it.each([
    ['mixed', 'She said it ', '“has never worked and will not”', ' help.'],
    ['partial', 'She called it ', '“a slow train to nowhere”', ' twice.'],
    ['scare', 'The so-called ', '“fix”', ' failed.'],
    ['title', 'The film ', '“Tides of the Harbor”', ' opens on Monday.'],
  ])('%s: %s%s', (kind, before, quotation, after) => {
    expect(quoted(before + quotation + after)).toEqual([`${kind}: ${quotation}`]);
  });

  it('are no scare quotes where somebody says them', () => {
    expect(quoted('She called the plan “broken.”')).toEqual(['partial: “broken.”']);
  });
});

describe('nested quotations', () => {
  const { quotations } = read('“She called it ‘a tub’ twice,” Mara Ellison said.');

  it('know the one around them', () => {
    expect(quotations[1]?.parent).toBe(quotations[0]);
  });

  it('belong to its speaker', () => {
    expect(quotations.map(({ speaker }) => speaker?.name)).toEqual([
      'Mara Ellison',
      'Mara Ellison',
    ]);
  });
});
