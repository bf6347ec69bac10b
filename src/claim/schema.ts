import * as z from 'zod/mini';
import { id, orUnknown } from '../input/formats.js';
import { circumstancesFor, type FormatOf, formatOf } from './fact-kinds.js';
import { FACTS } from './fact-rows.js';
import { FACT_NAMES, type FactName, factsUnder } from './facts.js';
import type { LossKind } from './vocabulary.js';

type Rows = typeof FACTS;

type FormatsOfFacts = { readonly [F in FactName]: FormatOf<Rows[F]> };

/** How the values of each fact are written and held. */
export const FORMAT_OF = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ FACT_NAMES.map((name) => [name, formatOf(FACTS[name])]),
) as FormatsOfFacts;

type Schema<S> = S extends z.core.$ZodType ? z.ZodMiniOptional<z.ZodMiniNullable<S>> : never;

/** The facts that stand under the incident, or that a kind of loss has, as keys of an object. */
type ShapeOf<O extends 'incident' | LossKind> = {
  [F in FactName as Rows[F]['of'] extends (O extends 'incident' ? O : O | 'loss') ? F : never]: Schema<
    FormatsOfFacts[F]['schema']
  >;
};

function buildSchema() {
  const shapeOf = <O extends 'incident' | LossKind>(owner: O) =>
    Object.fromEntries(
      factsUnder(owner).map((name) => [name, orUnknown(FORMAT_OF[name].schema)]),
    ) as ShapeOf<O>;
  const lossOf = <K extends LossKind>(kind: K) => ({
    ...shapeOf<K>(kind),
    kind: z.literal(kind),
    circumstances: orUnknown(circumstancesFor(kind)),
  });
  const incident = z.strictObject({ id: orUnknown(id), ...shapeOf('incident') });
  const person = z.strictObject({ ...lossOf('person'), personId: orUnknown(id) });
  const house = z.strictObject({ ...lossOf('house'), householdId: orUnknown(id), houseId: orUnknown(id) });
  return z.strictObject({
    id,
    incident: z.optional(incident),
    loss: z.discriminatedUnion('kind', [person, house]),
  });
}

/** The claim of the exchange format: one person or one house in one incident. */
export const claimSchema = /* @__PURE__ */ buildSchema();
