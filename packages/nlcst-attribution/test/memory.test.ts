import { expect, test, vi } from 'vitest';
import { onceEach } from '../src/memory.js';

test('works once for each object', () => {
  const work = vi.fn(({ value }: { value: number }) => value + 1);
  const next = onceEach(work);
  const one = { value: 1 };
  const other = { value: 1 };
  expect([next(one), next(one), next(other)]).toEqual([2, 2, 2]);
  expect(work).toHaveBeenCalledTimes(2);
});

test('remembers nothing as well', () => {
  const work = vi.fn(() => undefined);
  const nothing = onceEach(work);
  const object = {};
  nothing(object);
  nothing(object);
  expect(work).toHaveBeenCalledTimes(1);
});

test('two functions do not share what they know', () => {
  const object = {};
  expect(onceEach(() => 'a')(object)).toBe('a');
  expect(onceEach(() => 'b')(object)).toBe('b');
});

test('leaves no trace on the object', () => {
  const object = { value: 1 };
  onceEach(() => 'known')(object);
  expect(Reflect.ownKeys(object)).toEqual(['value']);
  expect(structuredClone(object)).toEqual({ value: 1 });
});

test('works once for a frozen object too', () => {
  const work = vi.fn(() => 'known');
  const known = onceEach(work);
  const object = Object.freeze({});
  expect([known(object), known(object)]).toEqual(['known', 'known']);
  expect(work).toHaveBeenCalledTimes(1);
});
