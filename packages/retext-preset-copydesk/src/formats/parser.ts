import type { Root } from 'nlcst';
import { type Parser, type Plugin, unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import parseParagraphs from '../parse-paragraphs.js';
import type { TextDocument } from './document.js';
import { toNlcst } from './to-nlcst.js';

declare module 'vfile' {
  interface DataMap {
    /** What a format's parser found beside the words. */
    copydeskDocument: TextDocument;
  }
}

/** unified plug-in that parses a file with marks or tags: its prose as plain text, with the file’s own places. */
const parseMarkup: Plugin<[read: (source: string) => TextDocument], string, Root> = function (
  read,
) {
  const english = unified().use(parseParagraphs).freeze();
  const parser: Parser<Root> = (source, file) => {
    const document = readWith(read, source);
    file.data.copydeskDocument = document;
    return toNlcst(document.prose, source, (text) => english.parse(text));
  };
  this.parser = parser;
};

export default parseMarkup;

/** MDX that is none: say where. */
function readWith(read: (source: string) => TextDocument, source: string): TextDocument {
  try {
    return read(source);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    throw new Error(`${error.reason} (${error.name})`, { cause: error });
  }
}
