import type { Link } from '../paragraph/links.js';
import type { Attribution } from '../types.js';

/** An attribution with what the steps behind it still need. */
export interface Linked {
  attribution: Attribution;
  link: Link;
  paragraph: number;
}
