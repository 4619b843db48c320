import type { OptionDescriptor, Rule } from 'nlcst-rule-kit';
import { lexiconLists } from 'nlcst-rule-kit';
import { severities } from 'nlcst-rule-kit/internal';
import { ignoreRules, presetSettings, ruleById } from 'retext-preset-copydesk';

type Schema = Readonly<Record<string, unknown>>;

const preset = { enum: Object.keys(presetSettings) };
const phrases = { type: 'array', items: { type: 'string', minLength: 1 } };
const changes = {
  type: 'object',
  properties: { add: phrases, remove: phrases },
  additionalProperties: false,
};

/** What may be set for a rule of which nothing is known. */
const setting = {
  anyOf: [
    { $ref: '#/definitions/severity' },
    {
      type: 'array',
      items: [{ $ref: '#/definitions/severity' }, { type: 'object' }],
      minItems: 1,
      additionalItems: false,
    },
  ],
};

/** The JSON schema of configuration files, from the registry of rules: for completion and checks in editors. */
export function configSchema(): Schema {
  const rules = [...[...ruleById.values()].map(({ rule }) => rule), ...ignoreRules];
  const common = {
    extends: {
      description: 'Presets, packages and files (`./house.yml`); later ones over earlier ones.',
      anyOf: [
        { $ref: '#/definitions/name' },
        { type: 'array', items: { $ref: '#/definitions/name' } },
      ],
    },
    rules: {
      description: 'Severity, or severity and options, by rule.',
      type: 'object',
      properties: Object.fromEntries(rules.map((rule) => [rule.name, settingOf(rule)])),
      // Plug-ins may have others.
      additionalProperties: setting,
    },
    lexicon: {
      description: 'Words to add to Copydesk’s lists and to take away.',
      type: 'object',
      properties: Object.fromEntries(lexiconLists.map((list) => [list, changes])),
      additionalProperties: false,
    },
    frontMatter: {
      description: 'Fields of front matter that are linted.',
      type: 'array',
      items: { type: 'string', examples: ['title', 'description', 'headline'] },
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk configuration',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      plugins: {
        description: 'Packages and files (`./rules/house.js`) with rules of your own.',
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
      ...Object.fromEntries(
        Object.keys(common).map((key) => [key, { $ref: `#/definitions/${key}` }]),
      ),
      overrides: {
        description: 'What is set for some files; later ones over earlier ones.',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            files: {
              description: 'Patterns, relative to this file.',
              anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
            },
            ...Object.fromEntries(
              Object.keys(common).map((key) => [key, { $ref: `#/definitions/${key}` }]),
            ),
          },
          required: ['files'],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
    // Where presets alone are named, no plug-in can be.
    if: {
      properties: {
        plugins: false,
        extends: { $ref: '#/definitions/presets' },
        overrides: {
          type: 'array',
          items: {
            type: 'object',
            properties: { extends: { $ref: '#/definitions/presets' } },
          },
        },
      },
    },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON schema
    then: {
      properties: {
        rules: { $ref: '#/definitions/knownRules' },
        overrides: {
          type: 'array',
          items: {
            type: 'object',
            properties: { rules: { $ref: '#/definitions/knownRules' } },
          },
        },
      },
    },
    definitions: {
      name: { anyOf: [preset, { type: 'string', minLength: 1 }] },
      presets: { anyOf: [preset, { type: 'array', items: preset }] },
      knownRules: { type: 'object', propertyNames: { enum: rules.map(({ name }) => name) } },
      severity: { enum: severities },
      ...common,
    },
  };
}

function settingOf({ summary, options = {} }: Rule): Schema {
  const severity = { $ref: '#/definitions/severity' };
  const given = {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, optionOf(option)]),
    ),
    additionalProperties: false,
  };
  return {
    description: summary,
    anyOf: [
      severity,
      { type: 'array', items: [severity, given], minItems: 1, additionalItems: false },
    ],
  };
}

function optionOf(option: OptionDescriptor): Schema {
  const { description } = option;
  switch (option.type) {
    case 'phrases':
      return { description, anyOf: [phrases, changes] };
    case 'choice':
      return { description, enum: option.choices, default: option.default };
    case 'number': {
      const { minimum, maximum, default: value } = option;
      return {
        description,
        type: 'number',
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
        default: value,
      };
    }
    default:
      return { description, type: option.type, default: option.default };
  }
}
