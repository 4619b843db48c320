import type { Element, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';

type Attributes = Readonly<Record<string, string | number>>;

/** An element as text. */
export function xml(name: string, attributes: Attributes, ...children: (Element | Text)[]): string {
  return `${toXml(element(name, attributes, ...children), { closeEmptyElements: true })}\n`;
}

export function element(
  name: string,
  attributes: Attributes,
  ...children: (Element | Text)[]
): Element {
  const entries = Object.entries(attributes).map(([key, value]) => [key, inXml(String(value))]);
  return { type: 'element', name, attributes: Object.fromEntries(entries), children };
}

export function text(value: string): Text {
  return { type: 'text', value: inXml(value) };
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Characters that XML has no way to write are shown as a sign. */
function inXml(value: string): string {
  return value.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
