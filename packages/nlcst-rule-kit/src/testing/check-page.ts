import type { Rule } from '../types.js';
import { optionsTable } from './options-table.js';
import { type Example, type Page, readTable, type Section, sections } from './page.js';
import type { Problem } from './problem.js';

/** How many examples a page needs. */
export interface Minimum {
  flag: number;
  leaveAlone: number;
}

/** Whether a page has the form of a page and says of the rule what the rule says of itself. */
export function checkPage(
  page: Page,
  rule: Rule,
  minimum: Minimum = { flag: 1, leaveAlone: 1 },
): Problem[] {
  return [
    ...page.problems,
    ...checkHead(page, rule),
    ...checkHeadings(page, rule),
    ...checkOptions(page, rule),
    ...checkCount(page, 'Flag', minimum.flag),
    ...checkCount(page, 'Leave alone', minimum.leaveAlone),
    ...checkMessages(page),
    ...checkTwice(page),
  ];
}

function checkHead({ path, title, summary }: Page, rule: Rule): Problem[] {
  const problems: Problem[] = [];
  if (title !== rule.name) {
    problems.push({
      path,
      line: 1,
      text: 'the title is not the rule’s name; expected',
      expected: `# ${rule.name}`,
    });
  }
  if (summary !== rule.summary) {
    const text = 'the first paragraph is not the rule’s `summary`; expected';
    problems.push({ path, line: 3, text, expected: rule.summary });
  }
  return problems;
}

function checkHeadings({ path, headings }: Page, rule: Rule): Problem[] {
  const expected: string[] = sections.filter((name) => name !== 'Options' || hasOptions(rule));
  const index = expected.findIndex((name, place) => headings[place]?.name !== name);
  const surplus = headings[expected.length];
  if (index === -1 && !surplus) return [];

  const wanted = expected[index];
  const line = (index === -1 ? surplus : headings[index])?.line ?? headings.at(-1)?.line ?? 1;
  return wanted === undefined
    ? [{ path, line, text: `Unexpected heading \`${surplus?.name}\`` }]
    : [{ path, line, text: 'the page lacks this heading here:', expected: `## ${wanted}` }];
}

function checkOptions({ path, headings, options, table, examples }: Page, rule: Rule): Problem[] {
  if (!hasOptions(rule)) return [];
  const line = headings.find((heading) => heading.name === 'Options')?.line ?? 1;
  const problems: Problem[] = [];
  const expected = optionsTable(rule.options ?? {});
  if (JSON.stringify(table?.rows) !== JSON.stringify(readTable(expected))) {
    const text = 'the table is not what the rule’s options say; expected';
    problems.push({ path, line: table?.line ?? line, text, expected });
  }
  const names = Object.keys(rule.options ?? {});
  for (const name of names) {
    if (!examples.some((example) => example.option === name && showsOption(example, name))) {
      const text = `no example sets \`${name}\`; expected under Options`;
      const block = `### \`${name}\`\n\n\`\`\`text {"options": {"${name}": …}}`;
      problems.push({ path, line, text, expected: block });
    }
  }
  for (const heading of options.filter(({ name }) => !names.includes(name))) {
    problems.push({ path, line: heading.line, text: `Unexpected option \`${heading.name}\`` });
  }
  return problems;
}

function checkCount({ path, headings, examples }: Page, section: Section, minimum: number) {
  const count = examples.filter((example) => example.section === section).length;
  if (count >= minimum) return [];
  const line = headings.find((heading) => heading.name === section)?.line ?? 1;
  return [
    { path, line, text: `${count} examples under “${section}”, expected ${minimum} or more` },
  ];
}

function checkMessages({ path, examples }: Page): Problem[] {
  const form = /^\d+:\d+-\d+:\d+ Unexpected /;
  return examples.flatMap(({ messages, section, line }) => {
    const wrong = messages?.find((message) => !form.test(message));
    if (wrong !== undefined) {
      const text = `Unexpected \`${wrong}\`, expected \`line:column-line:column Unexpected …\``;
      return [{ path, line, text }];
    }
    if (messages && section === 'Leave alone') {
      return [{ path, line, text: 'a false alarm belongs under “Known misses”' }];
    }
    return [];
  });
}

function checkTwice({ path, examples }: Page): Problem[] {
  const first = new Map<string, number>();
  return examples.flatMap(({ text, setting, line }) => {
    const key = JSON.stringify([text, setting]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    return earlier === undefined
      ? []
      : [{ path, line, text: `this example stands already in line ${earlier}` }];
  });
}

function showsOption({ setting }: Example, name: string): boolean {
  return Object.hasOwn(setting.options ?? {}, name);
}

function hasOptions(rule: Rule): boolean {
  return Object.keys(rule.options ?? {}).length > 0;
}
