import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { attributionOf } from '../../src/attribution.js';
import type { Article, Attribution, LexiconOptions } from '../../src/types.js';

const parser = unified().use(retextEnglish).freeze();

/** A text as the engine reads it. */
export const read = (text: string, options?: LexiconOptions): Article =>
  attributionOf(parser.parse(text), options);

/** The tree that {@link read} reads. */
export const treeOf = (text: string) => parser.parse(text);

/** Every attribution as `source | cue | content + content`. */
export const attributed = (text: string): string[] => {
  const article = read(text);
  return article.attributions.map((attribution) => lineOf(article, attribution));
};

function lineOf(article: Article, { source, cue, content }: Attribution): string {
  const said = content.map((span) => article.slice(span)).join(' + ');
  return [source?.text ?? '–', cue?.text ?? '–', said].join(' | ');
}

/** Every source as `name = mention, mention`. */
export const sourced = (text: string): string[] =>
  read(text).sources.map(
    ({ name, mentions }) => `${name} = ${mentions.map((mention) => mention.text).join(', ')}`,
  );

/** Every source as `name: class`. */
export const classed = (text: string): string[] =>
  read(text).sources.map((source) => `${source.name}: ${source.class}`);

/** Every quotation as `kind: words`. */
export const quoted = (text: string): string[] => {
  const article = read(text);
  return article.quotations.map((quotation) => `${quotation.kind}: ${article.slice(quotation)}`);
};
