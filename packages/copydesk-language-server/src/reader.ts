import { ConfigError } from 'copydesk';
import type { RulePlugin } from 'nlcst-rule-kit';
import { VFileMessage } from 'vfile-message';
import type { ClientCapabilities } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Configuration, type DocumentConfiguration, typeOf } from './configuration.js';
import { ignoresIn } from './ignores.js';
import { markedUpText } from './marked-up-text.js';
import { plainText } from './plain-text.js';
import { activeRules } from './problems.js';
import type { Fault, Reading } from './reading.js';
import { type RequestName, requests } from './requests.js';
import { defaultSettings, type EditorSettings } from './settings.js';
import type { Text } from './text.js';

/** A document as it is at one time. */
export interface State {
  uri: string;
  languageId: string;
  version: number;
  text: string;
}

/** A question about a state of a document. */
export interface Question {
  name: RequestName;
  params: unknown;
  state: State;
}

/** What was answered: nothing at all where the document is none of ours. */
export type Result = { value: unknown } | { fault: Fault } | undefined;

/** Reads documents and answers questions about them, in this thread or in another one. */
export interface Reader {
  ask(question: Question): Promise<Result>;
  /** Take over what the editor can do and has set, and forget what was set for files: it may have changed. */
  configure(settings: EditorSettings, client: ClientCapabilities): void;
  close(uri: string): void;
}

/** A document that stays open, with what was set for it. */
interface Opened {
  text: Text;
  plugins: readonly RulePlugin[];
}

/** A reader in this thread. */
export function createReader(configuration: Configuration): Reader {
  /** Documents by address; nothing where the project leaves the file out. */
  const opened = new Map<string, Promise<Opened | undefined>>();
  let settings = defaultSettings;
  let client: ClientCapabilities = {};

  const open = ({ uri, languageId }: State): Promise<Opened | undefined> | undefined => {
    const type = typeOf(languageId);
    if (!type || !settings.enable) return undefined;
    const known = opened.get(uri);
    if (known) return known;
    const opening = configuration
      .resolve(uri, type)
      .then(async (set) =>
        set.ignored ? undefined : { text: await textFor(set), plugins: set.plugins },
      );
    opened.set(uri, opening);
    return opening;
  };

  const read = async (state: State): Promise<Reading | { fault: Fault } | undefined> => {
    const { uri, languageId, version, text: value } = state;
    const { maximumLength } = settings;
    if (typeOf(languageId) && value.length > maximumLength) {
      const reason = `Unexpected ${value.length} characters, expected at most ${maximumLength}: this file is not linted`;
      return { fault: { code: 'too-long', reason } };
    }
    let found: Opened | undefined;
    try {
      found = await open(state);
    } catch (error) {
      return { fault: { code: 'configuration', reason: messageOf(error), ...causeOf(error) } };
    }
    if (!found) return undefined;
    const document = TextDocument.create(uri, languageId, version, value);
    const { text, plugins } = found;
    const problemsIn = async (other: string) => (await text.read(other)).problems;
    return { ...(await text.read(value)), document, plugins, problemsIn };
  };

  return {
    async ask({ name, params, state }) {
      try {
        const reading = await read(state);
        if (!reading || 'fault' in reading) return reading;
        return { value: await requests[name](reading, params as never, client) };
      } catch (error) {
        if (error instanceof VFileMessage) {
          const { reason, line, column } = error;
          return { fault: { code: 'syntax', reason: `Unexpected MDX: ${reason}`, line, column } };
        }
        console.error(error instanceof Error ? error.stack : error);
        const reason = `Unexpected failure, this file is not linted: ${messageOf(error)}`;
        return { fault: { code: 'internal', reason } };
      }
    },
    configure(next, capabilities) {
      settings = next;
      client = capabilities;
      opened.clear();
    },
    close: (uri) => void opened.delete(uri),
  };
}

async function textFor(set: DocumentConfiguration): Promise<Text> {
  const { type, rules, lexicon, frontMatter, plugins, sideFile } = set;
  if (type !== 'text') {
    return markedUpText({ type, presets: [], rules, lexicon, frontMatter, plugins }, sideFile);
  }
  const ignores = sideFile && ignoresIn(sideFile, rules, plugins);
  return plainText({ rules: activeRules(rules, plugins), lexicon, ignores });
}

function causeOf(error: unknown): Pick<Fault, 'cause'> {
  if (!(error instanceof ConfigError)) return {};
  const { file, line = 1, column = 1 } = error;
  return { cause: { path: file, line, column } };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
