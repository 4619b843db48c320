import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import remarkStringify from 'remark-stringify';
import retextEnglish from 'retext-english';
import preset from 'retext-preset-copydesk';
import { unified } from 'unified';
import { reporter } from 'vfile-reporter';

const file = await unified()
  .use(remarkParse)
  .use(remarkRetext, unified().use(retextEnglish).use(preset))
  .use(remarkStringify)
  .process('# Council\n\nThe **council** will meet again.The date is `open`.\n');

console.log(reporter(file));
