import { gather } from '../gather.js';
import type { Attribution, Source, Span } from '../types.js';
import { agencyNames, newsAgencies } from '../words/en/name-words.js';
import { outletKey } from '../words/outlet-key.js';

/** Tells the outlet in which an article stands from others that people in it talk to. */
export class Outlets {
  readonly #text: string;
  readonly #sources: readonly Source[];
  readonly #own: ReadonlySet<string>;
  /** Bodies that are sources by the last words of their names, once they are asked for. */
  #bodies: ReadonlyMap<string, readonly Source[]> | null = null;
  /** How often somebody told each name something, once it is asked for. */
  #told: ReadonlyMap<string, number> | null = null;
  /** The agency whose copy it is, once it is asked for; '' where it is no agency's. */
  #agency: string | null = null;

  /** @param own what the house that reports is called, as `outletKey` has it; empty where nobody has said so */
  constructor(text: string, sources: readonly Source[], own: ReadonlySet<string>) {
    this.#text = text;
    this.#sources = sources;
    this.#own = own;
  }

  /** Whether somebody who is told something, by this name, is another outlet than the one in which the article stands. */
  isOther(name: string, outside: Span): boolean {
    this.#agency ??= agencyIn(signs.exec(this.#text.slice(0, opening))?.[0] ?? '');
    const agency = agencyIn(name);
    if (this.#isNamed(name, agency) || (agency && agency === this.#agency)) return false;
    if (this.#own.size > 0 || agency || this.#agency) return true;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    return this.#cites(last, outside) && !this.#isOwn(last);
  }

  /** Whether it is the house's name, or that of the house's agency. */
  #isNamed(name: string, agency: string): boolean {
    const [, owner = name] = /^(.+)['’]s\b/.exec(name) ?? [];
    if (this.#own.has(outletKey(owner))) return true;
    return agency !== '' && [...this.#own].some((own) => agencyIn(own) === agency);
  }

  /** Whether a body whose name ends so speaks in the article, outside a place. */
  #cites(word: string, outside: Span): boolean {
    this.#bodies ??= bodiesByLastWord(this.#sources);
    const isOutside = ({ source }: Attribution): boolean =>
      source !== null && (source.start < outside.start || source.start >= outside.end);
    const bodies = this.#bodies.get(word.toLowerCase()) ?? [];
    return bodies.some(({ attributions }) => attributions.some(isOutside));
  }

  /** «told The Harbor Times», again and again: the paper's own reporters, also where it cites what it had before. */
  #isOwn(word: string): boolean {
    this.#told ??= countsOf(this.#text.matchAll(toldName));
    return (this.#told.get(word) ?? 0) >= tellsOwn;
  }
}

const agencyPattern = [...newsAgencies, ...Object.keys(agencyNames)]
  .join('|')
  .replaceAll(/[- ]/g, '[-\\s]');

/** «Reuters», «The Associated Press» */
const agency = new RegExp(`(?<![\\w-])(?:${agencyPattern})(?![\\w-])`, 'i');

/** «HARBOR FALLS (Reuters) –», «HARBOR FALLS, May 3. /TASS/», «By Mara Ellison, Associated Press»: an agency's own copy says so. */
const signs = new RegExp(
  `[(/](?:${agencyPattern})[)/]|^By .*(?<![\\w-])(?:${agencyPattern})(?![\\w-])`,
  'im',
);

/** How many characters heading, by-line and dateline may have. */
const opening = 400;

/** The agency that words name, as its copy is signed; '' where they name none. */
function agencyIn(words: string): string {
  const name = (agency.exec(words)?.[0] ?? '').toLowerCase().replaceAll(/[-\s]/g, ' ');
  return agencyNames[name] ?? name;
}

/** How often a paper is told something where it is the article's own: another one is told once or twice. */
const tellsOwn = 3;

/** «told The Harbor Times», with the name. */
const toldName = /\b(?:tell(?:s|ing)?|told) (?:the )?(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)*)/gu;

/** How many of the names hold each word. */
function countsOf(names: Iterable<RegExpMatchArray>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of names) {
    for (const word of new Set(name.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function bodiesByLastWord(sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> {
  const bodies = new Map<string, Source[]>();
  for (const source of sources) {
    const { class: kind, name } = source;
    if (kind !== 'organization') continue;
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    gather(bodies, last, source);
  }
  return bodies;
}
