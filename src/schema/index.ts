import * as z from 'zod/mini';
import { claimSchema } from '../claim/schema.js';
import { contractSchema } from '../contract/schema.js';
import { deepFreeze } from '../freeze.js';
import { grade, id, rooms } from '../input/formats.js';
import type { Json } from '../receipt/hash.js';

export type { Json } from '../receipt/hash.js';

/**
 * A JSON Schema, draft 2020-12: that of OpenAPI 3.1.
 *
 * @since 0.1.0
 */
export interface JsonSchema {
  readonly [keyword: string]: Json | undefined;
}

/** Whole numbers, which the format checks in ways that a schema cannot see, and ids, whose pattern needs flags that none has. */
const OTHERWISE = /* @__PURE__ */ new Map<z.core.$ZodType, z.core.JSONSchema.BaseSchema>([
  [id, { minLength: 1, maxLength: 200, pattern: '^\\S(?:[\\s\\S]*\\S)?$' }],
  [grade, { type: 'integer', minimum: 1, maximum: 10 }],
  [rooms, { type: 'integer', minimum: 1 }],
]);

const jsonSchemaOf = (schema: z.core.$ZodType): JsonSchema => {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, OTHERWISE.get(zodSchema));
    },
  });
  return deepFreeze(JSON.parse(JSON.stringify(written)) as JsonSchema);
};

/**
 * The claim of the exchange format as JSON Schema, for OpenAPI and for forms. What `parseClaim` takes, the schema takes; beyond
 * it, `parseClaim` checks that division codes exist.
 *
 * @example
 * ```ts
 * claimJsonSchema().required; // ['id', 'loss']
 * ```
 * @since 0.1.0
 */
export const claimJsonSchema = (): JsonSchema => jsonSchemaOf(claimSchema);

/**
 * The contract of the exchange format as JSON Schema. What `parseContract` takes, the schema takes; beyond it, `parseContract`
 * checks that shares add up to 1, who leads, and that the term ends after it begins.
 *
 * @example
 * ```ts
 * contractJsonSchema().required; // ['id', 'term', 'premium', 'insurers', 'lines', 'limits']
 * ```
 * @since 0.1.0
 */
export const contractJsonSchema = (): JsonSchema => jsonSchemaOf(contractSchema);
