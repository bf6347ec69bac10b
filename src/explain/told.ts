import type { ClauseText } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import { type Edition, lastWord, type Quotation, wordsOf } from '../law/edition.js';
import { isAgreed } from '../law/every-line.js';
import { QUOTATIONS } from '../law/text/quotations.js';
import { SECTION_2 } from '../law/text/section-2.js';
import { SECTION_4 } from '../law/text/section-4.js';
import { SECTION_5 } from '../law/text/section-5.js';
import type { LanguageParts } from '../words/language.js';
import type { RuleWords } from '../words/rules.js';
import type { Words } from '../words/words.js';

/** What a language says of the rules as they stand in an edition of the notice. */
export interface Told {
  readonly rules: RuleWords;
  readonly readings: Words['readings'];
  /** The words of a clause on which a rule rests. */
  readonly quote: (rule: string, clause: ClauseId) => string;
  readonly clauseText: (id: ClauseId) => string;
}

/** The sections in which rules, duties and departments stand. */
const print = (): { readonly [I in ClauseId]?: ClauseText } => ({ ...SECTION_2, ...SECTION_4, ...SECTION_5 });

/** How a language tells of an edition of the notice. */
export function tellingOf({
  locale,
  text,
  rules,
  readings,
}: Pick<LanguageParts, 'locale' | 'text' | 'rules' | 'readings'>): (edition: Edition) => Told {
  const first = rules();
  return (edition) => {
    const otherwise = wordsOf(edition, locale);
    const amended = (clause: ClauseId) => lastWord(edition, ({ clauses }) => clauses[clause]);
    return {
      rules: { ...first, conditions: { ...first.conditions, ...otherwise.conditions } },
      readings: { ...readings, ...otherwise.readings },
      quote: (rule, clause) => {
        const quotes = (amended(clause)?.quotes ?? QUOTATIONS[clause]) as readonly Quotation[];
        const named = isAgreed(rule) ? 'condition' : rule;
        return (quotes.find(({ of }) => of.includes(named)) as Quotation)[text];
      },
      clauseText: (clause) => (amended(clause) ?? (print()[clause] as ClauseText))[text],
    };
  };
}
