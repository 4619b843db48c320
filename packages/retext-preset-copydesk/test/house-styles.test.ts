import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSettings, presetSettings } from '../src/index.js';
import { houseStyles } from '../src/presets/index.js';

const houses = Object.entries(houseStyles);
const page = readFileSync(new URL('../../../docs/presets.md', import.meta.url), 'utf8');
/** Where a house speaks for itself. */
const own: Readonly<Record<string, string>> = {
  ap: 'ap.org',
  bbc: 'bbc.co.uk',
  guardian: 'theguardian.com',
  npr: 'npr.org',
  nyt: 'nytimes.com',
  reuters: 'reuters.com',
  wsj: 'wsj.com',
};
const settings = houses.flatMap(([house, style]) =>
  Object.entries(style).map(([rule, entry]) => [`${house}: ${rule}`, house, rule, entry] as const),
);

describe.each(houses)('%s', (house, style) => {
  it('names rules that exist, in the order of the alphabet', () => {
    expect(Object.keys(style).filter((rule) => !(rule in presetSettings.recommended))).toEqual([]);
    expect(Object.keys(style)).toEqual(Object.keys(style).sort());
  });

  it('has a section of the page, which says what it cannot check', () => {
    const section = page.split(/^## /m).find((text) => text.includes(`\n\`${house}\` sets:\n`));
    expect(section?.match(/^\| `/gm)).toHaveLength(Object.keys(style).length);
    expect(section).toMatch(/\nIt cannot check: \S.*\.\n/);
  });

  it('lays its settings over `recommended`', () => {
    const preset = presetSettings[house as keyof typeof houseStyles];
    const own = Object.fromEntries(
      Object.entries(style).map(([rule, { setting }]) => [rule, setting]),
    );
    expect(preset).toEqual({ ...presetSettings.recommended, ...own });
  });
});

describe.each(settings)('%s', (_, house, rule, { setting, because, ground }) => {
  const shown = typeof setting === 'string' ? setting : JSON.stringify(setting);
  const before = `| \`${rule}\` | \`${shown}\` | ${because} | [`;
  const guide = page
    .split('\n')
    .flatMap((row) =>
      row.startsWith(before) && row.endsWith(`](${ground}) |`)
        ? [row.slice(before.length, row.lastIndexOf(']('))]
        : [],
    );

  it('stands in docs/presets.md as it is', () => {
    expect(guide).toHaveLength(1);
  });

  it('has a ground', () => {
    expect(because).toMatch(/^\S.*\.$/u);
    expect(new URL(ground).protocol).toMatch(/^https?:$/);
  });

  it('names the guide there, and whoever else tells of it or keeps a copy', () => {
    const secondHand = !ground.includes(own[house] as string);
    expect(guide[0]).toMatch(/^[A-Z]/u);
    expect(/, (?:after|a copy at) \S/u.test(guide[0] ?? '')).toBe(secondHand);
  });

  it('gives a severity and options that the rule knows', () => {
    expect(() => checkSettings({ [rule]: setting })).not.toThrow();
  });
});

it('notices an unknown rule and an unknown option', () => {
  expect(() => checkSettings({ 'no-such-rule': 'warning' })).toThrow(/no-such-rule/);
  expect(() => checkSettings({ 'missing-reason': ['warning', { no: true }] })).toThrow(/no/);
});
