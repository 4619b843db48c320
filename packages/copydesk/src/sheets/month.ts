/** Keys under which front matter has the day of publication. */
const dateKey =
  /^(?:date|published|publish_?date|publishedat|pub_?date)["']?\s*[:=]\s*["']?(\d{4})-(\d{2})/im;
const frontMatter = /^\ufeff?(---|\+\+\+)\r?\n([\s\S]{0,8000}?)\r?\n\1/;
/** `2026-03-11`, `2026/03`, `20260311`, not `120260311`. */
const datedName =
  /(?<!\d)((?:19|20)\d{2})([-_/.\\]?)(0[1-9]|1[0-2])(?:\2(?:0[1-9]|[12]\d|3[01]))?(?!\d)/;

/** `2026-03`: the month of an article, where its front matter or its path has a date. */
export function monthOf(path: string, text: string): string | undefined {
  const [, , block = ''] = frontMatter.exec(text) ?? [];
  const [, year, month] = dateKey.exec(block) ?? [];
  if (year && month) return `${year}-${month}`;
  const [, pathYear, , pathMonth] = datedName.exec(path) ?? [];
  return pathYear && pathMonth ? `${pathYear}-${pathMonth}` : undefined;
}
