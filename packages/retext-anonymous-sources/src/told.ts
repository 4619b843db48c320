import { type Attribution, CERTAIN, type Source } from 'nlcst-attribution';

/** Whether words were said to a reporter or in public, beyond doubt. */
export const isVoiced = ({ certainty, cue, hearer }: Attribution): boolean =>
  certainty >= CERTAIN && !cue?.negated && hearer !== 'nobody' && hearer !== 'story';

/** Whether reporters were told something, beyond doubt: what all could hear, or another outlet, is had without asking. */
export const isReported = (attribution: Attribution): boolean =>
  isVoiced(attribution) && attribution.hearer !== 'public' && attribution.hearer !== 'outlet';

/** Whether this reporter was told it, and not all of them. */
export const isTold = (attribution: Attribution): boolean =>
  isReported(attribution) && attribution.hearer !== 'press';

/** Whether somebody told another outlet or an audience, and nobody here: what else the article has of them comes from there. */
export const isRelayed = ({ anonymity, attributions }: Source): boolean =>
  attributions.some(
    ({ hearer, cue }) =>
      hearer === 'outlet' || (!anonymity && hearer === 'public' && cue?.lemma === 'tell'),
  ) && !attributions.some(({ hearer }) => hearer === 'reporter');

/** Whether half of what they say they tell all who report: «officials said two died; officials said it rained». */
export const isToldToAll = ({ attributions }: Source): boolean =>
  attributions.filter(({ hearer }) => hearer === 'press').length * 2 >=
  attributions.filter(isVoiced).length;
