import { describe, expect, it } from 'vitest';
import { attributed } from './tools/read.js';

// Each line is `source | cue | content + content`.

describe('what a noun is said to be', () => {
  it.each([
    ['Ellison’s answer was that it failed.', 'Ellison | answer | that it failed'],
    ['Her most recent claim is that it failed.', 'Her | claim | that it failed'],
    ['The message from the board has been that it failed.', 'the board | message | that it failed'],
    ['Ellison’s answer: “It will never fail.”', 'Ellison | : | “It will never fail.”'],
    ['The reply from Ellison was blunt: “It will fail.”', 'Ellison | : | “It will fail.”'],
    ['“It will fail,” was her reply.', 'her | reply | “It will fail,”'],
    ['“It will fail,” came the answer from Ellison.', 'Ellison | answer | “It will fail,”'],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    'My view is that it failed.',
    'The truth is that it failed.',
    'The fear is that it will fail.',
    'Ellison’s answer is of the kind that fails.',
    'Moss saw no change in position from the board and that it failed.',
  ])('but not %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('what somebody gives or raises', () => {
  it.each([
    ['Ellison raised concerns that it was old.', 'Ellison | concerns | that it was old'],
    ['Ellison gave assurances that it was safe.', 'Ellison | assurances | that it was safe'],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it('but not what did something', () => {
    expect(attributed('Ellison made statements that damaged the port.')).toEqual([]);
  });
});

describe('a verb in the present that no list knows', () => {
  it.each([
    ['“It will fail,” she reasons.', 'she | reasons | “It will fail,”'],
    ['“It will fail,” he figures.', 'he | figures | “It will fail,”'],
    ['“It will fail,” Ellison remembers.', 'Ellison | remembers | “It will fail,”'],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it('but not behind a title inside the sentence', () => {
    expect(attributed('In “Night Desk,” Ellison strives for fame.')).toEqual([]);
  });
});

it('reassures whom it names', () => {
  expect(attributed('Ellison reassured residents that it would not fail.')).toEqual([
    'Ellison | reassured | that it would not fail',
  ]);
});
