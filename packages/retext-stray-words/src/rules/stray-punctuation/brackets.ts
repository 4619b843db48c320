import { type Paragraph, type Token, wordsThat } from 'nlcst-attribution';

const brackets = wordsThat(({ value }) => value === '(' || value === ')');

/**
 * The first bracket of a paragraph that has no partner. One that opens the paragraph, or ends it, may have its partner in
 * another one; and «1) the pier, 2) the ferry» and «:)» want none.
 */
export function loneBracket(paragraph: Paragraph): Token | undefined {
  const { tokens } = paragraph;
  const open: Token[] = [];
  for (const index of brackets.in(paragraph)) {
    const token = tokens[index] as Token;
    if (isFace(paragraph, token)) continue;
    if (token.value === '(') open.push(token);
    else if (open.length > 0) open.pop();
    else if (!isNumbering(paragraph, token) && !endsParagraph(tokens, index)) return token;
  }
  return open.find((token) => token !== tokens[0]);
}

/** «1)», «b)», «iv)» */
function isNumbering({ text }: Paragraph, { start }: Token): boolean {
  return /(?:^|[\s(])(?:\d{1,3}|[A-Za-z]|[ivx]{1,5})$/.test(
    text.slice(Math.max(0, start - 7), start),
  );
}

/** «:)», «;-(» */
function isFace({ text }: Paragraph, { start }: Token): boolean {
  return /[:;]-?$/.test(text.slice(Math.max(0, start - 2), start));
}

function endsParagraph(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1).every(({ kind }) => kind === 'punctuation');
}
