import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked, Documents, Fault } from './documents.js';
import { rangeOf } from './positions.js';
import type { Problem } from './problems.js';

/** Milliseconds of rest before a long text is gone through as a whole. */
const rest = 400;

const severities = {
  info: DiagnosticSeverity.Information,
  warning: DiagnosticSeverity.Warning,
  error: DiagnosticSeverity.Error,
} as const;

/** Problems that only say that something is not needed: editors show those words faded. */
const unnecessary: ReadonlySet<string> = new Set(['unused-ignore']);

/** A problem as editors show it. */
export function diagnosticOf(document: TextDocument, problem: Problem): Diagnostic {
  const { source, ruleId, severity, reason, url, related } = problem;
  return {
    range: rangeOf(document, problem),
    severity: severities[severity],
    source,
    code: ruleId,
    ...(url && { codeDescription: { href: url } }),
    message: reason,
    ...(unnecessary.has(ruleId) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related && {
      relatedInformation: [
        {
          location: { uri: document.uri, range: rangeOf(document, related) },
          message: related.text,
        },
      ],
    }),
  };
}

/** Everything that there is to say about a document. */
function diagnosticsOf(checked: Checked | Fault): Diagnostic[] {
  const { document } = checked;
  if ('problems' in checked) {
    return checked.problems.map((problem) => diagnosticOf(document, problem));
  }
  return [
    {
      range: rangeOf(document, { start: 0, end: 0 }),
      severity:
        checked.code === 'too-long' ? DiagnosticSeverity.Information : DiagnosticSeverity.Error,
      source: 'copydesk',
      code: checked.code,
      message: checked.reason,
    },
  ];
}

/** Tells what there is to say: a run that is overtaken by a newer text is dropped. */
export interface Diagnostics {
  /** Publish when typing rests. */
  schedule(uri: string): void;
  /** Answer a client that asks; of a long text what can be said at once, and the rest on being asked again. */
  pull(uri: string): Promise<Diagnostic[]>;
  close(uri: string, published: boolean): void;
  stop(): void;
}

export function createDiagnostics(connection: Connection, documents: Documents): Diagnostics {
  const timers = new Map<string, NodeJS.Timeout>();
  /** The versions in which long texts may be gone through as a whole. */
  const rested = new Map<string, number>();

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
  const send = (document: TextDocument, diagnostics: Diagnostic[]) => {
    const { uri, version } = document;
    if (documents.get(uri) !== document) return;
    void connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const publish = async (uri: string) => {
    const version = documents.get(uri)?.version;
    const checked = await documents.check(uri);
    if (checked && checked.document.version === version) {
      send(checked.document, diagnosticsOf(checked));
    }
  };
  const publishAtOnce = async (uri: string) => {
    const glance = await documents.glance(uri);
    if (!glance) return publish(uri);
    send(glance.document, diagnosticsOf(glance));
    if (!timers.has(uri)) after(rest, uri, () => publish(uri));
  };

  return {
    schedule: (uri) => after(documents.settings.delay, uri, () => publishAtOnce(uri)),
    async pull(uri) {
      const version = documents.get(uri)?.version;
      const glance = rested.get(uri) === version ? undefined : await documents.glance(uri);
      if (glance && version !== undefined) {
        after(rest, uri, () => {
          rested.set(uri, version);
          connection.languages.diagnostics.refresh();
        });
        return diagnosticsOf(glance);
      }
      const checked = await documents.check(uri);
      return checked ? diagnosticsOf(checked) : [];
    },
    close(uri, published) {
      cancel(uri);
      rested.delete(uri);
      if (published) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    stop() {
      for (const uri of [...timers.keys()]) cancel(uri);
    },
  };
}
