import { isMap, isScalar, parseDocument, type Scalar } from 'yaml';
import { addAligned } from './align.js';
import type { FrontMatter } from './front-matter.js';
import type { ProseBuilder } from './prose.js';

/** Add fields of the front matter to the prose, each as a paragraph. */
export function addFields(
  builder: ProseBuilder,
  source: string,
  { from, to }: FrontMatter,
  names: readonly string[],
): void {
  const { contents } = parseDocument(source.slice(from, to), { logLevel: 'silent' });
  if (!isMap(contents)) return;
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !names.includes(String(key.value)) || !isText(value)) continue;
    const [start, end] = value.range ?? [0, 0];
    const marks = /^QUOTE/.test(value.type ?? '') ? 1 : 0;
    builder.endBlock();
    addAligned(builder, value.value, source, {
      from: from + start + marks,
      to: from + end - marks,
    });
    builder.endBlock();
  }
}

function isText(value: unknown): value is Scalar<string> {
  return isScalar(value) && typeof value.value === 'string';
}
