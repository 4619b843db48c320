/** Article number `index`: news of an invented town, the same for the same number. */
export function generateArticle(index: number): string;
/** Write that many articles below a folder, a hundred a month. */
export function generateArchive(folder: string, count: number): void;
