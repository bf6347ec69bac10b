import type { Contract } from 'qijiang-catastrophe-insurance';
import { type HeldBack, worklist } from 'qijiang-catastrophe-insurance/explain';
import type { Language } from '../audit/language.js';
import { yuanCell } from '../audit/row-cells.js';
import type { TableColumn, TableRow } from '../audit/table.js';
import type { DecidedRow } from './decided.js';
import { PHRASES } from './phrases.js';
import { bodyNames, factName, rowNames } from './rows.js';

/** The columns of what is still wanted. */
export function waitingColumns({ locale }: Language): readonly TableColumn[] {
  const say = PHRASES[locale];
  const long = (header: string) => ({ header, width: 40, wraps: true });
  return [
    { header: say.by, width: 12 },
    long(say.waitsFor),
    { header: say.heldBack, width: 16, isMoney: true },
    ...[say.waitingClaims, say.notBounded].map((header) => ({ header, width: 12 })),
    ...[say.ofFacts, say.ids].map(long),
  ];
}

/** A claim as people know it: by its id, with its row where that says too little. */
function nameOf({ id, conflict, places }: DecidedRow, sheets: readonly string[], language: Language): string {
  const say = PHRASES[language.locale];
  const row = language.lib.words.auditPhrases.list(rowNames(places, sheets, language));
  if (id === null) return row;
  return conflict === null ? id : say.withRow(id, row);
}

/** What the claims of a register wait for: by fact, by who can bring it, by who can issue the papers; most money first in each. */
export function waitingRows(
  decided: readonly DecidedRow[],
  sheets: readonly string[],
  contract: Contract,
  language: Language,
): readonly TableRow[] {
  const say = PHRASES[language.locale];
  // Rows that contradict one another have one id, and are several claims here.
  const claims = decided.flatMap(({ verdict }, i) =>
    verdict === null ? [] : [{ ...verdict.claim, id: `${i}` }],
  );
  const { list } = language.lib.words.auditPhrases;
  const { byFact, byWhom, byBody } = worklist(claims, contract);
  const text = new Map(byFact.map((each) => [each.fact, each.text]));
  const names = (facts: readonly (typeof byFact)[number]['fact'][]) =>
    list(facts.map((fact) => factName(fact, text.get(fact), language)));
  const row = (by: keyof typeof say.kinds, what: string, of: string, held: HeldBack): TableRow => [
    ...[say.kinds[by], what, yuanCell(held.heldBack), held.claims.length, held.unbounded, of],
    list(held.claims.map((i) => nameOf(decided[Number(i)] as DecidedRow, sheets, language))),
  ];
  return [
    ...byFact.map((each) => {
      const whom = list(each.of.map((bringer) => say.bringers[bringer]));
      return row('byFact', names([each.fact]), whom, each);
    }),
    ...byWhom.map((each) => row('byWhom', say.bringers[each.by], names(each.facts), each)),
    ...byBody.map((each) =>
      row('byBody', bodyNames(language.lib)[each.by] as string, names(each.facts), each),
    ),
  ];
}
