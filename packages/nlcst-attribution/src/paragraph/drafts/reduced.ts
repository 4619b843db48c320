import { namingVerbs } from '../../words/en/verbs.js';
import { F, V } from '../../words/lexicon.js';
import type { After } from '../contents/content-after.js';
import type { VerbGroup } from '../cues/cues.js';
import type { Phrase } from '../phrases/phrase-before.js';
import { canSpeak } from '../phrases/speakers.js';
import { has, isFiniteVerb, isPronoun } from '../text/look.js';
import type { Unit } from '../text/units.js';

/** Whether a form in -ed is a clause without its pronoun, and no verb of the noun before it: nobody says anything. */
export const isReduced = (
  units: Unit[],
  group: VerbGroup,
  subject: Phrase,
  after: After,
): boolean =>
  isBetween(units, group, subject) ||
  isNamedSo(units, group, subject, after) ||
  (after.kind === 'none' && isSuperlative(units, group));

/** A participle between a thing and its verb: «the plan suggested is a mistake», but not «what Ellison said was wrong». */
const isBetween = (units: Unit[], group: VerbGroup, subject: Phrase): boolean =>
  group.tense === 'past' &&
  group.from === group.verb &&
  isFiniteVerb(units[group.verb + 1]) &&
  (group.v & V.participle) !== 0 &&
  !isPronoun(units[subject.from]) &&
  !canSpeak(units, subject);

const naming = new Set(['consider', 'deem', ...namingVerbs]);

/** «a book called “Tides”», «papers later deemed “secret”», but not «what Ellison called “a joke”»: a participle. */
const isNamedSo = (units: Unit[], group: VerbGroup, subject: Phrase, { kind }: After): boolean =>
  naming.has(group.lemma) &&
  group.tense === 'past' &&
  kind === 'quote' &&
  subject.to === group.from &&
  !isPronoun(units[subject.from]) &&
  !has(units[subject.from - 1], F.relative) &&
  units[subject.from - 1]?.lower !== 'what';

/** «the largest ship ever seen»: a participle behind «ever». */
const isSuperlative = (units: Unit[], { from }: VerbGroup): boolean =>
  units[from]?.lower === 'ever';
