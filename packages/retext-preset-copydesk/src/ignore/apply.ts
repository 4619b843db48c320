import type { Root } from 'nlcst';
import {
  type Rule,
  type RuleMessage,
  type RulePlugin,
  type RuleSettings,
  reasonOf,
  type Severity,
} from 'nlcst-rule-kit';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { pointsIn } from '../formats/lines.js';
import { ruleById } from '../registry.js';
import { checkSettings, type Settings } from '../settings.js';
import { ignoresInComments } from './comments.js';
import type { Ignore, Ignores, Mistake, Origin } from './ignore.js';
import {
  expiredIgnore,
  ignorePage,
  ignoreSource,
  invalidIgnore,
  unexplainedIgnore,
  unusedIgnore,
} from './rules.js';

declare module 'vfile' {
  interface DataMap {
    /** A file of ignores that lies beside the article: `article.txt.copydesk.yml`. */
    copydeskSideFile: { path: string; text: string };
  }
}

/** What is set, and the plug-ins besides ours whose rules may be ignored. */
type Options = [settings: Settings, plugins?: readonly RulePlugin[]];

/**
 * unified plug-in that takes out the messages which comments, front matter and the side file ignore, and reports on
 * these ignores.
 */
const applyIgnores: Plugin<Options, Root> =
  (...options) =>
  (_, file) => {
    const { copydeskDocument: document, copydeskSideFile: sideFile } = file.data;
    const inComments = document
      ? ignoresInComments(document.comments, document.prose.blocks)
      : { ignores: [], mistakes: [] };
    const front = document?.frontMatter;
    const yaml = front ? String(file).slice(front.from, front.to) : '';
    const hasKey = /^["']?copydesk["']?[ \t]*:/m.test(yaml);
    if (!sideFile && !hasKey) {
      if (inComments.ignores.length + inComments.mistakes.length > 0) {
        apply(file, options, [inComments]);
      }
      return undefined;
    }
    return import('./entries.js').then(({ ignoresInYaml }) => {
      const inFront = hasKey
        ? ignoresInYaml(yaml, ['copydesk', 'ignore'], (from, to) => ({
            at: trimmed(yaml, from, to, front?.from ?? 0),
            where: '',
            form: '`reason: …`',
          }))
        : undefined;
      const beside = sideFile
        ? ignoresInYaml(sideFile.text, ['ignore'], (_from, _to, line) => ({
            at: { from: 0, to: 0 },
            where: ` in \`${sideFile.path}\` on line ${line}`,
            form: '`reason: …`',
          }))
        : undefined;
      apply(file, options, [inComments, inFront, beside]);
    });
  };

export default applyIgnores;

function trimmed(yaml: string, from: number, to: number, by: number) {
  const text = yaml.slice(from, to);
  return { from: by + from, to: by + from + text.trimEnd().length };
}

function apply(
  file: VFile,
  [settings, plugins]: Options,
  all: readonly (Ignores | undefined)[],
): void {
  const ignores: Ignore[] = [];
  const mistakes: Mistake[] = [];
  for (const found of all) {
    mistakes.push(...(found?.mistakes ?? []));
    for (const ignore of found?.ignores ?? []) {
      const mistake = mistakeIn(ignore, plugins);
      if (mistake) mistakes.push(mistake);
      else ignores.push(ignore);
    }
  }
  const now = today();
  const current = ignores.filter(({ until }) => until === undefined || until >= now);
  const isCurrent = new Set(current);
  const used = new Set<Ignore>();
  const activeAt = sweep(current);
  const kept = [...file.messages]
    .sort((a, b) => offsetOf(a) - offsetOf(b))
    .filter((message) => {
      const hiding = activeAt(offsetOf(message)).filter((ignore) => hides(ignore, message));
      for (const ignore of hiding) used.add(ignore);
      return hiding.length === 0;
    });
  file.messages.splice(0, file.messages.length, ...kept);

  const report = reporter(file, settings);
  for (const { what, expected, origin } of mistakes) {
    report(invalidIgnore, 'invalid', origin, { what, expected });
  }
  for (const ignore of ignores) {
    const { rule, reason, until, origin } = ignore;
    const rules = rule === undefined ? 'every rule' : `\`${rule}\``;
    if (!isCurrent.has(ignore)) {
      report(expiredIgnore, 'expired', origin, { rules, until: until ?? '' });
    } else if (!used.has(ignore)) {
      if (!isOff(rule, settings)) report(unusedIgnore, 'unused', origin, { rules });
    } else if (reason === undefined) {
      report(unexplainedIgnore, 'unexplained', origin, { rules, form: origin.form });
    }
  }
}

/** A rule that is off says nothing, so nobody can tell whether its ignore is of use. */
function isOff(rule: string | undefined, settings: RuleSettings): boolean {
  if (rule === undefined) return false;
  const setting = settings[rule] ?? 'off';
  return (typeof setting === 'string' ? setting : setting[0]) === 'off';
}

/** Those that cover an offset; offsets have to come in order. */
function sweep(ignores: readonly Ignore[]): (offset: number) => readonly Ignore[] {
  const waiting = [...ignores].sort((a, b) => b.covers.from - a.covers.from);
  let active: Ignore[] = [];
  return (offset) => {
    for (let next = waiting.at(-1); next && next.covers.from <= offset; next = waiting.at(-1)) {
      active.push(next);
      waiting.pop();
    }
    active = active.filter(({ covers }) => offset < covers.to);
    return active;
  };
}

function hides({ rule, words }: Ignore, { ruleId, actual }: RuleMessage): boolean {
  if (rule !== undefined && rule !== ruleId) return false;
  return words === undefined || folded(actual ?? '').includes(folded(words));
}

function offsetOf({ place }: RuleMessage): number {
  return (place && 'start' in place ? place.start.offset : undefined) ?? -1;
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function mistakeIn(
  { rule, origin, ruleOrigin = origin }: Ignore,
  plugins: Options[1],
): Mistake | undefined {
  if (rule === undefined || ruleById.has(rule)) return undefined;
  try {
    checkSettings({ [rule]: 'off' }, plugins);
    return undefined;
  } catch (error) {
    const [, expected = ''] = /, expected (.*)$/s.exec((error as Error).message) ?? [];
    return { what: `rule \`${rule}\``, expected, origin: ruleOrigin };
  }
}

function reporter(file: VFile, settings: RuleSettings) {
  const source = String(file);
  const pointAt = pointsIn(source);
  return (rule: Rule, id: string, { at, where }: Origin, data: Record<string, string>) => {
    const setting = settings[rule.name] ?? rule.severity;
    const severity: Severity = typeof setting === 'string' ? setting : setting[0];
    if (severity === 'off') return;
    const reason = reasonOf(rule, {
      span: { start: at.from, end: at.to },
      message: id,
      data: { ...data, where },
    });
    const place = { start: pointAt(at.from), end: pointAt(at.to) };
    const message = file.message(reason, { ruleId: rule.name, source: ignoreSource, place });
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
    message.actual = source.slice(at.from, at.to);
    message.note = rule.note;
    message.url = ignorePage;
  };
}

/** The day here, as a newsroom’s calendar has it. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
