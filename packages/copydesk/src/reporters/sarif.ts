import type { Log, Notification, Region, ReportingDescriptor, Result, Run } from 'sarif';
import type { NamedMessage, Place } from '../message.js';
import { ownPlugins, type PluginFacts } from '../own-plugins.js';
import { version } from '../version.js';
import type { Reporter, ReporterOptions } from './reporter.js';
import { levels } from './severities.js';
import { uriOf } from './uri.js';

/**
 * SARIF 2.1.0, for code scanning: one run, written result by result. The rules stand behind these: plug-ins of folders
 * are known only then.
 */
export function sarif({ pluginsFor }: ReporterOptions): Reporter {
  const rules: ReportingDescriptor[] = [];
  const indexes = new Map<string, number>();
  const add = (plugins: readonly PluginFacts[]) => {
    for (const rule of plugins.flatMap(descriptorsOf)) {
      if (!indexes.has(rule.id)) indexes.set(rule.id, rules.push(rule) - 1);
    }
  };
  add(ownPlugins);
  const notifications: Notification[] = [];
  let before = head;

  return {
    needs: { fingerprints: true },
    async result(result) {
      const { path } = result;
      if ('fault' in result) {
        notifications.push(notificationOf(path, result.fault));
        return '';
      }
      if (result.messages.some(({ ruleId }) => !indexes.has(ruleId))) add(await pluginsFor(path));
      return result.messages
        .map((message) => {
          const index = indexes.get(message.ruleId);
          const text = `${before}\n${JSON.stringify(resultOf(path, message, index))}`;
          before = ',';
          return text;
        })
        .join('');
    },
    end({ faults }) {
      const rest: Pick<Run, 'tool' | 'invocations'> = {
        tool: {
          driver: {
            name: 'copydesk',
            version: version(),
            informationUri: 'https://github.com/copydesk/copydesk',
            rules,
          },
        },
        invocations: [
          { executionSuccessful: faults === 0, toolExecutionNotifications: notifications },
        ],
      };
      return `${before === ',' ? '' : before}\n],${JSON.stringify(rest).slice(1)}]}\n`;
    },
  };
}

/** Up to the first result. */
const head = JSON.stringify({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [{ columnKind: 'utf16CodeUnits', results: [] }],
} satisfies Omit<Log, 'runs'> & { runs: Omit<Run, 'tool'>[] }).slice(0, -']}]}'.length);

function descriptorsOf({ rules, url }: PluginFacts): ReportingDescriptor[] {
  return rules.map(({ name, summary, note, severity }) => ({
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: note },
    helpUri: url(name),
    defaultConfiguration:
      severity === 'off' ? { enabled: false } : { level: levels.sarif[severity] },
  }));
}

function resultOf(path: string, message: NamedMessage, ruleIndex: number | undefined): Result {
  const { ruleId, severity, reason, actual, expected, fix, fingerprint, related } = message;
  const artifactLocation = { uri: uriOf(path) };
  const region = regionOf(message);
  const replaced = (text: string) => ({
    description: { text: text === '' ? `Delete “${actual}”` : `Replace by “${text}”` },
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text } }] },
    ],
  });
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels.sarif[severity],
    message: { text: reason },
    locations: [
      {
        physicalLocation: { artifactLocation, region: { ...region, snippet: { text: actual } } },
      },
    ],
    ...(related && {
      relatedLocations: [
        {
          id: 1,
          message: { text: related.text },
          physicalLocation: { artifactLocation, region: regionOf(related) },
        },
      ],
    }),
    ...(fingerprint && { partialFingerprints: { 'copydesk/v1': fingerprint } }),
    ...(fix && expected && { fixes: expected.map(replaced) }),
  };
}

function regionOf({ start, end }: { start: Place; end: Place }): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function notificationOf(path: string, text: string): Notification {
  return {
    level: 'error',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}
