/** Puts a value with the others of its key: by surname, by paragraph. They keep the order in which they come. */
export function gather<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const known = groups.get(key);
  if (known) known.push(value);
  else groups.set(key, [value]);
}
