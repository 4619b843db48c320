import { readFile } from 'node:fs/promises';
import pLimit from 'p-limit';
import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createBackgroundReader } from './background.js';
import { createConfiguration, pathOf, typeOf } from './configuration.js';
import { createGlance, type Glance } from './glance.js';
import { ignoresIn } from './ignores.js';
import { activeRules, type Problem } from './problems.js';
import { createReader, type Reader, type Result, type State } from './reader.js';
import type { Fault } from './reading.js';
import type { Answer, Params, RequestName } from './requests.js';
import { defaultSettings, type EditorSettings } from './settings.js';

/** What there is to say about a document, in the state in which it was looked at. */
export type Checked = { document: TextDocument } & (
  | { problems: readonly Problem[] }
  | { fault: Fault }
);

/** Whether an answer is still wanted. */
type Token = Pick<CancellationToken, 'isCancellationRequested'>;

/** Open documents with what is known of them. */
export interface Documents {
  readonly settings: EditorSettings;
  /** Take over what an editor can do and has set, and forget what was set for files: it may have changed. */
  configure(settings: EditorSettings, client?: ClientCapabilities): void;
  /** What is answered about a document as it is now; nothing where it is closed, or cannot be read. */
  ask<Name extends RequestName>(
    name: Name,
    uri: string,
    params: Params<Name>,
    token?: Token,
  ): Promise<Answer<Name> | undefined>;
  /** All that there is to say, or why nothing is said. */
  check(uri: string, token?: Token): Promise<Checked | undefined>;
  /** What can be said at once of a long text; nothing where all of it can. */
  glance(uri: string): Promise<Checked | undefined>;
  /** The path of the configuration that holds for a document; nothing where there is none. */
  configurationOf(uri: string): Promise<string | undefined>;
  get(uri: string): TextDocument | undefined;
  /** The text of a file: as it stands in the editor where it is open there; nothing where there is no file. */
  textOf(path: string): Promise<string | undefined>;
  all(): TextDocument[];
  close(uri: string): void;
}

/** Characters above which a text takes so long that one would notice it while typing: some five thousand words. */
const long = 30_000;

/** @param onFiles is told which files a configuration was read from */
export function createDocuments(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  onFiles: (paths: readonly string[]) => void,
): Documents {
  const configuration = createConfiguration(onFiles);
  const near = createReader(configuration);
  const far = createBackgroundReader((text) => connection.console.log(text));
  const glances = new Map<string, Promise<Glance>>();
  let settings = defaultSettings;
  let client: ClientCapabilities = {};

  const isLong = (document: TextDocument) => {
    const { length } = document.getText();
    return typeOf(document.languageId) && length > long && length <= settings.maximumLength;
  };

  /** One question after the other: what is no longer wanted when its turn comes is not asked. */
  const inTurn = pLimit(1);

  const askOnce = async (
    uri: string,
    name: RequestName,
    params: unknown,
    token: Token | undefined,
  ): Promise<{ state: State; result: Result } | undefined> => {
    const askOf = async (reader: Reader) => {
      const document = documents.get(uri);
      if (!document || token?.isCancellationRequested) return undefined;
      const state = stateOf(document);
      return { state, result: await reader.ask({ name, params, state }) };
    };
    const document = documents.get(uri);
    if (!document) return undefined;
    return isLong(document) ? inTurn(() => askOf(far)) : askOf(near);
  };

  /** A document as it was; where it has not changed, the one at hand, which knows its lines. */
  const documentIn = ({ uri, languageId, version, text }: State): TextDocument => {
    const document = documents.get(uri);
    return document?.version === version
      ? document
      : TextDocument.create(uri, languageId, version, text);
  };

  const glanceFor = async ({ uri, languageId }: TextDocument): Promise<Glance> => {
    const type = typeOf(languageId);
    // What has markup can’t be read by the paragraph.
    if (type !== 'text') return createGlance({ rules: [] });
    const { rules, lexicon, plugins, sideFile } = await configuration.resolve(uri, type);
    const ignores = sideFile && ignoresIn(sideFile, rules, plugins);
    return createGlance({ rules: activeRules(rules, plugins), lexicon, ignores });
  };

  const learn = async (document: TextDocument, problems: readonly Problem[]) => {
    const { uri } = document;
    if (!documents.get(uri)) return;
    let glance = glances.get(uri);
    if (!glance) {
      glance = glanceFor(document);
      glances.set(uri, glance);
    }
    await (await glance).learn(document.getText(), problems);
  };

  return {
    get settings() {
      return settings;
    },
    configure(next, capabilities = client) {
      settings = next;
      client = capabilities;
      configuration.configure(settings);
      glances.clear();
      for (const reader of [near, far]) reader.configure(settings, client);
    },
    async ask(name, uri, params, token) {
      for (;;) {
        const answer = await askOnce(uri, name, params, token);
        if (!answer?.result || 'fault' in answer.result) return undefined;
        // What has changed meanwhile is asked about again: the places would be wrong.
        if (documents.get(uri)?.version !== answer.state.version) continue;
        return answer.result.value as Answer<typeof name>;
      }
    },
    async check(uri, token) {
      const answer = await askOnce(uri, 'problems', undefined, token);
      if (!answer?.result) return undefined;
      const { state, result } = answer;
      const document = documentIn(state);
      if ('fault' in result) return { document, fault: result.fault };
      const problems = result.value as readonly Problem[];
      if (isLong(document)) await learn(document, problems);
      return { document, problems };
    },
    async glance(uri) {
      try {
        const glance = await glances.get(uri);
        const now = documents.get(uri);
        if (!now || !glance || !isLong(now)) return undefined;
        const state = stateOf(now);
        const problems = await glance.at(state.text);
        return { document: documentIn(state), problems };
      } catch (error) {
        // Going through the whole will say what is wrong.
        connection.console.error(String(error));
        return undefined;
      }
    },
    async configurationOf(uri) {
      const type = typeOf(documents.get(uri)?.languageId ?? '');
      return type && (await configuration.resolve(uri, type)).files[0];
    },
    get: (uri) => documents.get(uri),
    textOf: async (path) =>
      documents
        .all()
        .find(({ uri }) => pathOf(uri) === path)
        ?.getText() ?? readFile(path, 'utf8').catch(() => undefined),
    all: () => documents.all(),
    close(uri) {
      glances.delete(uri);
      for (const reader of [near, far]) reader.close(uri);
    },
  };
}

/** A document goes on to change: this is how it is now. */
function stateOf(document: TextDocument): State {
  const { uri, languageId, version } = document;
  return { uri, languageId, version, text: document.getText() };
}
