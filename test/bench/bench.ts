/**
 * How long parsing, analysis and rules take beside a bare `retext-english` parse, on real articles and on longer and
 * longer texts: `npm run bench [-- FOLDER]`. Every figure is processor time, the least of several runs, so that what
 * else the machine does counts as little as can be.
 */
import { text as alex } from 'alex';
import { attributionOf } from 'nlcst-attribution';
import retextEnglish from 'retext-english';
import recommended from 'retext-preset-copydesk';
import { parseParagraphs } from 'retext-preset-copydesk/processor';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { VFile } from 'vfile';
import writeGood from 'write-good';
import { joined, textsIn } from './texts.js';

const folder = process.argv[2] ?? '../shared/corpora/polnear/dev/text';
const lengths = [0.2, 0.4, 0.8, 1.6, 3.2];
const runs = 3;

const bare = unified().use(retextEnglish).freeze();
const ours = unified().use(parseParagraphs).freeze();
const preset = unified().use(parseParagraphs).use(recommended).freeze();

const parseBare = (text: string) => bare.parse(text);
const parse = (text: string) => ours.parse(text);
const analyse = (text: string) => attributionOf(parse(text));
const lint = (text: string) => {
  const file = new VFile(text);
  preset.runSync(preset.parse(file), file);
};

const { name, texts } = textsIn(folder);
const size = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} articles, ${size.toLocaleString('en')} characters: ${name}\n`);
await compare({
  'bare retext-english parse': parseBare,
  'our parse': parse,
  'parse + analysis': analyse,
  'parse + analysis + recommended rules': lint,
  'write-good': writeGood,
  alex,
});

console.log('\nOne text, in milliseconds\n');
row('million characters', ['bare parse', 'our parse', 'parse + analysis', '+ rules'], 20);
const first: number[] = [];
let last: number[] = [];
for (const length of lengths) {
  const text = joined(texts, length * 1_000_000);
  last = [parseBare, parse, analyse, lint].map((run, index) =>
    fastest(() => run(text), index === 0 && length > 1 ? 1 : runs),
  );
  if (first.length === 0) first.push(...last);
  row(String(length), last.map(whole), 20);
}
const growth = last.map((time, index) => `${(time / (first[index] as number)).toFixed(1)} times`);
row('3.2 against 0.2', growth, 20);

/**
 * Time each on all articles, and set it beside the first. V8 goes on compiling for some forty rounds, in threads whose
 * time counts as well: as many go before.
 */
async function compare(tasks: Record<string, (text: string) => unknown>): Promise<void> {
  const bench = new Bench({
    now: processorTime,
    time: 4_000,
    iterations: runs,
    warmupTime: 5_000,
    warmupIterations: 1,
    throws: true,
  });
  for (const [task, run] of Object.entries(tasks)) {
    bench.add(task, () => {
      for (const text of texts) run(text);
    });
  }
  await bench.run();
  row('', ['milliseconds', 'times a bare parse'], 40);
  let least = Number.NaN;
  for (const { name: task, result } of bench.tasks) {
    if (result.state !== 'completed') continue;
    const { min } = result.latency;
    if (Number.isNaN(least)) least = min;
    row(task, [whole(min), (min / least).toFixed(2)], 40);
  }
}

/** Milliseconds that this process has had the processor for. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function fastest(run: () => unknown, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < times; count++) {
    const began = processorTime();
    run();
    best = Math.min(best, processorTime() - began);
  }
  return best;
}

function whole(time: number): string {
  return Math.round(time).toLocaleString('en');
}

function row(label: string, cells: readonly string[], width: number): void {
  console.log(`${label.padEnd(width)}${cells.map((cell) => cell.padStart(20)).join('')}`.trimEnd());
}
