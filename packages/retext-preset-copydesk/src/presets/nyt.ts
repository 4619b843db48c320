import type { HouseStyle } from './house-style.js';

/** The New York Times. */
export const nyt: HouseStyle = {
  'anonymity-wording': {
    setting: ['info', { preferred: 'on the condition of anonymity' }],
    because: 'Usage in its own copy since about 2014: “the”, the reason after “because”.',
    ground:
      'http://blogs.reuters.com/jackshafer/2014/08/14/if-you-must-quote-anonymous-sources-make-sure-they-say-something/',
  },
  'anonymous-opinion': {
    setting: 'warning',
    because: 'No personal or partisan attack from unnamed people, and no trivial comment.',
    ground: 'https://daringfireball.net/linked/2009/01/15/nyt-anonymous-sources',
  },
  'missing-reason': {
    setting: 'info',
    because: 'The duty of 2004 to explain was relaxed in 2006, after laboured reasons appeared.',
    ground: 'http://www.nytimes.com/2006/07/30/opinion/30publiceditor.html?pagewanted=all',
  },
  'weak-reason': {
    setting: 'warning',
    because: 'Rote reasons such as “sensitivity” are worse than none.',
    ground: 'https://www.gawker.com/5627330%2Fnew-york-times-warns-newsroom-on-anonymous-sources',
  },
};
