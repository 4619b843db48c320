import type { LocalMention } from '../paragraph/mentions/mentions.js';
import type { SourceClass } from '../types.js';
import type { Entity } from './referents.js';

/** A mention in its place in the article. */
export interface MentionAt {
  local: LocalMention;
  text: string;
  /** Where it begins. */
  at: number;
  /** Running numbers of its sentence and paragraph. */
  sentence: number;
  paragraph: number;
}

/** What a mention was found to stand for. */
export interface Resolved {
  entity: Entity;
  class: SourceClass;
  certainty: number;
  because: string;
}
