/** A stretch of prose and the stretch of the file that it stands for. */
export interface Run {
  /** First character in the prose, and how many there are. */
  at: number;
  length: number;
  /** From where to where in the file. */
  from: number;
  to: number;
  /** `same`: character by character; `other`: only as a whole (`&amp;`); `opaque`: no prose (code). */
  kind: 'same' | 'other' | 'opaque';
  /** The address, where it is linked. */
  link?: string | undefined;
}

/** From where to where in a file. */
export interface Stretch {
  from: number;
  to: number;
}

/** What readers of a document read: the words of its paragraphs, a blank line between them, and where they stand. */
export interface Prose {
  text: string;
  runs: readonly Run[];
  /** Where each paragraph stands in the file. */
  blocks: readonly Stretch[];
}

/** Stands in the prose for what is no prose: code, a formula, a value. */
export const opaqueCharacter = '\uFFFC';
const opaqueCode = 0xfffc;

const noBreakSpace = '\u00A0';

/** Collects prose in the order of the file. */
export interface ProseBuilder {
  /** Add one or more characters; as many as the stretch has, or another number that stands for all of it. */
  add(value: string, from: number, to: number, link?: string): void;
  /** Add something that is no prose, but stands in its sentence as a word does. */
  addOpaque(from: number, to: number): void;
  /** A line ends within a paragraph, as in an address; two such ends are the end of the paragraph. */
  endLine(from: number, to: number): void;
  endBlock(): void;
  prose(): Prose;
}

/**
 * White space at both ends of a paragraph is left out, before it no-break spaces too. A line break within a paragraph
 * is a blank, and so is white space on both sides of a mark or tag; blanks side by side in one line stay, as they do in
 * plain text.
 */
export function buildProse(): ProseBuilder {
  const parts: string[] = [];
  const runs: Run[] = [];
  const blocks: Stretch[] = [];
  let length = 0;
  let block: Stretch | undefined;
  /** White space that is not yet known to stand between words; `one`: it is read as a single blank. */
  let blank: (Stretch & { value: string; one: boolean }) | undefined;
  let line: Stretch | undefined;

  const put = (value: string, from: number, to: number, kind: Run['kind'], link?: string) => {
    const last = runs.at(-1);
    if (
      kind === 'same' &&
      last?.kind === 'same' &&
      last.to === from &&
      last.at + last.length === length &&
      last.link === link
    ) {
      last.length += value.length;
      last.to = to;
    } else runs.push({ at: length, length: value.length, from, to, kind, link });
    parts.push(value);
    length += value.length;
  };

  const begin = (from: number, to: number) => {
    if (!block) {
      if (length > 0) {
        parts.push('\n\n');
        length += 2;
      }
      block = { from, to };
      blocks.push(block);
    } else if (line) put('\n', line.from, line.to, 'other');
    else if (blank) {
      const { value, from: start, to: end } = blank;
      put(value, start, end, value.length === end - start ? 'same' : 'other');
    }
    blank = undefined;
    line = undefined;
    block.to = to;
  };

  const addBlank = (character: string, from: number, to: number) => {
    const one =
      /[\n\r]/.test(character) || (blank !== undefined && (blank.one || blank.to !== from));
    const value = one ? ' ' : (blank?.value ?? '') + character;
    blank = { value, one, from: blank?.from ?? from, to };
  };

  /** Where no word has come yet, a no-break space is an indent, or keeps a line empty (`<br>&nbsp;<br>`). */
  const isAtEdge = () => block === undefined || line !== undefined;

  const endBlock = () => {
    block = undefined;
    blank = undefined;
    line = undefined;
  };

  return {
    add(value, from, to, link) {
      const same = value.length === to - from;
      if (!same) {
        if (/^[ \t\n\r\f]+$/.test(value)) addBlank('\n', from, to);
        else if (!isAtEdge() || value !== noBreakSpace) {
          begin(from, to);
          put(value, from, to, 'other', link);
        }
        return;
      }
      let index = 0;
      for (;;) {
        while (isAtEdge() && value[index] === noBreakSpace) index++;
        if (index >= value.length) return;
        const end = endOfKind(value, index);
        const [start, stop] = [from + index, from + end];
        const kind = kindOf(value.charCodeAt(index));
        if (kind === 'blank') {
          for (let at = index; at < end; at++) addBlank(value.charAt(at), from + at, from + at + 1);
        } else {
          begin(start, stop);
          if (kind === 'opaque') put(opaqueCharacter, start, stop, 'opaque');
          else put(value.slice(index, end), start, stop, 'same', link);
        }
        index = end;
      }
    },
    addOpaque(from, to) {
      begin(from, to);
      put(opaqueCharacter, from, to, 'opaque');
    },
    endLine(from, to) {
      if (!block) return;
      if (line) endBlock();
      else line = { from, to };
    },
    endBlock,
    prose: () => ({ text: parts.join(''), runs, blocks }),
  };
}

/** The end of the characters of one kind that begin at an index. */
function endOfKind(value: string, from: number): number {
  const kind = kindOf(value.charCodeAt(from));
  let index = from + 1;
  while (index < value.length && kindOf(value.charCodeAt(index)) === kind) index++;
  return index;
}

/** A no-break space is a character like others: it stays. */
function kindOf(code: number): 'blank' | 'opaque' | 'other' {
  if (code === 32 || (code >= 9 && code <= 13)) return 'blank';
  return code === opaqueCode ? 'opaque' : 'other';
}
