import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configSchema } from '../packages/copydesk/src/config/schema.js';
import { root } from './tools/packages.js';

const path = join(root, 'packages/copydesk/schema.json');

// Made from the registry of rules; `npm run fix` writes it.
test('the schema of configurations has every rule and option', async () => {
  await expect(`${JSON.stringify(configSchema(), null, 2)}\n`).toMatchFileSnapshot(path);
  expect(JSON.parse(readFileSync(path, 'utf8')).definitions.rules.properties).toHaveProperty(
    'missing-space',
  );
});
