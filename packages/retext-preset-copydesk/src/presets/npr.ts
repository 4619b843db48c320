import type { HouseStyle } from './house-style.js';

const described = 'http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/';

/** NPR. */
export const npr: HouseStyle = {
  'agentless-attribution': {
    setting: 'warning',
    because: '“Reportedly” is never enough.',
    ground: described,
  },
  'anonymous-opinion': {
    setting: 'warning',
    because: 'No pejorative anonymous remarks on people or institutions, with rare exceptions.',
    ground: 'http://ethics.npr.org/g-transparency/the-donts-of-anonymity/',
  },
  'loaded-verb': {
    setting: ['info', { verbs: ['refute'] }],
    because: 'Refute means prove false; rebut or denied is usually meant.',
    ground: 'http://ethics.npr.org/?s=Memmos',
  },
  'missing-reason': {
    setting: 'warning',
    because: 'Explain to the audience why the person needs anonymity.',
    ground: 'http://ethics.npr.org/?s=anonymous',
  },
  'unnamed-outlet': {
    setting: 'warning',
    because: '“Media reports” is not good enough.',
    ground:
      'https://web.archive.org/web/20200415194931/https://www.npr.org/about-npr/688424402/special-section-attribution',
  },
  'vague-source': {
    setting: 'warning',
    because: 'Give how the source knows, motive and side; “officials say” is never enough.',
    ground: described,
  },
};
