import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
} from 'yaml';
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

/** What is wrong with an entry, and at which of its keys. */
interface Fault {
  what: string;
  expected: string;
  key?: string;
}

type Range = readonly [from: number, to: number, ...unknown[]];

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
  const originAt = ([from, to]: Range) => originOf(from, to, lines.linePos(from).line);
  const ignores: Ignore[] = [];
  const mistakes: Mistake[] = [];

  const [error] = document.errors;
  if (error) {
    const what = `YAML (${error.message.split(/ at line |\n/, 1)[0]})`;
    const origin = originAt(unclosedAt(error, document, yaml) ?? error.pos);
    return { ignores, mistakes: [{ what, expected: 'YAML', origin }] };
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
    const originOfKey = (key: string | undefined) => originAt(rangeOf(node, key) ?? [0, 0]);
    const fault = faultOf(entry);
    if (fault) mistakes.push({ ...fault, origin: originOfKey(fault.key) });
    else ignores.push({ ...ignoreFrom(entry, origin), ruleOrigin: originOfKey('rule') });
  }
  return { ignores, mistakes };
}

/** For a bracket or a quotation mark that is never closed, the place where it opens; YAML tells where that was noticed. */
function unclosedAt({ pos }: YAMLError, document: Document, yaml: string): Range | undefined {
  let opening: number | undefined;
  visit(document, {
    Node(_, { range }) {
      if (range?.[1] === pos[0] && /["'[{]/.test(yaml.charAt(range[0]))) opening = range[0];
    },
  });
  return opening === undefined ? undefined : [opening, opening + 1];
}

/** Where a key stands with what it is set to; where there is no such key, the whole. */
function rangeOf(node: Node, key: string | undefined): Range | null | undefined {
  const pair = isMap<Scalar, Node | null>(node)
    ? node.items.find((one) => one.key.value === key)
    : undefined;
  const [from] = pair?.key.range ?? [];
  const [, to] = (pair?.value ?? pair?.key)?.range ?? [];
  return from === undefined || to === undefined ? node.range : [from, to];
}

function ignoreFrom({ rule, words, reason, by, until }: Entry, origin: Origin): Ignore {
  return { rule, words, reason, by, until, covers: wholeFile, origin };
}

function faultOf(entry: Record<string, unknown>): Fault | undefined {
  for (const [key, value] of Object.entries(entry)) {
    if (!(keys as readonly string[]).includes(key)) {
      const expected = '`rule`, `words`, `reason`, `by` or `until`';
      return { what: `key \`${key}\``, expected, key };
    }
    if (typeof value !== 'string') {
      return { what: `value \`${JSON.stringify(value)}\` for \`${key}\``, expected: 'a text', key };
    }
  }
  const { rule, words, until } = entry as Entry;
  if (rule === undefined && words === undefined) {
    return { what: 'entry without `rule` and `words`', expected: 'one of them' };
  }
  return until !== undefined && !isDay(until)
    ? { what: `day \`${until}\``, expected: 'one like `2027-01-31`', key: 'until' }
    : undefined;
}
