import { defineRule } from 'nlcst-rule-kit';
import { callingShift, countShift, groupShift, numberShift } from './calling-shifts.js';
import { genderShift } from './gender-shift.js';
import { isNear, isTold, namedSources } from './told.js';

export const inconsistentSpeaker = defineRule({
  name: 'inconsistent-speaker',
  unit: 'article',
  summary: 'Reports one unnamed speaker who is described in ways that do not agree.',
  scope: 'any',
  severity: 'warning',
  messages: {
    number:
      'Unexpected `{actual}` between words of `{before}` and `{after}`, expected one and the same speaker',
    gender: 'Unexpected `{actual}` for `{before}`, who was `{after}` before, expected one pronoun',
    calling: 'Unexpected `{actual}` after `{before}`, expected one description of the speaker',
  },
  note: 'A reader takes every new description for a new person. Reuters asks never to run the words of different speakers together (http://www.aalep.eu/essentials-sourcing-journalists) and never to make several sources of one (https://handbook.reuters.com/index.php?title=Accuracy).',
  check({ article, report }) {
    const told = article.attributions.filter(isTold);
    const named = namedSources(article);
    for (const [index, attribution] of told.entries()) {
      const before = told[index - 1];
      if (!before || !isNear(article, before, attribution)) continue;
      const finding =
        numberShift(article, named, told, index) ??
        groupShift(article, before, attribution) ??
        countShift(article, named, before, attribution) ??
        callingShift(article, named, before, attribution) ??
        genderShift(article, named, before, attribution);
      if (finding) report(finding);
    }
  },
});
