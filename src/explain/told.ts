import type { Bilingual } from '../input/bilingual.js';
import type { ClauseText } from '../law/clause.js';
import type { ClauseId } from '../law/clause-ids.js';
import { type Edition, editionNamed, lastWord, type Quotation, wordsOf } from '../law/edition.js';
import type { Locale } from '../law/edition-words.js';
import { QUOTATIONS } from '../law/text/quotations.js';
import { SECTION_2 } from '../law/text/section-2.js';
import { SECTION_4 } from '../law/text/section-4.js';
import { SECTION_5 } from '../law/text/section-5.js';
import type { RuleWords } from '../words/rules.js';
import type { Words } from '../words/words.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';

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
export const tellingOf =
  (locale: Locale, first: Pick<Told, 'rules' | 'readings'>) =>
  (edition: Edition): Told => {
    const side: keyof Bilingual = locale === 'en' ? 'en' : 'zh';
    const { conditions, readings } = wordsOf(edition, locale);
    const amended = (clause: ClauseId) => lastWord(edition, ({ clauses }) => clauses[clause]);
    return {
      rules: { ...first.rules, conditions: { ...first.rules.conditions, ...conditions } },
      readings: { ...first.readings, ...readings },
      quote: (rule, clause) => {
        const quotes = (amended(clause)?.quotes ?? QUOTATIONS[clause]) as readonly Quotation[];
        return (quotes.find(({ of }) => of.includes(rule)) as Quotation)[side];
      },
      clauseText: (clause) => (amended(clause) ?? (print()[clause] as ClauseText))[side],
    };
  };

/** What a language says of the edition by which something is explained. */
export const toldOf = ({ edition }: Pick<Explanation, 'edition'>, { editions, told }: Language): Told =>
  told(editionNamed(editions, edition));
