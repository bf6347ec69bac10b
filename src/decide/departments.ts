import type { Claim } from '../claim/claim.js';
import { FACT_VALUES } from '../claim/facts.js';
import type { Peril } from '../claim/vocabulary.js';
import type { InstitutionId } from '../law/clause.js';
import { responsibility } from '../law/in-edition.js';
import type { Line } from '../law/line-ids.js';
import { kept } from '../logic/kept.js';
import type { Plan } from './plan.js';

const NOBODY: readonly InstitutionId[] = /* @__PURE__ */ Object.freeze([]);

/** Who is responsible for a line when something struck; looked up when it is first asked for. */
function departmentsAt(
  { departments, lines, terms }: Plan,
  line: number,
  peril: Peril,
): readonly InstitutionId[] {
  const known = departments[line] as Map<Peril, readonly InstitutionId[]>;
  let found = known.get(peril);
  if (found === undefined) {
    found = responsibility(lines[line] as Line, peril, terms)?.departments ?? NOBODY;
    known.set(peril, found);
  }
  return found;
}

const whateverStruck = /* @__PURE__ */ kept((_: Plan) => new Map<number, readonly InstitutionId[]>());

/** The same while what struck is not known: nobody, where that decides. */
function departmentsWhatever(plan: Plan, line: number): readonly InstitutionId[] {
  const known = whateverStruck(plan);
  let found = known.get(line);
  if (found === undefined) {
    const [first, ...others] = FACT_VALUES.peril.map((each) => departmentsAt(plan, line, each));
    found = others.every((each) => `${each}` === `${first}`) ? (first as readonly InstitutionId[]) : NOBODY;
    known.set(line, found);
  }
  return found;
}

/** Who is responsible for some lines, the first one's first; nobody while what struck is not known and decides. */
export function departmentsFor(
  plan: Plan,
  lines: readonly number[],
  { peril }: Claim,
): readonly InstitutionId[] {
  const of = (line: number): readonly InstitutionId[] =>
    peril == null ? departmentsWhatever(plan, line) : departmentsAt(plan, line, peril);
  const [first, ...others] = lines;
  if (first === undefined) return NOBODY;
  return others.length === 0 ? of(first) : Object.freeze([...new Set(lines.flatMap(of))]);
}
