import type { HouseStyle } from './house-style.js';

/** Reuters. */
export const reuters: HouseStyle = {
  'late-attribution': {
    setting: ['warning', { sentences: 2 }],
    because: 'Identify the speaker fast, usually after the first sentence.',
    ground: 'http://www.aalep.eu/essentials-sourcing-journalists',
  },
  'loaded-verb': {
    setting: ['info', { verbs: ['quip'] }],
    because: 'Quip: avoid.',
    ground: 'http://handbook.reuters.com/index.php/Q',
  },
  'plural-speaker': {
    setting: 'warning',
    because: 'Never cite plural sources where there is one.',
    ground: 'https://handbook.reuters.com/index.php?title=Accuracy',
  },
  'single-source': {
    setting: 'info',
    because: 'A named source beats an unnamed one.',
    ground: 'https://handbook.reuters.com/index.php?title=Accuracy',
  },
  'unattributed-quote': {
    setting: 'warning',
    because: 'Never run the words of different speakers together.',
    ground: 'http://www.aalep.eu/essentials-sourcing-journalists',
  },
};
