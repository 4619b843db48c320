import { smallNumbers } from '../../words/en/function-words.js';
import { F, N } from '../../words/lexicon.js';
import { has, isName, isNoun, isPronoun, lowerAt } from '../text/look.js';
import type { Unit } from '../text/units.js';
import type { Phrase } from './phrase-before.js';

/** Whether a subject can speak: a pronoun, a name, a person, a body or a document. */
export function canSpeak(units: Unit[], subject: Phrase): boolean {
  // «about three in 10», «nearly half»
  const rough = /^(?:about|almost|nearly|roughly)$/.test(lowerAt(units, subject.from));
  const first = units[subject.from + (rough && subject.core - subject.from > 1 ? 1 : 0)] as Unit;
  if (isPronoun(first) || has(first, F.quantifier)) return true;
  // «the three»
  const last = units[subject.core - 1];
  if (subject.core - subject.from === 2 && first?.lower === 'the' && numbers.has(last?.lower ?? ''))
    return true;
  for (let at = subject.from; at < subject.core; at++) {
    const unit = units[at] as Unit;
    const common = at === 0 && (unit.form.n & ~(N.femaleName | N.maleName)) !== 0;
    if (isName(unit) && !unit.form.possessive && !common) return true;
    if (isNoun(unit, speaking)) return true;
    if (isPercent(unit) && at - subject.from < longestShare) return true;
  }
  return false;
}

/** «30 percent»: so many people. */
const isPercent = ({ lower }: Unit): boolean => /^(?:percent|pct|%)$/.test(lower);

/** Words from the first of a phrase to «percent». */
const longestShare = 4;

const numbers = new Set(smallNumbers);

/** Nouns that can speak, also where the capital of a sentence's first word tells nothing. */
const speaking = N.person | N.organization | N.document | N.speech | N.title;
