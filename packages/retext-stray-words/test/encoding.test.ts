import { describe, expect, it } from 'vitest';
import { garbledIn } from '../src/rules/production-note/encoding.js';

describe('garbledIn', () => {
  it.each([
    ['é', 'Ã©', 'Ã\u00a9'],
    ['’', 'â€™', 'â\u0080\u0099'],
    ['”', 'â€\u009d', 'â\u0080\u009d'],
    ['€', 'â‚¬', 'â\u0082¬'],
    ['™', 'â„¢', 'â\u0084¢'],
  ])('knows %s that was read as Windows-1252 or Latin-1', (text, windows, latin) => {
    for (const written of [windows, latin]) {
      expect(garbledIn(`x ${written} x`)).toEqual([{ start: 2, end: 2 + written.length, text }]);
    }
  });

  it('leaves letters that only look like it', () => {
    expect(garbledIn('Château, pâté, â la carte, â„ x, â‚ x')).toEqual([]);
  });
});
