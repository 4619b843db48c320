/**
 * Adjectives that tell what somebody knows or is about to do.
 */

import { words } from '../list.js';

/** Adjectives behind a noun for people that tell how they know: «a person *familiar* with the talks». */
export const knowingAdjectives = words(`
  acquainted aware close conversant familiar involved knowledgeable present privy
`);

/** Adjectives for how sure somebody is of what a clause says: «is *confident* that it failed». */
export const stanceAdjectives = words(`
  adamant afraid certain concerned confident convinced doubtful emphatic fearful hopeful insistent optimistic persuaded
  pessimistic sceptical skeptical sure worried
`);

/** Adjectives whose bearer does what the infinitive says: «voters are more *likely* to say». */
export const readinessAdjectives = words(`
  able afraid careful eager free happy hesitant inclined keen likely loath prepared proud quick ready reluctant slow
  sorry sure unable unlikely unwilling willing
`);
