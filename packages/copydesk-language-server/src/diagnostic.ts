import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { rangeOf } from './positions.js';
import type { Problem } from './problems.js';

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
