import type { Message } from 'copydesk';

/** An article with each message drawn under the line that it begins on. */
export function draw(text: string, messages: readonly Message[]): string {
  const lines = text.split('\n');
  const margin = String(lines.length).length;
  return lines
    .map((line, index) => {
      const number = String(index + 1).padStart(margin);
      const found = messages.filter(({ start }) => start.line === index + 1);
      return `${`${number} | ${line}`.trimEnd()}\n${found.map((message) => drawOne(message, line, margin)).join('')}`;
    })
    .join('');
}

function drawOne({ start, end, severity, ruleId, reason }: Message, line: string, margin: number) {
  const last = end.line === start.line ? end.column : line.length + 1;
  const marks = '^'.repeat(Math.max(1, last - start.column));
  const blanks = ' '.repeat(margin + 3 + start.column - 1);
  return `${blanks}${marks} ${severity} ${ruleId}\n${blanks}${reason}\n`;
}
