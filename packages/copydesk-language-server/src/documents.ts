import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Configuration,
  createConfiguration,
  type DocumentConfiguration,
  typeOf,
} from './configuration.js';
import { ignoresIn } from './ignores.js';
import { markedUpText } from './marked-up-text.js';
import { plainText } from './plain-text.js';
import { activeRules, type Problem } from './problems.js';
import { defaultSettings, type EditorSettings } from './settings.js';
import type { Known, Text } from './text.js';

/** What there is to say about a document. */
export interface Checked {
  document: TextDocument;
  problems: readonly Problem[];
}

/** All that is known of a document in the state that it had when it was asked for. */
export interface Reading extends Known {
  document: TextDocument;
}

/** Why a document is not read: shown at its top. */
export interface Fault {
  document: TextDocument;
  code: 'configuration' | 'too-long' | 'internal';
  reason: string;
}

/** Open documents with what is known of them. */
export interface Documents {
  settings: EditorSettings;
  /** All that there is to know; nothing where the document is closed, is not read, or cannot be. */
  read(uri: string): Promise<Reading | undefined>;
  /** All that there is to say, or why nothing is said. */
  check(uri: string): Promise<Reading | Fault | undefined>;
  /** What can be said without going through the whole; nothing where that is as cheap. */
  glance(uri: string): Promise<Checked | undefined>;
  get(uri: string): TextDocument | undefined;
  all(): TextDocument[];
  close(uri: string): void;
  /** Forget what was set for files: it may have changed. */
  forget(): void;
}

/** What takes longer is noticed while typing, in milliseconds. */
const noticeable = 30;

interface Open {
  /** Nothing where the project leaves the file out. */
  text: Text | undefined;
  /** How long the whole took last time. */
  cost: number;
}

export function createDocuments(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
): Documents {
  const opened = new Map<string, Promise<Open>>();
  let configuration: Configuration | undefined;

  const open = (document: TextDocument): Promise<Open> | undefined => {
    const { uri, languageId } = document;
    const type = typeOf(languageId);
    if (!type || !self.settings.enable) return undefined;
    const known = opened.get(uri);
    if (known) return known;
    const opening = (async () => {
      configuration ??= createConfiguration(self.settings);
      const set = await configuration.resolve(uri, type);
      return { text: set.ignored ? undefined : await textFor(set), cost: 0 };
    })();
    opened.set(uri, opening);
    return opening;
  };

  const checkNow = async (document: TextDocument): Promise<Reading | Fault | undefined> => {
    const fault = (code: Fault['code'], reason: string): Fault => ({ document, code, reason });
    const value = document.getText();
    const { maximumLength } = self.settings;
    if (typeOf(document.languageId) && value.length > maximumLength) {
      return fault(
        'too-long',
        `Unexpected ${value.length} characters, expected at most ${maximumLength}: this file is not linted`,
      );
    }
    let current: Open | undefined;
    try {
      current = await open(document);
    } catch (error) {
      return fault('configuration', messageOf(error));
    }
    if (!current?.text) return undefined;
    try {
      const began = performance.now();
      current.text.update(value);
      const known = await current.text.whole();
      current.cost = performance.now() - began;
      return { ...known, document };
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? '') : String(error));
      return fault('internal', `Unexpected failure, this file is not linted: ${messageOf(error)}`);
    }
  };

  const self: Documents = {
    settings: defaultSettings,
    async read(uri) {
      const checked = await self.check(uri);
      return checked && 'article' in checked ? checked : undefined;
    },
    async check(uri) {
      for (;;) {
        const document = documents.get(uri);
        if (!document) return undefined;
        const { version } = document;
        const checked = await checkNow(document);
        if (documents.get(uri) === document && document.version === version) return checked;
      }
    },
    async glance(uri) {
      const document = documents.get(uri);
      const current = await opened.get(uri)?.catch(() => undefined);
      if (!document || !current?.text || current.cost < noticeable) return undefined;
      const value = document.getText();
      if (value.length > self.settings.maximumLength) return undefined;
      current.text.update(value);
      return { document, problems: await current.text.now() };
    },
    get: (uri) => documents.get(uri),
    all: () => documents.all(),
    close: (uri) => void opened.delete(uri),
    forget() {
      opened.clear();
      configuration = undefined;
    },
  };
  return self;
}

async function textFor({ type, rules, lexicon, frontMatter, sideFile }: DocumentConfiguration) {
  if (type !== 'text') {
    return markedUpText({ type, presets: [], rules, lexicon, frontMatter }, sideFile);
  }
  const ignores = sideFile && ignoresIn(sideFile, rules);
  return plainText({ rules: activeRules(rules), lexicon, ignores });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
