import type { Nodes, Root } from 'nlcst';
import type { Article } from 'nlcst-attribution';
import { VFile } from 'vfile';
import { definePlugin, type RulePlugin } from '../define-plugin.js';
import { defineRule } from '../define-rule.js';
import type { RuleMessage } from '../messages.js';
import type { Rule, RuleSetting } from '../types.js';
import { messageLine, parse, type RunSettings, run } from './lint-example.js';
import type { Example } from './page.js';

interface Variant {
  name: string;
  text: string;
  /** How a message of the plain text is told from others here. */
  key(message: RuleMessage): string;
}

/**
 * What holds for every rule on every text. Runs all rules of the plug-ins over an example, the example's own rule with
 * the example's options, and gives what doesn't hold.
 *
 * @param aboutMarks names of rules whose matter is which marks stand there: they may tell curly from straight ones.
 */
export function checkInvariants(
  plugins: readonly RulePlugin[],
  rule: Rule,
  example: Pick<Example, 'text' | 'setting'>,
  aboutMarks: readonly string[] = [],
): string[] {
  const { text, setting } = example;
  const rules: Record<string, RuleSetting> = {};
  for (const { name } of plugins.flatMap((plugin) => plugin.rules)) rules[name] = 'warning';
  rules[rule.name] = ['warning', setting.options ?? {}];
  const settings = { rules, lexicon: setting.lexicon };

  const file = new VFile(text);
  const tree = parse(file);
  const before = JSON.stringify(tree);
  run(plugins, file, tree, settings);

  const broken: string[] = [];
  if (JSON.stringify(tree) !== before) broken.push('the tree is changed');
  broken.push(...checkFields(plugins, file));
  broken.push(...checkPositionless(plugins, text, settings));

  for (const variant of variantsOf(text)) {
    const ignored = variant.name === 'straight marks' ? aboutMarks : [];
    const other = new VFile(variant.text);
    run(plugins, other, parse(other), settings);
    broken.push(...checkFields(plugins, other).map((fault) => `with ${variant.name}: ${fault}`));
    broken.push(...difference(file.messages, other.messages, variant, ignored));
  }
  return broken;
}

/** Whether all plug-ins read one and the same analysis of a tree. */
export function engineRunsOnce(plugins: readonly RulePlugin[], text: string): boolean {
  const articles: Article[] = [];
  const probe = (name: string) =>
    definePlugin(name, [
      defineRule({
        name: 'probe',
        summary: 'Keeps the article.',
        unit: 'article',
        scope: 'any',
        severity: 'info',
        messages: { never: 'Unexpected message' },
        note: 'For tests.',
        check: ({ article }) => {
          articles.push(article);
        },
      }),
    ]);
  const file = new VFile(text);
  const all = [probe('retext-first'), ...plugins, probe('retext-last')];
  run(all, file, parse(file), { rules: {} });
  return articles.length === 2 && articles[0] === articles[1];
}

function checkFields(plugins: readonly RulePlugin[], file: VFile): string[] {
  return file.messages.flatMap((message: RuleMessage) => {
    const plugin = plugins.find(({ source }) => source === message.source);
    const rule = plugin?.rules.find(({ name }) => name === message.ruleId);
    if (!plugin || !rule) return [`no rule has the message “${message}”`];
    return faultsOf(message, plugin, rule, String(file)).map(
      (fault) => `${rule.name}, ${messageLine(message)}: ${fault}`,
    );
  });
}

function faultsOf(message: RuleMessage, plugin: RulePlugin, rule: Rule, source: string): string[] {
  const { actual, cause, expected, fatal, fix, note, place, reason, url } = message;
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  expect(/^Unexpected \S/.test(reason), '`reason` does not begin with “Unexpected”');
  expect(!/[{}]/.test(reason), '`reason` has an unfilled placeholder');
  expect(fatal === false, '`fatal` is not that of a warning');
  expect(Boolean(note?.trim()), '`note` is empty');
  expect(url === plugin.url(rule.name), '`url` is not the rule’s page');
  expect(Boolean(actual), '`actual` is empty');
  expect(actual === actual?.trim(), '`actual` begins or ends in white space');
  expect(actual === sliceAt(source, place), '`actual` is not the text at its place');
  expect(expected === undefined || expected.length > 0, '`expected` is an empty list');
  expect(!expected?.includes(actual ?? ''), '`expected` is what stands there already');
  expect(!fix || Boolean(rule.fixable && expected), '`fix` without `fixable` or `expected`');
  if (cause !== undefined) {
    const related = cause as RuleMessage;
    expect(Boolean(related.reason && sliceAt(source, related.place)), '`cause` has no place');
  }
  return faults;
}

function sliceAt(source: string, place: RuleMessage['place']): string | undefined {
  if (!place || !('start' in place)) return undefined;
  return source.slice(place.start.offset, place.end.offset);
}

function checkPositionless(
  plugins: readonly RulePlugin[],
  text: string,
  settings: RunSettings,
): string[] {
  const file = new VFile(text);
  const tree = parse(file);
  removePositions(tree);
  run(plugins, file, tree, settings);
  return file.messages.map((message) => `without positions: unexpected “${message}”`);
}

function removePositions(node: Nodes | Root): void {
  delete node.position;
  if ('children' in node) for (const child of node.children) removePositions(child);
}

function variantsOf(text: string): Variant[] {
  const plain = { key: (message: RuleMessage) => keyOf(message, messageLine(message)) };
  const variants: Variant[] = [
    { ...plain, name: 'CRLF', text: text.replaceAll('\n', '\r\n') },
    { ...plain, name: 'no-break spaces', text: text.replaceAll(' ', '\u00A0') },
    {
      name: 'a byte order mark',
      text: `\uFEFF${text}`,
      key: (message) => keyOf(message, messageLine(withoutMark(message))),
    },
  ];
  return balanced(text)
    ? [...variants, { ...plain, name: 'straight marks', text: straight(text) }]
    : variants;
}

/** As if the byte order mark in front of the first line were not there. */
function withoutMark(message: RuleMessage): RuleMessage {
  const { place } = message;
  if (!place || !('start' in place)) return message;
  const back = (point: typeof place.start) =>
    point.line === 1 ? { ...point, column: point.column - 1 } : point;
  return {
    ...message,
    reason: message.reason,
    place: { start: back(place.start), end: back(place.end) },
  };
}

function keyOf(message: RuleMessage, line: string): string {
  return `${message.ruleId} ${straight(line.replaceAll(/\s+/g, ' '))}`;
}

/** Straight marks say which side they are only by their neighbours: compare where curly ones pair off. */
function balanced(text: string): boolean {
  return text
    .split(/\n\s*\n/)
    .every((paragraph) => /^(?:“”)*$/.test(paragraph.replaceAll(/[^“”]/g, '')));
}

function straight(text: string): string {
  return text.replaceAll(/[“”]/g, '"').replaceAll('’', "'");
}

function difference(
  plain: readonly RuleMessage[],
  other: readonly RuleMessage[],
  { name, key }: Variant,
  ignored: readonly string[],
): string[] {
  const counts = (message: RuleMessage) => !ignored.includes(message.ruleId ?? '');
  const before = plain.filter(counts).map((message) => keyOf(message, messageLine(message)));
  const after = other.filter(counts).map(key);
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `lost with ${name}: ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `only with ${name}: ${line}`),
  ];
}
