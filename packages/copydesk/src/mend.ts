/** What a message says about mending; places count in the text that was read. */
interface Mendable {
  start: { offset: number };
  end: { offset: number };
  actual: string;
  expected?: readonly string[];
  fix?: true;
}

interface Read {
  messages: readonly Mendable[];
}

/** Another text for a stretch of a text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A text after mending. */
export interface Mended<R extends Read> {
  text: string;
  /** What was mended; places count in the text as it was in that round. */
  fixes: R['messages'][number][];
  /** The same as edits of the text as it was at first, in their order. */
  edits: readonly Edit[];
  /** What was read in the text as it is now. */
  reading: R;
}

/** One mended place can bring another to light, as the rarer of mixed marks do one by one, but not for ever. */
const maximumRounds = 200;

/** Mend what can be mended unseen, again until there is nothing left to mend. */
export async function mend<R extends Read>(
  text: string,
  read: (text: string) => Promise<R>,
  isWanted: (message: R['messages'][number]) => boolean = () => true,
): Promise<Mended<R>> {
  const fixes: Mended<R>['fixes'] = [];
  let edits: readonly Edit[] = [];
  let mended = text;
  for (let round = 0; ; round++) {
    const reading = await read(mended);
    const found = withoutOverlap(
      reading.messages.filter((message) => isMendable(message, mended) && isWanted(message)),
    );
    if (found.length === 0 || round === maximumRounds) {
      return { text: mended, fixes, edits, reading };
    }
    fixes.push(...found);
    const changes = found.map(editFrom);
    mended = replaceAll(mended, changes);
    edits = composed(edits, changes);
  }
}

/** Words that run through markup (`every **one**`) are left to the writer. */
function isMendable({ fix, start, end, actual }: Mendable, text: string): boolean {
  return fix === true && text.slice(start.offset, end.offset) === actual;
}

/** Where two fixes meet, the first one goes first and the other waits for the next round. */
function withoutOverlap<M extends Mendable>(messages: readonly M[]): M[] {
  let end = -1;
  return messages.filter((message) => {
    if (message.start.offset <= end) return false;
    end = message.end.offset;
    return true;
  });
}

function editFrom({ start, end, expected }: Mendable): Edit {
  return { start: start.offset, end: end.offset, text: expected?.[0] ?? '' };
}

function replaceAll(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: words } of edits) {
    result += text.slice(from, start) + words;
    from = end;
  }
  return result + text.slice(from);
}

/** Edits, and edits of what they gave, as edits of the text before both. */
function composed(first: readonly Edit[], second: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  const add = (edit: Edit) => {
    const last = result.at(-1);
    if (last?.end !== edit.start) result.push(edit);
    else result[result.length - 1] = { ...edit, start: last.start, text: last.text + edit.text };
  };
  const before = first.toReversed();
  /** By how much those before have moved what stands behind them. */
  let shift = 0;
  const take = ({ start, end, text }: Edit) => {
    before.pop();
    shift += text.length - (end - start);
  };
  for (const { start, end, text } of second) {
    let edit = before.at(-1);
    for (; edit && edit.start + shift + edit.text.length <= start; edit = before.at(-1)) {
      add(edit);
      take(edit);
    }
    let from = start - shift;
    let head = '';
    for (; edit && edit.start + shift < end; edit = before.at(-1)) {
      const at = edit.start + shift;
      if (at < start) {
        from = edit.start;
        head = edit.text.slice(0, start - at);
      }
      const read = Math.min(end - at, edit.text.length);
      take({ ...edit, text: edit.text.slice(0, read) });
      if (read === edit.text.length) continue;
      before.push({ start: edit.end, end: edit.end, text: edit.text.slice(read) });
      break;
    }
    add({ start: from, end: end - shift, text: head + text });
  }
  for (const edit of before.reverse()) add(edit);
  return result;
}
