import { setTimeout as setTimeoutPromise } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver';
import { diagnosticOf } from './diagnostic.js';
import type { Checked, Documents } from './documents.js';

/** Milliseconds of rest before a long text is gone through as a whole. */
const rest = 400;

/** Everything that there is to say about a document. */
function diagnosticsOf(checked: Checked): Diagnostic[] {
  const { document } = checked;
  if ('problems' in checked) {
    return checked.problems.map((problem) => diagnosticOf(document, problem));
  }
  const { code, reason, line = 1, column = 1, cause } = checked.fault;
  return [
    {
      range: rangeAt(line, column),
      severity: code === 'too-long' ? DiagnosticSeverity.Information : DiagnosticSeverity.Error,
      source: 'copydesk',
      code,
      message: reason,
      ...(cause && {
        relatedInformation: [
          {
            location: {
              uri: pathToFileURL(cause.path).href,
              range: rangeAt(cause.line, cause.column),
            },
            message: 'the mistake',
          },
        ],
      }),
    },
  ];
}

/** The range of nothing at a place, counted from 1. */
function rangeAt(line: number, column: number): Range {
  const place = { line: line - 1, character: column - 1 };
  return { start: place, end: place };
}

/** Tells what there is to say: a run that is overtaken by a newer text is dropped. */
export interface Diagnostics {
  /** Publish when typing rests. */
  schedule(uri: string): void;
  /** Answer a client that asks; of a long text what can be said at once, and the rest on being asked again. */
  pull(uri: string, token: CancellationToken): Promise<Diagnostic[]>;
  /** Have a client that asks ask again, where it can be told so. */
  refresh(): void;
  close(uri: string, published: boolean): void;
  stop(): void;
}

export function createDiagnostics(
  connection: Connection,
  documents: Documents,
  canRefresh: () => boolean,
): Diagnostics {
  const timers = new Map<string, NodeJS.Timeout>();
  /** The versions in which long texts may be gone through as a whole. */
  const rested = new Map<string, number>();
  /** Documents of which something is shown. */
  const shown = new Set<string>();

  const cancel = (uri: string) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const after = (delay: number, uri: string, run: () => unknown) => {
    cancel(uri);
    const timer = setTimeout(() => {
      timers.delete(uri);
      run();
    }, delay);
    timers.set(uri, timer);
  };
  const publishWhole = async (uri: string) => {
    const version = documents.get(uri)?.version;
    const isOvertaken = () => documents.get(uri)?.version !== version;
    const checked = await documents.check(uri, {
      get isCancellationRequested() {
        return isOvertaken();
      },
    });
    if (isOvertaken()) return;
    if (checked) send(checked);
    // It is left out by now.
    else if (shown.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const publish = async (uri: string) => {
    const glance = await documents.glance(uri);
    if (!glance) return publishWhole(uri);
    if (documents.get(uri)?.version !== glance.document.version) return;
    send(glance);
    if (!timers.has(uri)) after(rest, uri, () => publishWhole(uri));
  };
  const send = (checked: Checked) => {
    const { uri, version } = checked.document;
    shown.add(uri);
    void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(checked) });
  };

  const refresh = () => {
    if (!canRefresh()) return;
    connection.languages.diagnostics
      .refresh()
      .catch((error) => connection.console.error(String(error)));
  };

  return {
    refresh,
    schedule: (uri) => after(documents.settings.delay, uri, () => publish(uri)),
    async pull(uri, token) {
      const version = documents.get(uri)?.version;
      const isRested = rested.get(uri) === version;
      if (!isRested) await setTimeoutPromise(documents.settings.delay);
      if (token.isCancellationRequested) return [];
      const glance = isRested || !canRefresh() ? undefined : await documents.glance(uri);
      if (glance && version !== undefined) {
        after(rest, uri, () => {
          rested.set(uri, version);
          refresh();
        });
        return diagnosticsOf(glance);
      }
      const checked = await documents.check(uri, token);
      return checked ? diagnosticsOf(checked) : [];
    },
    close(uri, published) {
      cancel(uri);
      rested.delete(uri);
      shown.delete(uri);
      if (published) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    stop() {
      for (const uri of [...timers.keys()]) cancel(uri);
    },
  };
}
