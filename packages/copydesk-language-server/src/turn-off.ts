import { basename, dirname, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { Document, isMap, parseDocument } from 'yaml';
import { pathOf } from './configuration.js';
import type { Documents } from './documents.js';
import { fileEdit } from './edits.js';
import type { EditorSettings } from './settings.js';

/** What is known of the project in which a rule is turned off. */
export interface Project {
  /** Folders of the workspace, as addresses. */
  folders: readonly string[];
  /** The configuration that holds for the document, where there is one. */
  configuration: string | undefined;
  /** Presets that the editor has for files without a configuration. */
  presets: EditorSettings['presets'];
  textOf: Documents['textOf'];
}

/**
 * The edit that sets a rule to off in the configuration, for one file or for all; where there is no configuration it is
 * made, in the workspace’s folder, and goes on with the presets that held without it.
 *
 * @throws where the configuration is a script or has a mistake, and where the document is no file
 */
export async function turnOff(
  rule: string,
  uri: string,
  scope: 'file' | 'project',
  { folders, configuration, presets, textOf }: Project,
): Promise<WorkspaceEdit> {
  const file = pathOf(uri);
  if (file === undefined) throw new Error(`Unexpected \`${uri}\`, expected a file`);
  const path = configuration ?? join(topFolder(uri, folders) ?? dirname(file), '.copydeskrc.json');
  if (!['.json', '.yml', '.yaml', ''].includes(extname(path))) {
    throw new Error(`Unexpected configuration \`${path}\`, expected JSON or YAML to change`);
  }
  const before = await textOf(path);
  const text = before || JSON.stringify(presets ? { extends: presets } : {});
  const pattern = scope === 'file' ? patternOf(relative(dirname(path), file)) : undefined;
  return fileEdit(path, before, changed(text, path, rule, pattern));
}

function topFolder(uri: string, folders: readonly string[]): string | undefined {
  const around = folders
    .filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
  return around && fileURLToPath(around);
}

/** The pattern that holds for one file: without a slash it would hold in every folder. */
function patternOf(path: string): string {
  const pattern = path
    .split(sep)
    .map((name) => name.replaceAll(/[\\*?[\](){}!+@|]/g, '\\$&'))
    .join('/');
  return pattern.includes('/') ? pattern : `./${pattern}`;
}

/** The configuration with the rule off; order stays, and in YAML comments. */
function changed(text: string, path: string, rule: string, pattern: string | undefined): string {
  const document: Document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new Error(`Unexpected mistake in \`${path}\`, expected JSON or YAML to change`);
  }
  if (!isMap(document.contents)) document.contents = new Document({}).contents;
  const at = basename(path) === 'package.json' ? ['copydesk'] : [];
  if (pattern === undefined) document.setIn([...at, 'rules', rule], 'off');
  else {
    const overrides = at.reduce((value, key) => value[key], document.toJS()).overrides;
    const list = Array.isArray(overrides) ? overrides : [];
    const index = list.findIndex(
      ({ files }) => files === pattern || (files?.length === 1 && files[0] === pattern),
    );
    const override = document.createNode({ files: [pattern], rules: { [rule]: 'off' } });
    if (index >= 0) document.setIn([...at, 'overrides', index, 'rules', rule], 'off');
    else if (list.length > 0) document.addIn([...at, 'overrides'], override);
    else document.setIn([...at, 'overrides'], document.createNode([override]));
  }
  if (extname(path) !== '.json') return String(document);
  const indent = /^\{\s*?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  return `${JSON.stringify(document.toJS(), undefined, indent)}\n`;
}
