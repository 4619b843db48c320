import type { Paragraph as ParagraphNode, Root } from 'nlcst';
import { transcriptSpeaker } from '../paragraph/drafts/labelled.js';
import type { ParagraphReading } from '../paragraph/read.js';
import type { Article, Attribution } from '../types.js';
import type { Lexicon } from '../words/lexicon.js';
import { anonymitiesOf, type PlacedGrant } from './anonymity.js';
import { tellHearers } from './hearers.js';
import { introduceLater, leadToNames } from './introductions.js';
import type { Linked, Placed } from './linked.js';
import { type Lookups, lookups } from './lookups.js';
import { articleNames } from './names.js';
import { type Placer, placer, textOfTree } from './places.js';
import { assign, quotationsOf } from './quotations.js';
import { Resolver } from './resolve.js';
import { runOver } from './running.js';
import { tellersOf } from './tellers.js';
import { Visit } from './visit.js';

/** A paragraph's reading, where it begins in the article's text, and how its spans become positions in the file. */
export interface KeptParagraph {
  start: number;
  reading: ParagraphReading;
  place: Placer;
}

/** Puts the paragraphs together: what only the whole article tells. */
export function linkArticle(
  tree: Root,
  read: readonly { node: ParagraphNode; reading: ParagraphReading }[],
  lexicon: Lexicon,
): Article {
  const texts = new Map(read.map(({ node, reading }) => [node, reading.text]));
  const { text, starts } = textOfTree(tree, texts);
  const placed = read.map(({ node, reading }) => {
    const first = node.children[0];
    const start = starts.get(node) ?? (first ? starts.get(first) : 0) ?? 0;
    return { start, reading, place: placer(node) };
  });
  return linkParagraphs(text, placed, lexicon);
}

/** The same for paragraphs that were read before, wherever they stand now. */
export function linkParagraphs(
  text: string,
  read: readonly KeptParagraph[],
  { ownOutlets }: Lexicon,
): Article {
  const paragraphs = read.map(({ start, reading }, index): Placed => {
    return { index, start, end: start + reading.text.length, reading };
  });
  const places = read.map(({ place }) => place);

  const { linked, grants, resolver } = resolveAll(text, paragraphs, ownOutlets);
  const { quotations, byPart } = quotationsOf(paragraphs);
  const kept = runOver(linked, paragraphs, byPart);
  const attributions = kept.map(({ attribution }) => attribution);
  const look = lookups(text, paragraphs, places, quotations);
  for (const [index, one] of kept.entries()) {
    const { attribution } = one;
    attribution.id = `a${index + 1}`;
    attribution.content.sort((a, b) => a.start - b.start);
    attribution.kind = kindOfAttribution(attribution, look);
    attribution.source?.source.attributions.push(attribution);
  }
  tellHearers(kept, paragraphs, resolver, text);
  for (const quotation of quotations) {
    const { parent } = quotation;
    if (parent?.attribution)
      assign(quotation, parent.attribution, 'inside a quotation', parent.certainty);
  }
  const { sources, mentions } = resolver;
  introduceLater(resolver, attributions, text);
  tellersOf(resolver, attributions, text);
  leadToNames(resolver, attributions, text);
  const anonymities = anonymitiesOf(grants, mentions, sources);
  resolver.addNamed();
  return {
    text,
    paragraphs,
    quotations,
    attributions,
    mentions,
    sources,
    anonymities,
    names: articleNames(paragraphs),
    slice: look.slice,
    place: look.place,
    paragraphAt: look.paragraphAt,
    sentenceAt: look.sentenceAt,
    quotationAt: look.quotationAt,
  };
}

/** Turns of speech from which on lines with a name and a colon are a transcript: one is a rubric. */
const fewestTurns = 3;

function transcribes(paragraphs: readonly Placed[]): boolean {
  return paragraphs.filter(({ reading }) => reading.kind === 'transcript').length >= fewestTurns;
}

/** Goes through the article's names and mentions in the order of the text, and says who each stands for. */
function resolveAll(
  text: string,
  paragraphs: readonly Placed[],
  ownOutlets: ReadonlySet<string>,
): { linked: Linked[]; grants: PlacedGrant[]; resolver: Resolver } {
  const resolver = new Resolver(text, paragraphs, ownOutlets);
  const linked: Linked[] = [];
  const grants: PlacedGrant[] = [];
  const isTranscript = transcribes(paragraphs);
  let sentences = 0;
  for (const paragraph of paragraphs) {
    const { reading } = paragraph;
    const visit = new Visit(paragraph, sentences, resolver);
    for (const link of reading.links) {
      if (isTranscript || link.because !== transcriptSpeaker) linked.push(visit.link(link));
    }
    for (const grant of reading.grants) grants.push(visit.grant(grant));
    visit.tell();
    sentences += reading.sentences.length;
  }
  return { linked, grants, resolver };
}

function kindOfAttribution({ content }: Attribution, look: Lookups): Attribution['kind'] {
  let whole = 0;
  let some = 0;
  for (const span of content) {
    let quotation = look.quotationAt(span.start);
    while (quotation?.parent) quotation = quotation.parent;
    if (quotation?.parts.some((part) => part.start <= span.start && span.end <= part.end)) whole++;
    else if (quotation || look.quotationIn(span)) some++;
  }
  if (whole === content.length) return 'direct';
  return whole + some > 0 ? 'mixed' : 'indirect';
}
