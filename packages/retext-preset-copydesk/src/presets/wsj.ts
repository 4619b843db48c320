import type { HouseStyle } from './house-style.js';

const sources = 'https://www.wsj.com/articles/vol-25-no-2-sources-01557859254';

/** The Wall Street Journal. */
export const wsj: HouseStyle = {
  'anonymous-opinion': {
    setting: 'warning',
    because: 'Unattributed negative quotes are almost always unacceptable.',
    ground: sources,
  },
  'loaded-verb': {
    setting: ['info', { verbs: ['acknowledge', 'claim', 'concede'] }],
    because: 'Concede and acknowledge dress opinion as fact; claimed is discouraged.',
    ground:
      'https://wikileaks.org/gifiles/docs/12/1299577_fw-george-this-should-be-required-reading-for-our-writers-.html',
  },
  'vague-source': {
    setting: 'warning',
    because: 'Describe specifically; avoid “sources” and “people familiar with”.',
    ground: sources,
  },
  'weasel-source': {
    setting: 'warning',
    because: '“Critics” and “experts” are vague: the specialty, and a name soon after.',
    ground:
      'https://talkingbiznews.com/they-talk-biz-news/the-use-of-critics-and-experts-in-the-wsj/',
  },
};
