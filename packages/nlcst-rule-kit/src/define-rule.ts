import type {
  ArticleRule,
  DefinedRule,
  OptionDescriptor,
  OptionDescriptors,
  ParagraphRule,
} from './types.js';

const kebabCase = /^[a-z]+(-[a-z]+)*$/;
const camelCase = /^[a-z]+([A-Z][a-z]*)*$/;

/**
 * Define a rule. Gives the rule back as it is: `check` gets its options with their types, and `report` takes the
 * keys of `messages` alone.
 *
 * @throws where the rule breaks a custom that types can't express, so that it shows on the first import.
 */
export function defineRule<
  const N extends string,
  const O extends OptionDescriptors = Record<never, never>,
  const M extends string = never,
>(rule: (ParagraphRule<O, M> | ArticleRule<O, M>) & { name: N }): DefinedRule<N, O> {
  if (!kebabCase.test(rule.name)) {
    throw new Error(`Unexpected rule name \`${rule.name}\`, expected kebab-case`);
  }
  for (const field of ['summary', 'note'] as const) {
    if (rule[field].trim() === '') {
      throw new Error(`Unexpected empty \`${field}\` of \`${rule.name}\`, expected a sentence`);
    }
  }
  checkMessages(rule.name, rule.messages);
  for (const [name, descriptor] of Object.entries<OptionDescriptor>(rule.options ?? {})) {
    checkDescriptor(`${rule.name}.${name}`, name, descriptor);
  }
  return rule;
}

function checkMessages(rule: string, messages: Readonly<Record<string, string>>): void {
  const entries = Object.entries(messages);
  if (entries.length === 0) throw new Error(`Unexpected rule \`${rule}\` without messages`);
  for (const [id, text] of entries) {
    if (!text.startsWith('Unexpected ')) {
      throw new Error(
        `Unexpected message \`${rule}.${id}\`, expected it to begin with “Unexpected”`,
      );
    }
    if (/[{}]/.test(text.replaceAll(/\{\w+\}/g, ''))) {
      throw new Error(`Unexpected brace in message \`${rule}.${id}\`, expected \`{placeholder}\``);
    }
  }
}

function checkDescriptor(path: string, name: string, descriptor: OptionDescriptor): void {
  const fault = !camelCase.test(name) ? 'a name in camelCase' : faultOfDefault(descriptor);
  if (fault) throw new Error(`Unexpected option \`${path}\`, expected ${fault}`);
}

function faultOfDefault(descriptor: OptionDescriptor): string | undefined {
  if (descriptor.description.trim() === '') return 'a description';
  if (descriptor.type === 'choice') {
    return descriptor.choices.includes(descriptor.default)
      ? undefined
      : 'a default among its choices';
  }
  if (descriptor.type === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = descriptor;
    return descriptor.default >= minimum && descriptor.default <= maximum
      ? undefined
      : 'a default between minimum and maximum';
  }
  if (descriptor.type === 'phrases') {
    return descriptor.default.every((phrase) => phrase === phrase.toLowerCase().trim())
      ? undefined
      : 'phrases in lower case';
  }
  return undefined;
}
