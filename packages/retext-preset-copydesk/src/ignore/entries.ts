import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import {
  type Ignore,
  type Ignores,
  isDay,
  type Mistake,
  type Origin,
  wholeFile,
} from './ignore.js';

const keys = ['rule', 'words', 'reason', 'by', 'until'] as const;

type Entry = Partial<Record<(typeof keys)[number], string>>;

/**
 * The ignores in a list in YAML: the key `ignore` of a side file, or of `copydesk` in front matter.
 *
 * @param originOf tells where a stretch of the YAML and its line are written
 */
export function ignoresInYaml(
  yaml: string,
  path: readonly string[],
  originOf: (from: number, to: number, line: number) => Origin,
): Ignores {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  const originAt = ([from, to]: readonly [number, number, ...unknown[]]) =>
    originOf(from, to, lines.linePos(from).line);
  const ignores: Ignore[] = [];
  const mistakes: Mistake[] = [];

  const [error] = document.errors;
  if (error) {
    const what = `YAML (${error.message.split(/ at line |\n/, 1)[0]})`;
    return { ignores, mistakes: [{ what, expected: 'YAML', origin: originAt([...error.pos]) }] };
  }
  const name = path.at(-1) ?? '';
  const holder = document.getIn(path.slice(0, -1), true) as Node | null | undefined;
  if (!holder || (isScalar(holder) && holder.value === null)) return { ignores, mistakes };
  if (!isMap<Scalar, Node | null>(holder)) {
    const origin = originAt(holder.range ?? [0, 0]);
    return { ignores, mistakes: [{ what: 'value', expected: `\`${name}: […]\``, origin }] };
  }
  for (const { key } of holder.items) {
    if (key.value === name) continue;
    const origin = originAt(key.range ?? [0, 0]);
    mistakes.push({ what: `key \`${key.value}\``, expected: `\`${name}\``, origin });
  }
  const list = holder.get(name, true) as Node | undefined;
  if (!list) return { ignores, mistakes };
  if (!isSeq<Node>(list)) {
    const what = `value of \`${path.join('.')}\``;
    const origin = originAt(list.range ?? [0, 0]);
    return { ignores, mistakes: [...mistakes, { what, expected: 'a list', origin }] };
  }
  for (const node of list.items) {
    const origin = originAt(node.range ?? [0, 0]);
    const entry = isScalar(node) ? { rule: String(node.value) } : isMap(node) ? node.toJSON() : {};
    const fault = faultOf(entry);
    if (fault) mistakes.push({ ...fault, origin });
    else ignores.push(ignoreFrom(entry, origin));
  }
  return { ignores, mistakes };
}

function ignoreFrom({ rule, words, reason, by, until }: Entry, origin: Origin): Ignore {
  return { rule, words, reason, by, until, covers: wholeFile, origin };
}

function faultOf(entry: Record<string, unknown>): { what: string; expected: string } | undefined {
  for (const [key, value] of Object.entries(entry)) {
    if (!(keys as readonly string[]).includes(key)) {
      return { what: `key \`${key}\``, expected: '`rule`, `words`, `reason`, `by` or `until`' };
    }
    if (typeof value !== 'string') {
      return { what: `value \`${JSON.stringify(value)}\` for \`${key}\``, expected: 'a text' };
    }
  }
  const { rule, words, until } = entry as Entry;
  if (rule === undefined && words === undefined) {
    return { what: 'entry without `rule` and `words`', expected: 'one of them' };
  }
  return until !== undefined && !isDay(until)
    ? { what: `day \`${until}\``, expected: 'one like `2027-01-31`' }
    : undefined;
}
