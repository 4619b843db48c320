import { fix, lint, sources } from 'copydesk';

const article = `The council will meet again.The date is open.

“We are ready,” said Mara Ellison, the agency’s director.
`;

for (const { ruleId, reason, start } of await lint(article)) {
  console.log(`${start.line}:${start.column} ${reason} (${ruleId})`);
}

const { text } = await fix(article);
console.log(text.split('\n')[0]);

const sheet = await sources(article);
for (const { source, cue } of sheet.attributions) {
  console.log(`${source?.text ?? 'nobody'}: ${cue?.text ?? 'no cue'}`);
}
