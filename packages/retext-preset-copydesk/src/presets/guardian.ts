import type { HouseStyle } from './house-style.js';

/** The Guardian. */
export const guardian: HouseStyle = {
  'inconsistent-abbreviation': {
    setting: ['warning', { preferred: 'plain', headlines: true }],
    because: 'No full points: US, IMF.',
    ground: 'https://www.theguardian.com/guardian-observer-style-guide-a',
  },
  'inconsistent-possessive': {
    setting: ['info', { preferred: 'apostrophe-s' }],
    because: 'A singular in s takes ’s.',
    ground: 'http://subspeakout.blogspot.com/2010/03/jamess-apostrophe.html',
  },
  'late-attribution': {
    setting: ['warning', { sentences: 2 }],
    because: 'Introduce the speaker at the start or after the first sentence.',
    ground:
      'http://anyotherbusiness.blogspot.com/2004/09/guardian-unlimited-style-guide-quotes.html',
  },
  'unnamed-outlet': {
    setting: 'warning',
    because: 'Say where quotes lifted from other media came from.',
    ground:
      'http://anyotherbusiness.blogspot.com/2004/09/guardian-unlimited-style-guide-quotes.html',
  },
  'unnamed-spokesperson': {
    setting: 'warning',
    because: 'Name the spokesman at official lobby briefings.',
    ground:
      'https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines',
  },
  'vague-source': {
    setting: 'warning',
    because: '“One MP” is near meaningless; rank and direct knowledge are better.',
    ground:
      'https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines',
  },
};
