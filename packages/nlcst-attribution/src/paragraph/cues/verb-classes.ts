import { beForms } from '../../words/en/function-words.js';
import { nounVerbs, showingVerbs, thoughtVerbs } from '../../words/en/verbs.js';
import { formsOf } from '../../words/inflect.js';
import { V } from '../../words/lexicon.js';

/** Frames of verbs that what somebody says or thinks may follow. */
export const reporting = V.clause | V.that | V.tell | V.object;

const forms = V.base | V.third | V.past | V.participle | V.ing | V.inverted;

/** Whether a verb reports with “that” alone. */
export const wantsThat = ({ v }: { v: number }): boolean => (v & ~forms) === V.onlyThat;

/** Of these, verbs that report otherwise too: «the court heard», «it was learned», «it is understood». */
const unbound = new Set(['hear', 'learn', 'understand']);

/** Whether a word leads to what is told: «described *how* it failed». */
export const leadsToHow = (word: string | undefined): boolean => word === 'how' || word === 'why';

const showing = new Set(showingVerbs);

/** Whether anything may be the subject of a verb, which tells nothing with “how” behind it: «it shows how we failed». */
export const isShowing = (lemma: string): boolean => showing.has(lemma);

/** Whether a word reports nothing for want of “that” or “how” behind it, which is soon told. */
export const isIdle = (form: { v: number; lemma: string }, next: string | undefined): boolean =>
  next !== 'that' && !leadsToHow(next) && wantsThat(form) && !unbound.has(form.lemma);

const be = new Set(beForms);

/** Whether a word is a form of «be», contracted or not. */
export const isBe = (unit: { lower: string } | undefined): boolean =>
  unit !== undefined && be.has(unit.lower);

const alsoNouns = new Set(nounVerbs);

/** Whether the forms of a speech verb are nouns just as well. */
export const isAlsoNoun = (lemma: string): boolean => alsoNouns.has(lemma);

const citing = formsOf(['cite', 'quote']);

/** Whether a word is a form of «cite» or «quote». */
export const isCiting = (unit: { lower: string } | undefined): boolean =>
  citing.has(unit?.lower ?? '');

const thought = new Set(thoughtVerbs);

/** Whether a verb is one of thinking: what its subject holds in mind, not what they say. */
export const isThought = (lemma: string): boolean => thought.has(lemma);
