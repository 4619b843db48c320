import type { Paragraph, Span } from 'nlcst-attribution';
import { gather } from 'nlcst-attribution/internal';
import { defineRule } from 'nlcst-rule-kit';
import { phraseIndex } from '../../phrases.js';
import { garbledIn } from './encoding.js';
import { entitiesIn, markupIn, shortCodesIn, templatesIn } from './markup.js';
import { endSign, notesIn } from './notes.js';
import { agencies, fields, lines, openings, shownFields } from './words.js';

const fieldSet = new Set(fields);
const fieldsBelow = new Set([...fields, ...shownFields]);

type Leftover = 'encoding' | 'entity' | 'markup' | 'template';

export const productionNote = defineRule({
  name: 'production-note',
  summary: 'Reports what belongs to the wire, the archive or the web page and not to the story.',
  unit: 'article',
  scope: 'any',
  severity: 'warning',
  options: {
    lines: {
      type: 'phrases',
      default: lines,
      description: 'Whole lines that are no part of a story.',
    },
    openings: {
      type: 'phrases',
      default: openings,
      description: 'How sentences begin that are no part of a story.',
    },
    agencies: {
      type: 'phrases',
      default: agencies,
      description: 'Agencies whose bare name on a line is what is left of a picture.',
    },
    everyPlace: {
      type: 'boolean',
      default: false,
      description:
        'Whether signs such as `___` that stand several times are reported at every place.',
    },
  },
  messages: {
    note: 'Unexpected `{words}` in the story, expected the story without it',
    repeated: 'Unexpected `{words}` in the story ({count} times), expected the story without it',
    markup: 'Unexpected markup `{words}`, expected text',
    template: 'Unexpected tag of a page’s template, expected text',
    entity: 'Unexpected entity `{words}`, expected `{text}`',
    encoding: 'Unexpected `{words}`, a character in the wrong encoding, expected `{text}`',
  },
  note: 'Lines for editors and pages say nothing to a reader who meets the text elsewhere. AP counts such lines (adds, advance notes) as part of the transmission, not of the story.',
  check({ article, options, report }) {
    const lists = {
      fields: fieldSet,
      lines: phraseIndex(options.lines),
      openings: phraseIndex(options.openings),
      agencies: options.agencies,
    };
    const below = { ...lists, fields: fieldsBelow };
    const notes = new Map<string, Span[]>();
    for (const { index, start, reading } of article.paragraphs) {
      const phrases = index === 0 ? lists : below;
      if (creditsTable(reading, article.paragraphs[index - 1]?.reading)) continue;
      for (const span of notesIn(reading, phrases)) {
        const place = { start: start + span.start, end: start + span.end };
        const words = reading.text.slice(span.start, span.end);
        gather(notes, words, place);
      }
      const { text } = reading;
      const tell = (span: Span, message: Leftover, stands?: string) => {
        const words = shortened(text.slice(span.start, span.end));
        report({
          span: { start: start + span.start, end: start + span.end },
          message,
          data: { words, text: stands ?? '' },
          ...(stands && { expected: [stands] }),
        });
      };
      for (const span of [...markupIn(text), ...shortCodesIn(text)]) tell(span, 'markup');
      for (const span of garbledIn(text)) tell(span, 'encoding', span.text);
      for (const span of templatesIn(text)) tell(span, 'template');
      for (const span of entitiesIn(text)) tell(span, span.text ? 'entity' : 'markup', span.text);
    }
    for (const [note, places] of notes) {
      const words = shortened(note);
      if (options.everyPlace || places.length === 1 || !endSign.test(note)) {
        for (const span of places) report({ span, message: 'note', data: { words } });
      } else {
        const span = places[0] as Span;
        report({
          span,
          message: 'repeated',
          data: { words, count: places.length },
          related: { span: places[1] as Span, text: 'And here' },
        });
      }
    }
  },
});

/** «Adults: $12», and «Source: Harbor Board» right behind: where the figures are from that stand in the text. */
const creditsTable = ({ text }: Paragraph, before: Paragraph | undefined): boolean =>
  text.startsWith('Source:') && before !== undefined && tableRow.test(before.text);

const tableRow = /^(?!image|photo|picture|video).*:\s.*[^.?!\s]\s*$/i;

/** Long notes are shown by their beginning. */
function shortened(note: string): string {
  const words = note.replaceAll(/\s+/g, ' ');
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}
