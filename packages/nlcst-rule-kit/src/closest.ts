/** The name that was probably meant: the nearest one, if it is near enough to be a slip of the finger. */
export function closest(given: string, names: readonly string[]): string | undefined {
  let least = Math.ceil(given.length / 3) + 1;
  let nearest: string | undefined;
  for (const name of names) {
    const distance = editDistance(given, name);
    if (distance >= least) continue;
    least = distance;
    nearest = name;
  }
  return nearest;
}

/** How many letters to put in, take out or change. */
function editDistance(from: string, to: string): number {
  const letters = [...to];
  let row = [...letters.keys(), letters.length];
  for (const letter of from) {
    const next = [(row[0] as number) + 1];
    letters.forEach((other, column) => {
      next.push(
        Math.min(
          (row[column] as number) + (letter === other ? 0 : 1),
          (row[column + 1] as number) + 1,
          (next[column] as number) + 1,
        ),
      );
    });
    row = next;
  }
  return row.at(-1) as number;
}
