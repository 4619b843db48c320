import { expect, test } from 'vitest';
import { FormTable } from '../src/words/form-table.js';

test('a table finds each record by its written form, however many there are', () => {
  const table = new FormTable<{ value: string }>();
  const records = Array.from({ length: 20_000 }, (_, index) => ({ value: `harbor-${index}` }));
  for (const record of records) table.add(record);
  expect(records.filter((record) => table.get(record.value) !== record)).toEqual([]);
  expect(table.size).toBe(20_000);
});

test('a table has no record of other forms', () => {
  const table = new FormTable<{ value: string }>();
  table.add({ value: 'harbor' });
  expect(table.get('harbour')).toBeUndefined();
  expect(table.get('')).toBeUndefined();
});

test('a table that was cleared has no records', () => {
  const table = new FormTable<{ value: string }>();
  table.add({ value: 'harbor' });
  table.clear();
  expect(table.get('harbor')).toBeUndefined();
  expect(table.size).toBe(0);
});
