import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const step = /<!-- (file|run): (.*?) -->\n```\w+\n([\s\S]*?)```\n/g;

/**
 * Walk through a page in an empty folder: save what stands below `<!-- file: NAME -->`, run `<!-- run: LINE -->`.
 *
 * @returns the page, with what each line printed below it
 */
export function walk(page: string, command: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-walk-'));
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, COLUMNS: undefined };
  const print = (line: string): string => {
    const shell = line.replaceAll('npx copydesk', '"$NODE" "$COPYDESK"');
    const { stdout } = spawnSync('sh', ['-c', `{ ${shell}\n} 2>&1`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...env, NODE: process.execPath, COPYDESK: command },
    });
    return `<!-- run: ${line} -->\n\`\`\`console\n$ ${line}\n${stdout.trimEnd()}\n\`\`\`\n`;
  };
  try {
    return page.replaceAll(step, (whole, kind, name, text) => {
      if (kind !== 'file') return print(name);
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      return whole;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
