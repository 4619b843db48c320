import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSettings, presetSettings } from '../src/index.js';
import { houseStyles } from '../src/presets/index.js';

const houses = Object.entries(houseStyles);
const page = readFileSync(new URL('../../../docs/presets.md', import.meta.url), 'utf8');
const settings = houses.flatMap(([house, style]) =>
  Object.entries(style).map(([rule, entry]) => [`${house}: ${rule}`, rule, entry] as const),
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

describe.each(settings)('%s', (_, rule, { setting, because, ground }) => {
  it('stands in docs/presets.md as it is', () => {
    const shown = typeof setting === 'string' ? setting : JSON.stringify(setting);
    expect(page).toContain(`| \`${rule}\` | \`${shown}\` | ${because} | [here](${ground}) |\n`);
  });

  it('has a ground', () => {
    expect(because).toMatch(/^\S.*\.$/u);
    expect(new URL(ground).protocol).toMatch(/^https?:$/);
  });

  it('gives a severity and options that the rule knows', () => {
    expect(() => checkSettings({ [rule]: setting })).not.toThrow();
  });
});

it('notices an unknown rule and an unknown option', () => {
  expect(() => checkSettings({ 'no-such-rule': 'warning' })).toThrow(/no-such-rule/);
  expect(() => checkSettings({ 'missing-reason': ['warning', { no: true }] })).toThrow(/no/);
});
