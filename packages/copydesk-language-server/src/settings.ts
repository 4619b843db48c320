import { isRecord } from 'nlcst-rule-kit/internal';
import type { PresetName } from 'retext-preset-copydesk';

/** What an editor may set, under `copydesk` or as `initializationOptions`. */
export interface EditorSettings {
  /** Whether files are linted at all. */
  enable: boolean;
  /** Presets for files without a configuration. */
  presets: readonly PresetName[] | undefined;
  /** Whether the speaker is shown behind a quotation whose own sentence names none. */
  speakerHints: boolean;
  /** Milliseconds without a key before messages are brought up to date. */
  delay: number;
  /** Characters above which a file is left alone. */
  maximumLength: number;
  /** Whether code of the project may run: configuration that is a script, presets and its own version. */
  trusted: boolean;
}

export const defaultSettings: EditorSettings = {
  enable: true,
  presets: undefined,
  speakerHints: true,
  delay: 100,
  maximumLength: 5_000_000,
  trusted: true,
};

/** Settings as an editor sent them, over those from before; what has another shape is passed over. */
export function mergeSettings(before: EditorSettings, sent: unknown): EditorSettings {
  if (!isRecord(sent)) return before;
  const { enable, presets, speakerHints, delay, maximumLength, trusted } = sent;
  return {
    enable: typeof enable === 'boolean' ? enable : before.enable,
    presets: isNames(presets) ? presets : before.presets,
    speakerHints: typeof speakerHints === 'boolean' ? speakerHints : before.speakerHints,
    delay: isAmount(delay) ? delay : before.delay,
    maximumLength: isAmount(maximumLength) ? maximumLength : before.maximumLength,
    // What was said at the start holds: the workspace itself must not make itself trusted.
    trusted: before.trusted && trusted !== false,
  };
}

/** One that does not exist is told where it is used. */
function isNames(value: unknown): value is PresetName[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === 'string')
  );
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
