/** The name that was probably meant: the nearest one, if it is near enough to be a slip of the finger. */
export function closest(given: string, names: readonly string[]): string | undefined {
  const limit = Math.ceil(given.length / 3);
  const ranked = names
    .map((name) => ({ name, distance: editDistance(given, name) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name;
}

/** How many letters to put in, take out or change. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      next.push(
        Math.min(
          at(row, column) + (letter === other ? 0 : 1),
          at(row, column + 1) + 1,
          at(next, column) + 1,
        ),
      );
    }
    row = next;
  }
  return at(row, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
