import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Known } from './text.js';

/** All that is known of a document in one state. */
export interface Reading extends Known {
  document: TextDocument;
}

/** Why a document is not read: shown at its top. */
export interface Fault {
  code: 'configuration' | 'too-long' | 'internal';
  reason: string;
}
