import { h } from 'hastscript';
import { htmlOf, tableOf } from './page.js';

/** What a page tells of one article at its end. */
export interface Entry {
  id: string;
  path: string;
  found: string;
}

/** For the top of a page: only the end knows what there is. */
export const linkToIndex = htmlOf(h('nav', h('a', { href: '#found' }, 'What was found')));

/** For the end of a page: what there was in all, and each article where there is more than one. */
export function indexOf(entries: readonly Entry[], inAll: string): string {
  const rows = entries.map(({ id, path, found }) => [h('a', { href: `#${id}` }, path), found]);
  const list = entries.length > 1 ? [tableOf(['Article', 'Found'], rows)] : [];
  return htmlOf(h('footer', { id: 'found' }, [h('p', inAll), ...list]));
}
