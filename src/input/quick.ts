import type * as z from 'zod/mini';
import { MAX_ENTRIES } from './expected.js';

/** What a quick reader returns for anything that it does not take at once. */
export const UNSURE = /* @__PURE__ */ Symbol('unsure');

/**
 * Reads a value that is plainly right: copies it, reading every property once. For anything else it returns `UNSURE`, and
 * the schema itself must look at the value. It never takes what the schema refuses.
 */
export type QuickReader = (value: unknown) => unknown;

type Definition = Record<string, unknown> & { readonly type: string };
type Test = (value: never) => boolean;

const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as unknown as Definition;

/** The tests of a schema beside its type; one that is not known here makes the reader unsure of everything. */
function testsOf({ checks }: Definition): readonly Test[] {
  return ((checks ?? []) as readonly z.core.$ZodCheck[]).map((check): Test => {
    const { pattern, fn } = check._zod.def as { readonly pattern?: RegExp; readonly fn?: Test };
    if (pattern !== undefined) return (value: string) => pattern.test(value);
    return fn ?? (() => false);
  });
}

function valueReader(isType: (value: unknown) => boolean, tests: readonly Test[]): QuickReader {
  return (value) => {
    if (!isType(value)) return UNSURE;
    for (const test of tests) if (!test(value as never)) return UNSURE;
    return value;
  };
}

/** Codes are handed back as our own texts, so that comparing them later is comparing references. */
function codeReader(codes: readonly unknown[]): QuickReader {
  const known = new Map(codes.map((code) => [code, code]));
  return (value) => known.get(value) ?? UNSURE;
}

const passing = (tests: readonly Test[], copy: unknown): unknown =>
  tests.every((test) => test(copy as never)) ? copy : UNSURE;

function quickListReader(entry: QuickReader, tests: readonly Test[]): QuickReader {
  return (value) => {
    if (!Array.isArray(value) || Object.getPrototypeOf(value) !== Array.prototype) return UNSURE;
    const { length } = value;
    if (length > MAX_ENTRIES) return UNSURE;
    const copy: unknown[] = [];
    for (let i = 0; i < length; i++) {
      const read = entry(value[i]);
      if (read === UNSURE) return UNSURE;
      copy.push(read);
    }
    return passing(tests, copy);
  };
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.getOwnPropertySymbols(value).length === 0;

function recordReader(ofKey: QuickReader, ofValue: QuickReader, tests: readonly Test[]): QuickReader {
  return (value) => {
    if (!isPlainObject(value)) return UNSURE;
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const read = ofValue(value[key]);
      if (ofKey(key) === UNSURE || read === UNSURE) return UNSURE;
      copy[key] = read;
    }
    return passing(tests, copy);
  };
}

function objectReader(shape: Readonly<Record<string, z.core.$ZodType>>): QuickReader {
  const readers = new Map(Object.entries(shape).map(([key, schema]) => [key, quickReader(schema)]));
  const required = Object.keys(shape).filter(
    (key) => definitionOf(shape[key] as z.core.$ZodType).type !== 'optional',
  );
  return (value) => {
    if (!isPlainObject(value)) return UNSURE;
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const reader = readers.get(key);
      if (reader === undefined) return UNSURE;
      const read = reader(value[key]);
      if (read === UNSURE) return UNSURE;
      copy[key] = read;
    }
    for (const key of required) if (!(key in copy)) return UNSURE;
    return copy;
  };
}

/** What may be absent, and often may be `null` as well: one question for both. */
function optionalReader(schema: z.core.$ZodType): QuickReader {
  const { type, innerType } = definitionOf(schema);
  if (type !== 'nullable') {
    const inner = quickReader(schema);
    return (value) => (value === undefined ? value : inner(value));
  }
  const inner = quickReader(innerType as z.core.$ZodType);
  return (value) => (value === undefined || value === null ? value : inner(value));
}

/** A union told apart by one key: each option reads for itself, the first that is sure is taken. */
function unionReader(options: readonly z.core.$ZodType[]): QuickReader {
  const readers = options.map(quickReader);
  return (value) => {
    for (const reader of readers) {
      const read = reader(value);
      if (read !== UNSURE) return read;
    }
    return UNSURE;
  };
}

/**
 * Compiles a schema to a quick reader, without evaluating code: for inputs that are right, which are nearly all, it does at
 * once what copying and checking do in two passes. A kind of schema that it does not know makes it unsure.
 */
export function quickReader(schema: z.core.$ZodType): QuickReader {
  const definition = definitionOf(schema);
  const tests = testsOf(definition);
  if (tests.length > 0 && ['object', 'union'].includes(definition.type)) return () => UNSURE;
  switch (definition.type) {
    case 'optional':
      return optionalReader(definition.innerType as z.core.$ZodType);
    case 'nullable': {
      const inner = quickReader(definition.innerType as z.core.$ZodType);
      return (value) => (value === null ? value : inner(value));
    }
    case 'string':
      return valueReader((value) => typeof value === 'string', tests);
    case 'number':
      return valueReader(Number.isFinite, tests);
    case 'boolean':
      return valueReader((value) => typeof value === 'boolean', tests);
    case 'enum':
      return codeReader(Object.values(definition.entries as object));
    case 'literal':
      return codeReader(definition.values as readonly unknown[]);
    case 'array':
      return quickListReader(quickReader(definition.element as z.core.$ZodType), tests);
    case 'record':
      return recordReader(
        quickReader(definition.keyType as z.core.$ZodType),
        quickReader(definition.valueType as z.core.$ZodType),
        tests,
      );
    case 'object':
      return objectReader(definition.shape as Readonly<Record<string, z.core.$ZodType>>);
    case 'union':
      return unionReader(definition.options as readonly z.core.$ZodType[]);
    default:
      return () => UNSURE;
  }
}
