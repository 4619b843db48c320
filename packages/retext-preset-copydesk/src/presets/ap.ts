import type { HouseStyle } from './house-style.js';

/** The Associated Press. */
export const ap: HouseStyle = {
  alleged: {
    setting: 'warning',
    because: 'Name who alleges; no “accused of allegedly”, no routine qualifier.',
    ground: 'https://writingexplained.org/ap-style/ap-style-allege',
  },
  'anonymity-wording': {
    setting: ['info', { preferred: 'on condition of anonymity' }],
    because: 'Usage in its own copy: no “the”, the reason after “because”.',
    ground: 'http://apwatch.blogspot.com/2009/07/ap-anonymity-game.html',
  },
  'anonymous-opinion': {
    setting: 'warning',
    because: 'Information only from unnamed sources, never opinion or speculation.',
    ground:
      'http://www.poynter.org/2011/ap-no-opinion-or-speculation-from-anonymous-sources/141181/',
  },
  'inconsistent-abbreviation': {
    setting: ['warning', { preferred: 'points' }],
    because: 'U.S. in text, US in headlines.',
    ground: 'https://www.wikitribune.com/project/wikitribune-style-guide/',
  },
  'inconsistent-possessive': {
    setting: ['info', { preferred: 'apostrophe' }],
    because: 'A name in s takes the apostrophe alone.',
    ground: 'http://www.gatehousenewsroom.com/2016/09/15/ap-style-rules-for-possessives-2/',
  },
  'late-attribution': {
    setting: ['warning', { sentences: 2 }],
    because: 'Attribute in the same sentence, just before or after the first use.',
    ground: 'https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources',
  },
  'missing-reason': {
    setting: 'warning',
    because: 'Readers are told why the person insisted on anonymity.',
    ground: 'http://blog.ap.org/category/announcements/page/2/',
  },
  'no-comment-clash': {
    setting: 'warning',
    because: 'A person quoted anonymously is not also shown declining comment.',
    ground: 'https://blog.ap.org/announcements/what-to-expect-when-youre-interviewed-by-ap',
  },
  'single-source': {
    setting: 'warning',
    because: 'Seek more than one source.',
    ground: 'http://www.anonymoussources.org/?p=37',
  },
  'unnamed-outlet': {
    setting: 'warning',
    because: 'Credit the outlet in the body, not merely by a link at the end.',
    ground:
      'https://www.journalism.co.uk/associated-press-to-increase-attribution-to-other-news-sites-and-sources',
  },
  'unnamed-spokesperson': {
    setting: 'warning',
    because: 'Especially reluctant to leave unnamed those whose job is talking to the media.',
    ground: 'http://blog.ap.org/category/announcements/page/2/',
  },
  'unnamed-study': {
    setting: ['warning', { polls: true }],
    because: 'Every poll story says who ran it and who paid.',
    ground: 'http://ralphehanson.com/blog/ap_poll.html',
  },
  'vague-source': {
    setting: 'warning',
    because: 'A bare “a source” is not allowed; the attribution shows why it can be believed.',
    ground:
      'http://www.gatehousenewsroom.com/2015/12/11/the-ap-stylebook-reveals-how-to-handle-anonymous-sources/',
  },
};
