import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type PresetName, presetSettings } from 'retext-preset-copydesk';
import { configNames, configsIn, shownConfig } from '../config/find.js';
import { write } from '../output.js';
import { UsageError } from '../usage-error.js';
import { commonFlags, defineCommand } from './command.js';
import { checkNoArguments } from './paths.js';

const name = configNames[0];
const schema = 'node_modules/copydesk/schema.json';

/** `copydesk init` */
export default defineCommand({
  usage: 'init',
  summary: `Write a configuration into this folder: \`${name}\`.`,
  flags: {
    preset: {
      type: 'string',
      multiple: true,
      value: 'NAME',
      choices: Object.keys(presetSettings) as PresetName[],
      help: 'what it extends (default: recommended)',
    },
    ...commonFlags,
  },
  async run({ values, positionals }) {
    checkNoArguments(positionals);
    const [found] = configsIn('.');
    if (found !== undefined) {
      throw new UsageError(`Unexpected ${shownConfig(found)}, expected no configuration yet`);
    }
    const config = {
      $schema: existsSync(schema) ? `./${schema}` : `https://unpkg.com/copydesk/schema.json`,
      extends: values.preset ?? ['recommended'],
      rules: {},
    };
    await writeFile(name, `${JSON.stringify(config, null, 2)}\n`, { flag: 'wx' });
    await write(`Wrote \`${name}\`. Now lint an article: copydesk article.txt\n`);
    return 0;
  },
});
