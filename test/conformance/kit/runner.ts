// Compares what an implementation says with the vectors. Plain JavaScript: Node.js, Bun, Deno, any browser.

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type Call = (vector: { readonly [key: string]: Json }) => Json;

/** A function for each file of vectors; what an implementation does not do is left out, and told. */
export type Implementation = { readonly [file: string]: Call | undefined };

export interface Vector {
  readonly id: string;
  readonly expected: Json;
  readonly [key: string]: Json;
}

export interface Failure {
  readonly file: string;
  readonly id: string;
  readonly expected: Json;
  readonly found: Json;
}

export interface Outcome {
  readonly passed: number;
  readonly failed: readonly Failure[];
  /** Files that the implementation has no function for. */
  readonly left: readonly string[];
}

/** A value as text, keys in order. */
const text = (value: Json): string =>
  JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** What an implementation answers; in the place of the name of a document it is given the document. */
export function answered(call: Call, vector: Vector, documents: Kit['documents']): Json {
  const named = ['contract', 'base'].filter((key) => typeof vector[key] === 'string');
  const whole = named.map((key) => [key, documents[vector[key] as string] as Json]);
  try {
    return call({ ...vector, ...Object.fromEntries(whole) });
  } catch (error) {
    return `threw ${error}`;
  }
}

/** The vectors by file, and the contracts and claims that they name. */
export interface Kit {
  readonly documents: { readonly [name: string]: Json };
  readonly files: { readonly [file: string]: readonly Vector[] };
}

/** Asks an implementation every vector of every file. */
export function check({ documents, files }: Kit, of: Implementation): Outcome {
  let passed = 0;
  const failed: Failure[] = [];
  const left: string[] = [];
  for (const [file, vectors] of Object.entries(files)) {
    const call = of[file];
    if (call === undefined) {
      left.push(file);
      continue;
    }
    for (const vector of vectors) {
      const found = answered(call, vector, documents);
      if (text(found) === text(vector.expected)) passed += 1;
      else failed.push({ file, id: vector.id, expected: vector.expected, found });
    }
  }
  return { passed, failed, left };
}
