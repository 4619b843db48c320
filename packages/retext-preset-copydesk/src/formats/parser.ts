import type { Root } from 'nlcst';
import { type Parser, type Plugin, unified } from 'unified';
import parseParagraphs from '../parse-paragraphs.js';
import type { TextDocument } from './document.js';
import { toNlcst } from './to-nlcst.js';

declare module 'vfile' {
  interface DataMap {
    /** What a format's parser found beside the words. */
    copydeskDocument: TextDocument;
  }
}

/**
 * unified plug-in that parses a file with marks or tags: its prose as plain text, with the file’s own places.
 *
 * MDX that is none makes it throw a `VFileMessage` with the place.
 */
const parseMarkup: Plugin<[read: (source: string) => TextDocument], string, Root> = function (
  read,
) {
  const english = unified().use(parseParagraphs).freeze();
  const parser: Parser<Root> = (source, file) => {
    const document = read(source);
    file.data.copydeskDocument = document;
    return toNlcst(document.prose, source, (text) => english.parse(text));
  };
  this.parser = parser;
};

export default parseMarkup;
