import { isUtf8 } from 'node:buffer';
import { isRecord, oneOf } from 'nlcst-rule-kit/internal';
import { type Type, types } from 'retext-preset-copydesk/processor';
import type { Input } from '../files.js';
import { parseJson } from '../parse-json.js';

/** A line longer than this is no article. */
const maximumBytes = 2 ** 26;
const lineFeed = 10;

/**
 * Articles, one a line: `{"path": …, "text": …, "type": …}`. What can’t be read is told under the path `-:LINE`, and
 * the lines after it are read all the same. Holds one line at a time.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of splitLines(chunks)) {
    number++;
    const input = inputFrom(line, number);
    if (input) yield input;
  }
}

/** Lines without their ends; null for one that is too long. */
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer) => {
    length += part.length;
    if (length > maximumBytes) parts = [];
    else parts.push(part);
  };
  const finish = () => {
    const line = length > maximumBytes ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

function inputFrom(line: Buffer | null, number: number): Input | undefined {
  const fault = (found: string, expected: string): Input => ({
    path: `-:${number}`,
    fault: `Unexpected ${found} on line ${number} of standard input, expected ${expected}`,
  });
  if (!line) return fault('length', `at most ${maximumBytes} bytes`);
  if (!isUtf8(line)) return fault('bytes', 'UTF-8');
  const json = line
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trim();
  if (json === '') return undefined;
  const value = parseJson(json);
  if (!isRecord(value)) return fault('text', 'an object of JSON');
  const { path, text, type } = value;
  if (typeof text !== 'string') return fault('value for `text`', 'the words of an article');
  if (path !== undefined && typeof path !== 'string') return fault('value for `path`', 'a path');
  if (type !== undefined && !isType(type)) return fault('value for `type`', oneOf(types));
  return { path: path ?? `-:${number}`, text, ...(type !== undefined && { type }) };
}

function isType(value: unknown): value is Type {
  return types.some((type) => type === value);
}
