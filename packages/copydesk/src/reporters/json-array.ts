/** Writes one JSON array, item by item as they come. */
export function jsonArray(): { items(items: readonly unknown[]): string; end(): string } {
  let before = '[';
  return {
    items: (items) =>
      items
        .map((item) => {
          const text = `${before}\n${JSON.stringify(item)}`;
          before = ',';
          return text;
        })
        .join(''),
    end: () => (before === '[' ? '[]\n' : '\n]\n'),
  };
}

/** One line of JSON an item. */
export function jsonLines(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
