import type { Article, Mark, PlacedParagraph } from 'nlcst-attribution';
import type { Finding } from 'nlcst-rule-kit';
import { placed } from '../../parts.js';
import { doubledClosing, doubledOpening } from './doubled-marks.js';
import type { Message } from './message.js';
import {
  closesOnly,
  goesOnIn,
  isWrapped,
  lacksPartner,
  opensWith,
  runsOn,
  runsOnWithin,
} from './running-on.js';
import { hasOtherSpeaker, type Speaker } from './speakers.js';
import { counterpartOf, isGlued } from './turned-marks.js';

/** The first mark of a paragraph that has lost its partner, but for those whose quotation runs over several paragraphs. */
export function lostMark(
  article: Article,
  paragraph: PlacedParagraph,
  speakers: readonly Speaker[],
): Finding<Message> | undefined {
  const { marks } = paragraph.reading;
  const before = article.paragraphs[paragraph.index - 1];
  const after = article.paragraphs[paragraph.index + 1];
  const isLost = (mark: Mark) => lacksPartner(mark, paragraph.reading);
  const unopened = marks.find((mark) => mark.side === 'close' && isLost(mark));
  const unclosed = marks.find((mark) => mark.side === 'open' && isLost(mark));
  if (unopened && before && runsOn(before) && !opensWith(paragraph)) {
    return isWrapped(article, before, paragraph)
      ? undefined
      : reopening(article, paragraph, before);
  }

  const doubled = unclosed && doubledClosing(article, paragraph, unclosed);
  if (doubled) return doubled;
  // What another such mark follows has ended in this paragraph.
  const isLast =
    unclosed === marks.findLast((mark) => mark.side === 'open' && mark.value === unclosed?.value);
  const continues = unclosed && isLast && after && goesOnIn(after, speakers, unclosed, marks);
  if (continues && !unopened) {
    return hasOtherSpeaker(speakers, paragraph, after)
      ? closing(article, paragraph, unclosed)
      : undefined;
  }
  if (unopened && (continues || !unclosed || unopened.start < unclosed.start)) {
    return neverOpened(article, paragraph, unopened);
  }
  return unclosed && !continues ? neverClosed(paragraph, unclosed, after) : undefined;
}

function neverOpened(
  article: Article,
  paragraph: PlacedParagraph,
  mark: Mark,
): Finding<Message> | undefined {
  if (isGlued(paragraph, mark)) return;
  const lone = { span: placed(paragraph, mark), data: { actual: mark.value } };
  return doubledOpening(article, paragraph, mark) ?? { ...lone, message: 'unopened' };
}

function neverClosed(
  paragraph: PlacedParagraph,
  mark: Mark,
  after: PlacedParagraph | undefined,
): Finding<Message> | undefined {
  if (isGlued(paragraph, mark) || runsOnWithin(paragraph, mark)) return;
  if (after && closesOnly(after)) return;
  return { span: placed(paragraph, mark), message: 'unclosed', data: { actual: mark.value } };
}

/** A quotation that runs to the paragraph's end, where the next one is somebody else's: its mark belongs there. */
function closing(
  article: Article,
  paragraph: PlacedParagraph,
  open: Mark,
): Finding<Message> | undefined {
  const [word, stop] = paragraph.reading.tokens.slice(-2);
  if (!word || !stop) return;
  const span = placed(paragraph, { start: stop.blank ? stop.start : word.start, end: stop.end });
  const actual = article.slice(span);
  const expected = actual + counterpartOf(open);
  return {
    span,
    message: 'unended',
    data: { actual, expected },
    expected: [expected],
    related: { span: placed(paragraph, open), text: 'The quotation begins here' },
  };
}

/** «“We are done.» and, in the next paragraph, «Go home.”»: the mark belongs before the first word. */
function reopening(
  article: Article,
  paragraph: PlacedParagraph,
  before: PlacedParagraph,
): Finding<Message> | undefined {
  const [word] = paragraph.reading.tokens;
  const [close] = paragraph.reading.marks;
  const open = before.reading.marks.findLast((mark) => mark.side === 'open');
  if (!word || !open || !close || !/^\p{Lu}/u.test(word.value)) return;
  const related = { span: placed(before, open), text: 'The quotation begins here' };
  if (close.start <= lineLength) {
    const data = { actual: close.value };
    return { span: placed(paragraph, close), message: 'unopened', data, related };
  }
  const span = placed(paragraph, word);
  const mark = open.facing ? open.value : counterpartOf(open);
  const expected = mark + article.slice(span);
  return {
    span,
    message: 'reopened',
    data: { expected },
    expected: [expected],
    fix: true,
    related,
  };
}

/** Characters up to which a line may be the name under a pull quote, and no part of it. */
const lineLength = 60;
