import type { RulePlugin } from 'nlcst-rule-kit';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from './problems.js';
import type { Known } from './text.js';

/** All that is known of a document in one state. */
export interface Reading extends Known {
  document: TextDocument;
  /** Plug-ins besides ours that may have said something. */
  plugins: readonly RulePlugin[];
  /** What there would be to say if the document had another text. */
  problemsIn(text: string): Promise<readonly Problem[]>;
}

/** Why a document is not read. */
export interface Fault {
  code: 'configuration' | 'syntax' | 'too-long' | 'internal';
  reason: string;
  /** Where that shows, counted from 1; at the top of the document unless told otherwise. */
  line?: number | undefined;
  column?: number | undefined;
  /** Where in a configuration the mistake stands, counted from 1. */
  cause?: { path: string; line: number; column: number };
}
