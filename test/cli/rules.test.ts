import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ignorePage, ignoreRules, registry } from 'retext-preset-copydesk';
import { describe, expect, test } from 'vitest';
import { root } from '../tools/packages.js';
import { linesOf, runCopydesk } from '../tools/run-copydesk.js';

const ids = [...registry.flatMap(({ rules }) => rules), ...ignoreRules].map(({ name }) => name);

describe('copydesk rules', () => {
  test('lists every rule in every format', () => {
    const { stdout } = runCopydesk(['rules', '--format', 'ndjson']);
    expect(linesOf(stdout).map(({ ruleId }) => ruleId)).toEqual(ids);
    expect(linesOf(stdout).find(({ ruleId }) => ruleId === 'late-attribution')).toEqual({
      source: 'retext-quote-attribution',
      ruleId: 'late-attribution',
      severity: 'info',
      scope: 'quote',
      unit: 'article',
      fixable: false,
      summary: expect.stringMatching(/^Reports /),
      url: expect.stringMatching(/late-attribution\/rule\.md$/),
      options: expect.objectContaining({
        sentences: {
          type: 'number',
          default: 2,
          minimum: 1,
          description: expect.stringMatching(/^Quoted sentences /),
        },
      }),
    });
    expect(linesOf(stdout).find(({ ruleId }) => ruleId === 'unused-ignore')).toMatchObject({
      url: ignorePage,
      options: {},
    });
    expect(JSON.parse(runCopydesk(['rules', '--format', 'json']).stdout)).toEqual(linesOf(stdout));
    const lines = runCopydesk(['rules']).stdout.split('\n');
    for (const id of ids) expect(lines.some((line) => line.startsWith(`  ${id} `))).toBe(true);
  });

  test('has the severities of a preset, which is laid over another', () => {
    const severities = (...presets: string[]) => {
      const flags = presets.flatMap((preset) => ['--preset', preset]);
      const { stdout } = runCopydesk(['rules', '--format', 'ndjson', ...flags]);
      return new Map(linesOf(stdout).map(({ ruleId, severity }) => [ruleId, severity]));
    };
    expect(severities('recommended')).toEqual(severities());
    expect(severities('nyt').get('missing-reason')).toBe('info');
    expect(severities('nyt', 'recommended').get('missing-reason')).toBe('warning');
    expect(runCopydesk(['rules', '--preset', 'wire'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Unexpected preset `wire`, expected '),
    });
  });
});

describe('copydesk explain', () => {
  test('prints the rule’s page', () => {
    const page = join(root, 'packages/retext-stray-words/src/rules/missing-space/rule.md');
    const { status, stdout } = runCopydesk(['explain', 'missing-space']);
    expect(stdout).toBe(readFileSync(page, 'utf8'));
    expect(status).toBe(0);
  });

  test.each(ignoreRules)('tells of $name where to read on', ({ name, summary }) => {
    const { status, stdout } = runCopydesk(['explain', name]);
    expect(stdout).toContain(`# ${name}\n\n${summary}\n`);
    expect(stdout).toContain('docs/ignoring.md');
    expect(status).toBe(0);
  });
});
