import { check, type Remark } from './check.js';

const article = document.querySelector('textarea') as HTMLTextAreaElement;
const list = document.querySelector('ol') as HTMLOListElement;

article.addEventListener('input', show);
await show();

async function show(): Promise<void> {
  const text = article.value;
  const remarks = await check(text);
  // Somebody has typed on in the meantime.
  if (text === article.value) list.replaceChildren(...remarks.map(item));
}

function item({
  severity,
  reason,
  why,
  rule,
  page,
  start,
  end,
  replacements,
}: Remark): HTMLElement {
  const item = document.createElement('li');
  item.className = severity;
  const link = document.createElement('a');
  link.href = page;
  link.title = why;
  link.textContent = rule;
  const find = button('Show', () => {
    article.focus();
    article.setSelectionRange(start, end);
  });
  const mends = replacements.map((words) =>
    button(words === '' ? 'Delete' : `Put “${words}”`, () => {
      article.setRangeText(words, start, end, 'select');
      void show();
    }),
  );
  item.append(reason, ' ', link, ' ', find, ...mends);
  return item;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}
