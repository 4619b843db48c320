/**
 * How long an editor waits for messages in a text of 100,000 words, against linting the whole of it, and whether memory
 * grows. Drives the built server over stdio: `npm run build && npm run bench:editor`.
 */
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { lint } from 'copydesk';
import {
  CodeActionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  InlayHintRequest,
} from 'vscode-languageserver/node';
import { type Client, startClient } from '../test/tools/client.js';
import { manuscript, randomFrom } from '../test/tools/manuscript.js';

const words = 100_000;
const edits = 200;
const manyEdits = 10_000;
const manyWords = 20_000;
const rounds = 10;
/** Milliseconds of rest after which the server goes through the whole. */
const rest = 400;

const text = manuscript(words);
const random = randomFrom(7);
const typed = ['a', 'e', ' ', '.', ' the', ' said', '“', ' to to', '\n', ''];

const medianOf = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const highOf = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
const show = (name: string, value: string) => console.log(name.padEnd(48), value.padStart(12));
const ms = (time: number) => `${time.toFixed(1)} ms`;
const mb = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** Put something somewhere, or take something away, and give the version that the text has then. */
async function edit(client: Client, uri: string): Promise<number> {
  const document = client.document(uri);
  const at = Math.floor(random() * document.getText().length);
  const range = {
    start: document.positionAt(at),
    end: document.positionAt(at + Math.floor(random() * 3)),
  };
  const inserted = typed[Math.floor(random() * typed.length)] as string;
  await client.change(uri, [{ range, text: inserted }]);
  return client.document(uri).version;
}

/** The memory that a process has in use, as Linux tells. */
function memoryOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
}

/** Milliseconds of processor time that a process has taken, as Linux tells: in hundredths of a second. */
function processorTimeOf(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14);
  return 10 * (Number(user) + Number(system));
}

async function timesOfWhole() {
  const wall: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < rounds + 2; round++) {
    const began = performance.now();
    const before = process.cpuUsage();
    await lint(`${text}${round}`);
    wall.push(performance.now() - began);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  return { wall: wall.slice(2), processor: processor.slice(2) };
}

/** Milliseconds from each edit to the first answer, and for some to the whole one. */
async function timesOfEdits(client: Client, uri: string) {
  const first: number[] = [];
  const whole: number[] = [];
  let processor = 0;
  for (let count = 0; count < edits; count++) {
    const before = processorTimeOf(client.process.pid);
    const began = performance.now();
    const version = await edit(client, uri);
    await client.answer(uri, version);
    first.push(performance.now() - began);
    processor += processorTimeOf(client.process.pid) - before;
    if (count % 20 === 0) {
      await client.answer(uri, version, 2);
      whole.push(performance.now() - began);
    }
  }
  return { first, whole, processor: processor / edits };
}

/** What editors ask about a text whenever it has changed; answers that a newer text overtakes may be errors. */
function askAll(client: Client, uri: string): void {
  const textDocument = { uri };
  const start = { line: 10, character: 0 };
  const range = { start, end: { line: 60, character: 0 } };
  const asked = [
    client.connection.sendRequest(InlayHintRequest.type, { textDocument, range }),
    client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    client.connection.sendRequest(DocumentHighlightRequest.type, { textDocument, position: start }),
    client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start, end: start },
      context: { diagnostics: [] },
    }),
  ];
  for (const one of asked) one.catch(() => undefined);
}

/** Milliseconds to the first answer to a key that is pressed while the whole article is worked out. */
async function timesOfKeysMeanwhile(client: Client, uri: string): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < rounds; count++) {
    await client.answer(uri, await edit(client, uri));
    askAll(client, uri);
    await setTimeout(rest + 100);
    const began = performance.now();
    const version = await edit(client, uri);
    await client.answer(uri, version);
    times.push(performance.now() - began);
    await client.answer(uri, version, 2);
  }
  return times;
}

console.log(`${words} words, ${text.length} characters, Node ${process.version}\n`);
const linting = await timesOfWhole();
const whole = medianOf(linting.wall);
show('linting the whole, median', ms(whole));
show('its processor time, median', ms(medianOf(linting.processor)));

const client = await startClient({
  initializationOptions: { delay: 0 },
});
const uri = await client.open(text);
await client.answer(uri, 1);
for (let count = 0; count < 20; count++) await client.answer(uri, await edit(client, uri));

const times = await timesOfEdits(client, uri);
show(`answer to an edit, median of ${edits}`, ms(medianOf(times.first)));
show(`answer to an edit, 95 of 100 below`, ms(highOf(times.first)));
show('its processor time, mean', ms(times.processor));
show('linting the whole costs', `${(whole / medianOf(times.first)).toFixed(0)} times`);
show('in processor time', `${(medianOf(linting.processor) / times.processor).toFixed(0)} times`);
show('the whole article again, after a rest of 400 ms', ms(medianOf(times.whole)));

const meanwhile = await timesOfKeysMeanwhile(client, uri);
show('a key meanwhile, median', ms(medianOf(meanwhile)));
show('a key meanwhile, longest', ms(Math.max(...meanwhile)));

const markdown = await client.open(`# A long story\n\n${text}`, {
  uri: 'file:///articles/long.md',
  languageId: 'markdown',
});
await client.answer(markdown, 1);
for (let count = 0; count < 20; count++) {
  await client.answer(markdown, await edit(client, markdown));
}
const marked = await timesOfEdits(client, markdown);
const markedMeanwhile = await timesOfKeysMeanwhile(client, markdown);
console.log('\nThe same in Markdown');
show(`answer to an edit, median of ${edits}`, ms(medianOf(marked.first)));
show(`answer to an edit, 95 of 100 below`, ms(highOf(marked.first)));
show('the whole article again, after a rest of 400 ms', ms(medianOf(marked.whole)));
show('a key meanwhile, median', ms(medianOf(markedMeanwhile)));
show('a key meanwhile, longest', ms(Math.max(...markedMeanwhile)));
await client.stop();

// A server that keeps what it need not would end here.
const frugal = await startClient({
  execArgv: ['--max-old-space-size=128'],
  initializationOptions: { delay: 0 },
});
const other = await frugal.open(manuscript(manyWords));
await frugal.answer(other, 1);
let early = 0;
for (let count = 1; count <= manyEdits; count++) {
  await frugal.answer(other, await edit(frugal, other));
  frugal.published.length = 0;
  if (count === manyEdits / 10) early = memoryOf(frugal.process.pid);
}
console.log(`\n${manyWords} words, a heap of at most 128 MB`);
show(`memory after ${manyEdits / 10} edits`, mb(early));
show(`memory after ${manyEdits} edits`, mb(memoryOf(frugal.process.pid)));
await frugal.stop();
