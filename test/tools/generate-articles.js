import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// News of an invented town, the same for the same number: to measure with, not to judge rules by.

const people = [
  'Mara Ellison',
  'Tom Reyes',
  'Ines Okafor',
  'Paul Varga',
  'Lena Brandt',
  'Amir Soto',
];
const roles = [
  'the mayor',
  'a ferry owner',
  'the agency’s director',
  'a teacher',
  'the fire chief',
];
const things = ['the bridge', 'the harbour', 'the new school', 'the water line', 'the night bus'];
const acts = [
  'will be closed until the spring',
  'needs repair',
  'costs more than expected',
  'opens in May',
];
const speech = [
  'We have waited for this for years and nobody has told us why',
  'It is a good day for the whole valley',
  'There is no money left for another winter',
  'I would not have believed it a year ago',
];
const reasons = [
  'because the talks are private',
  'for fear of losing their jobs',
  'to discuss the plan',
];

/**
 * Article number `index`.
 *
 * @param {number} index
 * @returns {string}
 */
export function generateArticle(index) {
  let state = index * 2_654_435_761 + 1;
  /** @param {readonly string[]} list */
  const pick = (list) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)] ?? '';
  };
  const paragraphs = Array.from({ length: 14 }, (_, number) => {
    const [person, thing, act] = [pick(people), pick(things), pick(acts)];
    switch ((index + number) % 5) {
      case 0:
        return `Officials in Redmoor said on Monday that ${thing} ${act}, and that residents would hear more within the week.`;
      case 1:
        return `“${pick(speech)},” said ${person}, ${pick(roles)}. “${pick(speech)}.”`;
      case 2:
        return `A person familiar with the plan said ${thing} ${act}. The person spoke on condition of anonymity ${pick(reasons)}.`;
      case 3:
        return `According to ${person}, ${thing} ${act}.The council meets again on on Thursday to vote on article ${index}.`;
      default:
        return `${person} told reporters that ${thing} ${act}, “${pick(speech).toLowerCase()}.”`;
    }
  });
  return `${paragraphs.join('\n\n')}\n`;
}

/**
 * Write that many articles below a folder, a hundred a month.
 *
 * @param {string} folder
 * @param {number} count
 */
export function generateArchive(folder, count) {
  for (let index = 0; index < count; index++) {
    const month = Math.floor(index / 100);
    const name = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    if (index % 100 === 0) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(
      join(folder, name, `${String(index).padStart(5, '0')}.txt`),
      generateArticle(index),
    );
  }
}
