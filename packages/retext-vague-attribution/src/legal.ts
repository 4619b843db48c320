import type { Token } from 'nlcst-attribution';

/** Words of a legal step or a body behind it: the article says who alleges, and where. */
export const legalSteps: ReadonlySet<string> = new Set([
  'accusation',
  'accusations',
  'accused',
  'accuses',
  'affidavit',
  'arraigned',
  'arrested',
  'charge',
  'charged',
  'charges',
  'complaint',
  'convicted',
  'court',
  'detectives',
  'filing',
  'indicted',
  'indictment',
  'investigators',
  'judge',
  'jury',
  'lawsuit',
  'lawsuits',
  'plaintiff',
  'plaintiffs',
  'police',
  'prosecutor',
  'prosecutors',
  'sheriff',
  'sued',
  'suing',
  'suit',
  'suspect',
  'trial',
  'warrant',
]);

/** Whether a sentence names a legal step or a body behind it. */
export const isLegal = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => legalSteps.has(lower));
