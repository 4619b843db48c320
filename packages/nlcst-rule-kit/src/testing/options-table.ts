import type { OptionDescriptor, OptionDescriptors } from '../types.js';

/** Longer word lists are counted, not shown: they have a file of their own. */
const shown = 24;

/** The table of a page's Options, from the rule's own descriptors. */
export function optionsTable(options: OptionDescriptors): string {
  const rows = Object.entries(options).map(([name, descriptor]) => [
    `\`${name}\``,
    typeOf(descriptor),
    defaultOf(descriptor),
    descriptor.description,
  ]);
  return [['option', 'type', 'default', 'what it does'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

function typeOf(descriptor: OptionDescriptor): string {
  if (descriptor.type === 'choice') {
    return descriptor.choices.map((choice) => `\`${choice}\``).join(' or ');
  }
  if (descriptor.type === 'number') {
    const { minimum, maximum } = descriptor;
    if (minimum !== undefined && maximum !== undefined) return `number, ${minimum} to ${maximum}`;
    if (minimum !== undefined) return `number, ${minimum} or more`;
    if (maximum !== undefined) return `number, ${maximum} or less`;
  }
  return descriptor.type;
}

function defaultOf(descriptor: OptionDescriptor): string {
  if (descriptor.type !== 'phrases') {
    return descriptor.default === '' ? 'empty' : `\`${descriptor.default}\``;
  }
  const phrases = descriptor.default;
  if (phrases.length === 0) return 'none';
  if (phrases.length > shown) return `${phrases.length} phrases`;
  return phrases.map((phrase) => `\`${phrase}\``).join(', ');
}
