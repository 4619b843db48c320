import type { Article } from 'nlcst-attribution';
import { nameParticles } from 'nlcst-attribution';
import type { Finding } from 'nlcst-rule-kit';
import { tokenFrom } from '../../parts.js';
import { type Closing, endsInFullStop, isAbbreviation, isTitled } from './closing.js';
import type { Message } from './message.js';

/** «called it a “farce.” and left»: the sentence goes on in lower case. */
export function midSentence(article: Article, closing: Closing): Finding<Message> | undefined {
  const { paragraph, quotation, marks, written } = closing;
  if (quotation.kind === 'title' || !endsInFullStop(article, closing)) return;
  const { tokens } = paragraph.reading;
  const index = tokenFrom(paragraph, marks.end - paragraph.start);
  const next = tokens[index];
  if (next?.kind !== 'word' || !next.blank || !/^\p{Ll}+$/u.test(next.value)) return;
  // «…” de Vries said»
  const isName = particles.has(next.lower) && /^\p{Lu}/u.test(tokens[index + 1]?.value ?? '');
  if (isName || isTitled(article, closing) || isAbbreviation(closing)) return;
  const expected = coordinators.has(next.lower) ? [written] : [`,${written}`, written];
  const span = { start: marks.start - 1, end: marks.end };
  const data = { actual: article.slice(span), expected: expected.join('` or `') };
  return { span, message: 'midSentence', data, expected };
}

const particles: ReadonlySet<string> = new Set(nameParticles);

/** Before these a fragment in marks wants no comma. */
const coordinators: ReadonlySet<string> = new Set(['and', 'or']);

/** «…, Ellison wrote. “I have had enough of it”»: a whole sentence that ends its paragraph; alone it is a pull quote. */
export function unstopped(article: Article, closing: Closing): Finding<Message> | undefined {
  const { paragraph, part, quotation, marks, written } = closing;
  if (part.words < 4 || quotation.kind === 'title') return;
  const { tokens, sentences } = paragraph.reading;
  const index = tokenFrom(paragraph, part.start);
  const sentence = tokens[index]?.sentence ?? 0;
  if (sentence === 0 || sentences[sentence]?.first !== index) return;
  if (tokens.at(-1)?.end !== marks.end - paragraph.start) return;
  const last = tokens[tokenFrom(paragraph, marks.start - paragraph.start) - 1];
  if (last?.kind !== 'word' || last.value.endsWith('.') || isTitled(article, closing)) return;
  if (!/^\p{Lu}/u.test(tokens[index + 1]?.value ?? '')) return;
  const expected = `.${written}`;
  const data = { actual: written, expected };
  return { span: marks, message: 'unstopped', data, expected: [expected] };
}
