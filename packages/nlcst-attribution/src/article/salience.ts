import type { SourceClass } from '../types.js';
import type { Entity, Referent } from './referents.js';

/** What a pronoun or a bare description tells of whom it means, and where it stands. */
export interface Sought {
  /** `body` for «it»: a body or a writing; `group` for «they». */
  kind: 'person' | 'group' | 'body';
  gender: Entity['gender'];
  at: number;
  sentence: number;
  paragraph: number;
  /** Only somebody whom the article names, or only somebody of whom it gives no name. */
  only?: 'named' | 'unnamed';
  /** How many paragraphs back at most. */
  within?: number;
}

/** Whom a pronoun means, and how far the next candidate is behind. */
export interface Found {
  entity: Entity;
  certainty: number;
}

/** How many names back the article remembers. */
export const memory = 40;
/** How many paragraphs back a pronoun reaches. */
const reach = 4;

/**
 * The likeliest referent. News writing lets a pronoun stand for whoever spoke last or opened the last sentence, rather
 * than for somebody who merely stood in it; a person who was just introduced by name comes right before their words.
 */
export function likeliest(recent: readonly Referent[], sought: Sought): Found | null {
  let best: Entity | null = null;
  let bestScore = -Infinity;
  let second = -Infinity;
  for (let back = recent.length - 1; back >= 0 && back >= recent.length - memory; back--) {
    const referent = recent[back] as Referent;
    const { entity } = referent;
    if (referent.start >= sought.at) continue;
    if (sought.paragraph - referent.paragraph > (sought.within ?? reach)) break;
    if (sought.only && !isOnly(referent, sought.only)) continue;
    if (!fits(referent, sought)) continue;
    const score = scoreOf(referent, sought);
    if (score > bestScore) {
      if (best && best !== entity) second = bestScore;
      best = entity;
      bestScore = score;
    } else if (best !== entity && score > second) second = score;
  }
  if (!best) return null;
  const certainty = second === -Infinity ? 0.9 : bestScore - second > 1.5 ? 0.8 : 0.6;
  return { entity: best, certainty };
}

/** The class of an entity, whether it is a source already or not. */
export function classOf({ source, kind }: Entity): SourceClass {
  return source?.class ?? (kind === 'person' ? 'person' : 'organization');
}

const unsaid: Readonly<Record<Sought['kind'], ReadonlySet<SourceClass>>> = {
  person: new Set<SourceClass>(['organization', 'document', 'generic', 'author', 'unknown']),
  group: new Set<SourceClass>(['document', 'author']),
  body: new Set<SourceClass>(['person', 'anonymous', 'generic', 'author', 'spokesperson']),
};

/** Whether a person who stands in the narration has a name, or has none and speaks for nobody else. */
function isOnly({ entity, quoted }: Referent, only: 'named' | 'unnamed'): boolean {
  if (only === 'named') return entity.kind === 'person' && !quoted;
  return entity.kind === 'description' && classOf(entity) !== 'spokesperson';
}

function fits(referent: Referent, { kind, gender }: Sought): boolean {
  const { entity, number } = referent;
  const known = classOf(entity);
  if (unsaid[kind].has(known) && !(kind === 'person' && isSomebody(referent))) return false;
  if (kind === 'person') {
    if (number === 'many') return false;
    return gender === 'unknown' || entity.gender === 'unknown' || entity.gender === gender;
  }
  if (kind === 'group')
    return entity.number === 'many' || known === 'organization' || known === 'generic';
  return true;
}

/** «One woman said», of a class that nobody hides, and yet somebody. */
const isSomebody = ({ entity, number, speaks }: Referent): boolean =>
  entity.source?.class === 'generic' &&
  speaks &&
  number === 'one' &&
  /^(?:an?|another|one)\s/i.test(entity.source.name);

/** «Ellison shook her head. “It is over,” she said.»: whoever opens the sentence before, in the same paragraph. */
const isRightBefore = (referent: Referent, { sentence, paragraph }: Sought): boolean =>
  referent.first && referent.sentence === sentence - 1 && referent.paragraph === paragraph;

function scoreOf(referent: Referent, sought: Sought): number {
  const { kind, gender, sentence, paragraph } = sought;
  const { entity } = referent;
  let score = -1.1 * (sentence - referent.sentence) - 0.6 * (paragraph - referent.paragraph);
  if (referent.speaks) score += 2;
  if (referent.first) score += 1;
  if (isRightBefore(referent, sought)) score += 0.6;
  if (referent.introduced && !referent.speaks) score += 1;
  if (referent.possessive) score -= 0.8;
  if (referent.quoted) score -= 4;
  if (kind === 'person' && gender !== 'unknown' && entity.gender === gender) score += 2;
  if (kind === 'group' && entity.number === 'many') score += 1;
  if (kind === 'person' && entity.source?.class === 'generic') score -= 1.5;
  return score;
}
