import type { Grant } from '../paragraph/grants.js';
import type { Link } from '../paragraph/links.js';
import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { Attribution, Cue, Mention, Span } from '../types.js';
import type { PlacedGrant } from './anonymity.js';
import type { Linked, Placed } from './linked.js';
import type { Resolver } from './resolve.js';

/** A mention in a paragraph that the resolver is told of. */
interface Meeting {
  /** Place and sentence within the paragraph. */
  at: number;
  sentence: number;
  tell(): void;
}

/**
 * One paragraph on the way through an article: its mentions are collected first, then told to the resolver with the names
 * between them, in the order of the text.
 */
export class Visit {
  readonly #paragraph: Placed;
  /** How many sentences the paragraphs before it have. */
  readonly #sentences: number;
  readonly #resolver: Resolver;
  readonly #meetings: Meeting[] = [];
  /** Noun phrases of mentions: the names in them are no others. */
  readonly #covered: Span[] = [];
  /** Mentions by place: one that two attributions share is one. */
  readonly #known = new Map<number, Mention>();

  constructor(paragraph: Placed, sentences: number, resolver: Resolver) {
    this.#paragraph = paragraph;
    this.#sentences = sentences;
    this.#resolver = resolver;
  }

  /** An attribution, whose source is known once everything is told. */
  link(link: Link): Linked {
    const { start, index } = this.#paragraph;
    const attribution: Attribution = {
      id: '',
      kind: 'indirect',
      source: null,
      cue: placedCue(link.cue, start),
      content: link.content.map((span) => ({ start: start + span.start, end: start + span.end })),
      hearer: 'unknown',
      certainty: link.certainty,
      because: link.because,
    };
    if (link.source) {
      this.#meet(link.source, link.sentence, (mention) => {
        attribution.source = mention;
      });
    }
    return { attribution, link, paragraph: index };
  }

  /** A grant of anonymity, whose subject is known once everything is told. */
  grant(grant: Grant): PlacedGrant {
    const placed: PlacedGrant = {
      grant,
      start: this.#paragraph.start,
      paragraph: this.#paragraph,
      subject: null,
    };
    // A clause inside a mention is said of that mention: «a diplomat, who asked not to be named,».
    const around = grant.subject && holder(this.#paragraph.reading.links, grant.subject);
    const subject = around ?? grant.subject;
    if (subject) {
      this.#meet(subject, grant.sentence, (mention) => {
        placed.subject = mention;
      });
    }
    return placed;
  }

  /** Tells the resolver of all the mentions, and of the names that stand in none. */
  tell(): void {
    const { start, index, reading } = this.#paragraph;
    this.#meetings.sort((a, b) => a.at - b.at);
    let next = 0;
    let last = -1;
    for (const run of reading.names) {
      if (this.#covered.some((span) => span.start <= run.start && run.end <= span.end)) continue;
      for (; (this.#meetings[next]?.at ?? Infinity) <= run.start; next++)
        last = this.#tellMeeting(next);
      const first = run.sentence !== last;
      this.#resolver.pass(run, start + run.start, this.#sentences + run.sentence, index, first);
      last = run.sentence;
    }
    for (; next < this.#meetings.length; next++) this.#tellMeeting(next);
  }

  #tellMeeting(index: number): number {
    const meeting = this.#meetings[index] as Meeting;
    meeting.tell();
    return meeting.sentence;
  }

  #meet(local: LocalMention, sentence: number, take: (mention: Mention) => void): void {
    this.#covered.push(local);
    this.#meetings.push({
      at: local.start,
      sentence,
      tell: () => take(this.#mentionOf(local, sentence)),
    });
  }

  #mentionOf(local: LocalMention, sentence: number): Mention {
    const key = local.start * 2 ** 21 + (local.end - local.start);
    let mention = this.#known.get(key);
    if (!mention) {
      const { start, index } = this.#paragraph;
      mention = this.#resolver.mention(local, start, this.#sentences + sentence, index);
      this.#known.set(key, mention);
    }
    return mention;
  }
}

function placedCue(cue: Cue, start: number): Cue {
  return { ...cue, start: start + cue.start, end: start + cue.end };
}

/** The source of a link that covers a noun phrase. */
function holder(links: readonly Link[], phrase: Span): LocalMention | null {
  const found = links.find(
    ({ source }) => source !== null && source.start <= phrase.start && phrase.start < source.end,
  );
  return found?.source ?? null;
}
