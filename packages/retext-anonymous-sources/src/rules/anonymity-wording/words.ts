/** Two ways to word the same formula of anonymity, between which a newsroom chooses once. */
export interface Choice {
  /** The words before the choice and behind it, in lower case; `null`: nothing may follow. */
  before: readonly string[];
  after: string | null;
  /** What stands between them, the one way or the other. */
  ways: readonly [string, string];
}

/**
 * Choices of wording within one formula.
 *
 * What belongs here: pairs where either way may stand in place of the other in any sentence, unseen. No guide seen
 * rules on them; they are a house's choice, and only mixing is reported.
 * What doesn't: formulas that say different things (“asked not to be named”, “declined to be named”).
 */
export const choices: readonly Choice[] = [
  { before: ['on'], after: 'condition', ways: ['', 'the'] },
  {
    before: ['declined to be', 'declines to be', 'declining to be'],
    after: null,
    ways: ['named', 'identified'],
  },
  {
    before: ['asked not to be', 'asks not to be', 'asking not to be'],
    after: null,
    ways: ['named', 'identified'],
  },
];
