import type { Message } from './message.js';

/** A text after mending. */
export interface Mended<R> {
  text: string;
  /** What was mended; places count in the text as it was in that round. */
  fixes: Message[];
  /** What was read in the text as it is now. */
  reading: R;
}

/** One mended place can bring another to light, as the rarer of mixed marks do one by one, but not for ever. */
const maximumRounds = 200;

/** Mend what can be mended unseen, again until there is nothing left to mend. */
export async function mend<R extends { messages: readonly Message[] }>(
  text: string,
  read: (text: string) => Promise<R>,
  isWanted: (message: Message) => boolean = () => true,
): Promise<Mended<R>> {
  const fixes: Message[] = [];
  let mended = text;
  for (let round = 0; ; round++) {
    const reading = await read(mended);
    const found = withoutOverlap(
      reading.messages.filter((message) => isMendable(message, mended) && isWanted(message)),
    );
    if (found.length === 0 || round === maximumRounds) return { text: mended, fixes, reading };
    fixes.push(...found);
    mended = replaceAll(mended, found);
  }
}

/** Words that run through markup (`every **one**`) are left to the writer. */
function isMendable({ fix, start, end, actual }: Message, text: string): boolean {
  return fix === true && text.slice(start.offset, end.offset) === actual;
}

/** Where two fixes meet, the first one goes first and the other waits for the next round. */
function withoutOverlap(messages: readonly Message[]): Message[] {
  let end = -1;
  return messages.filter((message) => {
    if (message.start.offset <= end) return false;
    end = message.end.offset;
    return true;
  });
}

function replaceAll(text: string, fixes: readonly Message[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, expected } of fixes) {
    result += text.slice(from, start.offset) + (expected?.[0] ?? '');
    from = end.offset;
  }
  return result + text.slice(from);
}
