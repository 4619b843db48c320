import type { HouseStyle } from './house-style.js';

/** BBC News. */
export const bbc: HouseStyle = {
  'agentless-attribution': {
    setting: 'warning',
    because: 'Unverified material is said to be so and attributed.',
    ground: 'http://www.bbc.co.uk/editorialguidelines/page/guidelines-accuracy-gathering-material/',
  },
  'missing-reason': {
    setting: 'warning',
    because: 'Tell the audience why the source asks not to be named.',
    ground: 'https://www.theguardian.com/values/socialaudit/readers/story/0,,1305099,00.html',
  },
  'single-source': {
    setting: 'warning',
    because: 'Be reluctant to rely on one source; a single unnamed one is referred upwards.',
    ground: 'https://www.bbc.co.uk/editorialguidelines/guidelines/accuracy/mandatory-referrals',
  },
  'unnamed-outlet': {
    setting: 'warning',
    because: 'Link the story’s source where possible, and publications quoted.',
    ground: 'https://www.bbc.co.uk/blogs/theeditors/2010/03/bbc_news_linking_policy.html',
  },
  'unnamed-study': {
    setting: ['warning', { polls: true }],
    because: 'Give pollster, commissioner, sample, margin and dates.',
    ground:
      'http://www.bbc.co.uk/guidelines/editorialguidelines/advice/opinionpolls/reporting.shtml',
  },
  'vague-source': {
    setting: 'warning',
    because: 'Give as much as protects the identity without misleading about status.',
    ground:
      'http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/anonymoussource.shtml',
  },
};
