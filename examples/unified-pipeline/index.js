import retextEnglish from 'retext-english';
import preset from 'retext-preset-copydesk';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { reporter } from 'vfile-reporter';

const file = await unified()
  .use(retextEnglish)
  .use(preset)
  .use(retextStringify)
  .process('The council will meet again.The date is open.');

console.log(reporter(file));
