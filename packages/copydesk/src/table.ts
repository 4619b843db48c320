import stringWidth from 'string-width';

/** Columns side by side, two blanks between them; a column of figures stands to the right. */
export function table(
  rows: readonly (readonly string[])[],
  figures: readonly number[] = [],
): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
    });
  }
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - stringWidth(cell));
        return figures.includes(column) ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
