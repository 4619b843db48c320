import { type Article, type Attribution, CERTAIN, type Token } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { findPhrases, indexPhrases, type Match, type PhraseIndex } from '../../phrases.js';
import { unnamedSources } from '../../sources.js';
import { tokensIn } from '../../tokens.js';
import { isTold } from '../../told.js';
import {
  forecasts,
  happenings,
  judgements,
  labelEnds,
  labelled,
  labels,
  linkingVerbs,
  namingVerbs,
  perceptions,
  reportingWords,
  views,
} from './words.js';

type Kind = 'judgement' | 'forecast' | 'view';

interface Opinion extends Match {
  kind: Kind;
}

/** How far before a label its “is” may stand: “*is* not only a complete fraud”. */
const reach = 5;

const labelEnd = new Set(labelEnds);
const labelledNouns = new Set(labelled);
const links = new Set(linkingVerbs);
const naming = new Set(namingVerbs);
const happening = new Set(happenings);
const perceived = new Set(perceptions);
const reporting = new Set(reportingWords);

/**
 * «is a terrorist group»: the label with its article and its noun, where a form of “be” says it of somebody, or where
 * somebody is called so: «called him “a fraud”», «remembered her as a bully».
 */
const saidOf = (tokens: readonly Token[], label: Match, isNamed: boolean): Match | undefined => {
  const noun = tokens[label.last];
  const last = noun && labelledNouns.has(noun.lower) ? label.last + 1 : label.last;
  const next = tokens[last];
  if (next?.kind === 'word' && !labelEnd.has(next.lower)) return undefined;
  for (let at = label.first - 1; at >= Math.max(0, label.first - reach); at--) {
    const token = tokens[at] as Token;
    const leads = links.has(token.lower) || (isNamed && leadsToName(token));
    if (!leads && (token.kind !== 'word' || denials.has(token.lower))) return undefined;
    if (!leads) continue;
    const start = tokens[at + 1];
    const end = tokens[last - 1];
    return start && end && { start: start.start, end: end.end, first: at + 1, last };
  }
  return undefined;
};

/** «called him *“*a fraud”», «remembered her *as* a bully» */
const leadsToName = ({ kind, lower, value }: Token): boolean =>
  kind === 'word' ? lower === 'as' : /^["“‘']/.test(value);

/** «is *not* a fraud», «is *no* fraud» */
const denials: ReadonlySet<string> = new Set(['no', 'not']);

/** Whether the words before it in its sentence put it into somebody else's mouth. */
const isRelayed = (tokens: readonly Token[], opinion: Opinion): boolean => {
  for (let at = opinion.first - 1; at >= 0; at--) {
    const word = tokens[at]?.lower ?? '';
    if (reporting.has(word)) return true;
    if (word === '.' || word === '?' || word === '!') return false;
  }
  return false;
};

/** Whether it stands in a quotation within the quotation: words that the source quotes. */
const isNested = (article: Article, opinion: Opinion): boolean =>
  Boolean(article.quotationAt(opinion.start)?.parent);

/** «They will find a way to *corrupt* it», «we *will never* sell», «*I think* I heard a bang»: a deed, a vow, a memory. */
const isNone = (tokens: readonly Token[], { kind, first, last }: Opinion): boolean => {
  const before = tokens[first - 1]?.lower ?? '';
  if (kind === 'judgement') return before === 'to' || isUnproved(tokens.slice(0, first));
  const next = tokens[last]?.lower ?? '';
  if (kind === 'forecast')
    return isSelf(before) && tokens[last - 1]?.lower === 'never' && !happening.has(next);
  return isSelf(next) && perceived.has(tokens[last + 1]?.lower ?? '');
};

/** «There is *no evidence* that they are corrupt»: a denial, which can be checked. */
const isUnproved = (before: readonly Token[]): boolean => {
  const at = before.findLastIndex(({ lower }) => lower === 'evidence' || lower === 'proof');
  const end = before.findLastIndex(({ value }) => /^[.?!]$/.test(value));
  return at > end && /^(?:little|no)$/.test(before[at - 1]?.lower ?? '');
};

const isSelf = (word: string | undefined): boolean => word === 'i' || word === 'we';

/** An attack, a judgement or a forecast put into an unnamed mouth. */
export const anonymousOpinion = defineRule({
  name: 'anonymous-opinion',
  summary: 'Reports a judgement, a forecast or an opinion that an unnamed source gives.',
  scope: 'any',
  severity: 'info',
  unit: 'article',
  options: {
    judgements: {
      type: 'phrases',
      default: judgements,
      description: 'Words that judge wherever they stand.',
    },
    labels: {
      type: 'phrases',
      default: labels,
      description:
        'Words that judge where a form of “be” says them of somebody, or where somebody is called so.',
    },
    forecasts: {
      type: 'phrases',
      default: forecasts,
      description: 'Words that foretell an outcome.',
    },
    views: {
      type: 'phrases',
      default: views,
      description: 'Words by which somebody gives an opinion as theirs.',
    },
  },
  messages: {
    judgement:
      'Unexpected judgement `{words}` from unnamed `{source}`, expected a fact, or somebody who says it by name',
    forecast:
      'Unexpected forecast `{words}` from unnamed `{source}`, expected a fact, or somebody who says it by name',
    view: 'Unexpected opinion `{words}` from unnamed `{source}`, expected a fact, or somebody who says it by name',
  },
  note: 'Who attacks or foretells without a name answers to nobody: AP takes information but no opinion or speculation from unnamed sources, NPR no pejorative remarks.',
  check({ article, options, report }) {
    const lists: ReadonlyArray<readonly [Kind, PhraseIndex]> = [
      ['judgement', indexPhrases(options.judgements)],
      ['forecast', indexPhrases(options.forecasts)],
      ['view', indexPhrases(options.views)],
    ];
    const labelIndex = indexPhrases(options.labels);

    const opinionIn = (attribution: Attribution): Opinion | undefined => {
      const tokens = attribution.content.flatMap((span) => tokensIn(article, span));
      const opinions: Opinion[] = lists.flatMap(([kind, index]) =>
        findPhrases(tokens, index).map((match) => ({ ...match, kind })),
      );
      for (const label of findPhrases(tokens, labelIndex)) {
        const match = saidOf(tokens, label, naming.has(attribution.cue?.lemma ?? ''));
        if (match) opinions.push({ ...match, kind: 'judgement' });
      }
      return opinions
        .sort((a, b) => a.start - b.start)
        .find(
          (opinion) =>
            !isRelayed(tokens, opinion) && !isNested(article, opinion) && !isNone(tokens, opinion),
        );
    };

    /** Where opinions were reported: two sources of one sentence may have the same words. */
    const reported = new Set<number>();
    const unnamed = new Set(unnamedSources(article).map(({ source }) => source));
    for (const attribution of article.attributions) {
      const { source, cue } = attribution;
      if (!source || !unnamed.has(source.source) || source.certainty < CERTAIN) continue;
      if (!isTold(attribution) || cue?.lemma === 'deny') continue;
      // Words of several people at once are no one's opinion; `plural-speaker` speaks of them.
      if (source.source.number === 'many' && attribution.kind === 'direct') continue;
      const opinion = opinionIn(attribution);
      if (!opinion || reported.has(opinion.start)) continue;
      reported.add(opinion.start);
      report({
        span: opinion,
        message: opinion.kind,
        data: { words: article.slice(opinion), source: source.source.name },
      });
    }
  },
});
