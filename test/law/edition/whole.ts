import { protectedPerson } from '../../../src/law/2-1-who-and-where.js';
import { CONTRACT_PREVAILS } from '../../../src/law/2-5-contract-prevails.js';
import { lastWord } from '../../../src/law/edition.js';
import { ruleInEdition } from '../../../src/law/in-edition.js';
import { type ClauseId, clausesOf, type Edition } from '../../../src/law/index.js';
import { COVERAGE_LINES, covers } from '../../../src/law/lines.js';
import { QUOTATIONS } from '../../../src/law/text/quotations.js';
import { conditionsIn } from '../../../src/logic/walk.js';
import { EN, ZH } from '../../explain/languages.js';

const LANGUAGES = [ZH, EN] as const;

/** 各条件及其条文。The conditions of the rules in an edition, each with a clause; and a sum that comes to nothing. */
export function citedIn(edition: Edition): ReadonlyMap<string, ReadonlySet<ClauseId>> {
  const cited = new Map<string, Set<ClauseId>>([['nothing-due', new Set([CONTRACT_PREVAILS])]]);
  for (const rule of [protectedPerson, ...COVERAGE_LINES.map(covers)]) {
    for (const condition of conditionsIn(ruleInEdition(rule, edition))) {
      const { id, clause } = condition as { readonly id?: string; readonly clause?: ClauseId };
      if (id === undefined || clause === undefined || 'reading' in condition) continue;
      cited.set(id, (cited.get(id) ?? new Set()).add(clause));
    }
  }
  return cited;
}

/** 一版通知里缺的话：没有引文，引文不是原文，没有说法。What an edition leaves unsaid, or quotes otherwise than it stands there. */
export function gapsIn(edition: Edition): readonly string[] {
  const clauses = new Map(clausesOf(edition).map((clause) => [clause.id, clause]));
  return [...citedIn(edition)].flatMap(([rule, ids]) => {
    const unsaid = LANGUAGES.flatMap(({ locale, told }) => {
      const words = told(edition).rules.conditions[rule];
      return words?.holds && words.fails && words.open ? [] : [`${rule}: no words, ${locale}`];
    });
    const unquoted = [...ids].flatMap((id) => {
      const amended = lastWord(edition, (one) => one.clauses[id]);
      const quotes = (amended?.quotes ?? QUOTATIONS[id] ?? []).filter(({ of }) => of.includes(rule));
      const [quote] = quotes;
      if (quote === undefined || quotes.length > 1) return [`${rule}: ${quotes.length} quotations in ${id}`];
      const { zh = '', en = '' } = clauses.get(id) ?? {};
      return zh.includes(quote.zh) && en.includes(quote.en) ? [] : [`${rule}: not verbatim in ${id}`];
    });
    return [...unsaid, ...unquoted];
  });
}
