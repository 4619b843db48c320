import { described } from './by-description.js';
import { type Cast, nobody } from './cast.js';
import type { MentionAt, Resolved } from './resolved.js';
import { classOf, likeliest } from './salience.js';

const writers = new Set(['i', 'me', 'us', 'we']);
const persons = new Set(['he', 'her', 'him', 'his', 'she']);
const groups = new Set(['all', 'both', 'their', 'them', 'they']);

/** Whether a mention is one word for several who were spoken of before: «both said». */
export const isGroup = (text: string): boolean => groups.has(text.toLowerCase());

/** Whom a pronoun stands for. */
export function byPronoun(cast: Cast, { local, at, sentence, paragraph }: MentionAt): Resolved {
  const { headWord: word, gender, number } = local;
  if (writers.has(word))
    return { entity: cast.author(), class: 'author', certainty: 0.9, because: 'the writer' };
  if (word === 'you') return described(cast, local, word, 'generic', 'whoever reads');
  const kind = persons.has(word) ? 'person' : groups.has(word) ? 'group' : 'body';
  const found = likeliest(cast.recent, { kind, gender, at, sentence, paragraph });
  if (!found) {
    return {
      entity: nobody({ gender, number }),
      class: kind === 'group' ? 'generic' : kind === 'person' ? 'person' : 'unknown',
      certainty: 0.3,
      because: 'pronoun without a candidate',
    };
  }
  const { entity, certainty } = found;
  if (kind === 'person' && entity.gender === 'unknown' && certainty > 0.6) entity.gender = gender;
  return { entity, class: classOf(entity), certainty, because: 'pronoun: nearest subject' };
}
