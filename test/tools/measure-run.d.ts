export interface Measured {
  status: number | null;
  seconds: number;
  /** The most memory that it held. */
  megabytes: number;
  lastLine: string;
}

/** Run the built command in a folder and measure it. */
export function measureRun(args: readonly string[], cwd: string): Measured;
