import { describe, expect, it } from 'vitest';
import { plain, slipBetween, slipsAmong } from '../src/slips/spelling.js';

describe('slipBetween', () => {
  it.each([
    ['ellison', 'elilson', 'transposed'],
    ['ellison', 'elison', 'doubled'],
    ['verel', 'verell', 'doubled'],
    ['halloway', 'haloway', 'doubled'],
    ['calderon', 'caldron', 'lost'],
    ['brandt', 'brendt', 'changed'],
    ['halloway', 'hallowa', 'ending'],
    ['halloway', 'hallowas', 'ending'],
  ])('parts %s and %s as %s, either way round', (one, other, slip) => {
    expect(slipBetween(one, other)).toBe(slip);
    expect(slipBetween(other, one)).toBe(slip);
  });

  it.each([
    ['ellison', 'ellison'],
    ['ellison', 'verel'],
    ['ellison', 'elsion'],
    ['ellison', 'elson'],
    ['brandt', 'brendl'],
  ])('leaves %s and %s apart', (one, other) => {
    expect(slipBetween(one, other)).toBeUndefined();
  });
});

describe('slipsAmong', () => {
  it('finds pairs with the same first and last letter, and those alike up to the last', () => {
    expect(slipsAmong(['ellison', 'elison', 'allison', 'ellisom', 'elliso'])).toEqual([
      ['ellison', 'elison', 'doubled'],
      ['ellison', 'ellisom', 'ending'],
      ['ellison', 'elliso', 'ending'],
      ['ellisom', 'elliso', 'ending'],
    ]);
  });

  it('takes no longer for words that are all alike than their number asks', () => {
    const letters = [...'bcdfghjklmnpqrstvwxz'];
    const words = letters.flatMap((one) =>
      letters.flatMap((two) => letters.map((three) => `a${one}${two}${three}a`)),
    );
    const few = slipsAmong(words.slice(0, 4000)).length;
    expect(slipsAmong(words).length).toBeLessThan(few * 3);
  });
});

describe('plain', () => {
  it('drops capitals and accents', () => {
    expect(plain('Calderón')).toBe('calderon');
    expect(plain('McLANE')).toBe('mclane');
  });
});
