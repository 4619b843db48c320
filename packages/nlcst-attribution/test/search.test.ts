import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstNotBefore } from '../src/search.js';

test('finds where the condition ends', () => {
  const places = [2, 4, 4, 9];
  expect([1, 2, 4, 5, 10].map((to) => firstNotBefore(places, (place) => place < to))).toEqual([
    0, 0, 1, 3, 4,
  ]);
});

test('finds nothing in nothing', () => {
  expect(firstNotBefore([], () => true)).toBe(0);
});

test('gives what going through the list gives', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (unsorted, to) => {
      const places = unsorted.sort((a, b) => a - b);
      const behind = places.findIndex((place) => place >= to);
      expect(firstNotBefore(places, (place) => place < to)).toBe(
        behind < 0 ? places.length : behind,
      );
    }),
  );
});

test('asks of few', () => {
  let asked = 0;
  const places = Array.from({ length: 1000 }, (_, place) => place);
  firstNotBefore(places, (place) => {
    asked++;
    return place < 700;
  });
  expect(asked).toBeLessThanOrEqual(10);
});
