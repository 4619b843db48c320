import { definePlugin, defineRule, OptionsError, type RulePlugin } from 'nlcst-rule-kit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { createProcessor } from '../src/processor.js';

const pluginWith = (name: string): RulePlugin =>
  definePlugin('retext-harbor-herald', [
    defineRule({
      name,
      summary: 'Reports `ferry`.',
      unit: 'paragraph',
      scope: 'any',
      severity: 'info',
      messages: { ferry: 'Unexpected `ferry`' },
      note: 'It is a boat.',
      check({ paragraph, report }) {
        for (const { start, end, lower } of paragraph.tokens) {
          if (lower === 'ferry') report({ span: { start, end }, message: 'ferry' });
        }
      },
    }),
  ]);
const noFerry = pluginWith('no-ferry');

async function messages(text: string, rules = {}): Promise<string[]> {
  const processor = await createProcessor({ type: 'markdown', plugins: [noFerry], rules });
  const file = new VFile(text);
  await processor.run(processor.parse(file), file);
  return file.messages.map(({ source, ruleId, fatal }) => `${source} ${ruleId} ${fatal}`);
}

test('other plug-ins run beside ours, each rule with its own severity or what is set', async () => {
  const text = 'The the ferry is late.\n';
  const ours = 'retext-stray-words doubled-word false';
  expect(await messages(text)).toEqual([ours, 'retext-harbor-herald no-ferry undefined']);
  expect(await messages(text, { 'no-ferry': 'off' })).toEqual([ours]);
  await expect(messages(text, { 'no-fery': 'off' })).rejects.toThrow('expected `no-ferry`');
});

test('their rules can be ignored', async () => {
  const text = (rule: string) =>
    `<!-- copydesk ignore next ${rule} -- so she said -->\n\nThe ferry is late.\n`;
  expect(await messages(text('no-ferry'))).toEqual([]);
  expect(await messages(text('no-fery'))).toContain('copydesk invalid-ignore false');
});

test.each([
  ['ours', [pluginWith('missing-space')], '`retext-stray-words` has'],
  ['what is reported of ignores', [pluginWith('unused-ignore')], '`copydesk` has'],
  ['another', [noFerry, pluginWith('no-ferry')], '`retext-harbor-herald` has'],
])('a rule named like one of %s is a mistake', async (_, plugins, told) => {
  const built = createProcessor({ plugins });
  await expect(built).rejects.toThrow(OptionsError);
  await expect(built).rejects.toThrow(`${told} a rule of that name`);
});
