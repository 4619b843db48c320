/** Something to mend, and where. */
export interface Problem {
  path: string;
  /** Counts from 1. */
  line: number;
  text: string;
  /** What to paste there. */
  expected?: string;
}

/** `path:line: text`, and below it what to paste. */
export function formatProblem({ path, line, text, expected }: Problem): string {
  return `${path}:${line}: ${text}${expected === undefined ? '' : `\n\n${expected}\n`}`;
}

/** Throw one error that shows all problems; nothing where there are none. */
export function failOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
}
