import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { Document, isMap, parseDocument } from 'yaml';
import { pathOf } from './configuration.js';
import { fileEdit } from './edits.js';

/** Files that can be changed without running them, the one that is written where there is none first. */
const names = ['.copydeskrc.json', '.copydeskrc.yml', '.copydeskrc.yaml', '.copydeskrc'];
const scripts = ['.copydeskrc.js', '.copydeskrc.mjs', '.copydeskrc.cjs'];

/**
 * The edit that sets a rule to off in the nearest configuration, for one file or for all; where there is no
 * configuration it is made, in the workspace's folder.
 *
 * @throws where the configuration is a script or the document is no file
 */
export async function turnOff(
  rule: string,
  uri: string,
  scope: 'file' | 'project',
  folders: readonly string[],
): Promise<WorkspaceEdit> {
  const file = pathOf(uri);
  if (file === undefined) throw new Error(`Unexpected \`${uri}\`, expected a file`);
  const top = topFolder(uri, folders) ?? dirname(file);
  const found = await nearest(file, top);
  const path = found?.path ?? join(top, '.copydeskrc.json');
  const pattern = scope === 'file' ? relative(dirname(path), file).split(sep).join('/') : undefined;
  const text = changed(found?.text ?? '{}\n', path.endsWith('.json'), rule, pattern);

  return fileEdit(path, found?.text, text);
}

function topFolder(uri: string, folders: readonly string[]): string | undefined {
  const around = folders
    .filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
  return around && fileURLToPath(around);
}

/** The first configuration upwards from a file. */
async function nearest(
  file: string,
  top: string,
): Promise<{ path: string; text: string } | undefined> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    for (const name of [...names, ...scripts]) {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      if (scripts.includes(name)) {
        throw new Error(`Unexpected configuration \`${path}\`, expected JSON or YAML to change`);
      }
      return { path, text };
    }
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}

/** The configuration with the rule off; comments and order stay. */
function changed(text: string, json: boolean, rule: string, pattern: string | undefined): string {
  const document: Document = parseDocument(text);
  if (!isMap(document.contents)) document.contents = new Document({}).contents;
  if (pattern === undefined) document.setIn(['rules', rule], 'off');
  else {
    const overrides = document.toJS().overrides;
    const list = Array.isArray(overrides) ? overrides : [];
    const index = list.findIndex(({ files }) => files?.length === 1 && files[0] === pattern);
    if (index >= 0) document.setIn(['overrides', index, 'rules', rule], 'off');
    else {
      const override = document.createNode({ files: [pattern], rules: { [rule]: 'off' } });
      if (list.length === 0) document.setIn(['overrides'], document.createNode([override]));
      else document.addIn(['overrides'], override);
    }
  }
  return json ? `${JSON.stringify(document.toJS(), undefined, 2)}\n` : String(document);
}
