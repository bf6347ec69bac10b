type Json = Readonly<Record<string, unknown>>;

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

const within = (size: number, { least, most }: { least: unknown; most: unknown }): boolean =>
  size >= ((least as number | undefined) ?? 0) &&
  size <= ((most as number | undefined) ?? Number.POSITIVE_INFINITY);

const KNOWN = new Set([
  ...[
    '$schema',
    '$defs',
    '$ref',
    'id',
    'title',
    'description',
    'type',
    'const',
    'enum',
    'pattern',
    'anyOf',
    'oneOf',
  ],
  ...['properties', 'required', 'additionalProperties', 'propertyNames', 'items'],
  ...['minItems', 'maxItems', 'minLength', 'maxLength', 'minimum', 'maximum'],
]);

/** Whether a value fits a JSON Schema, for the keywords that ours use; any other is an error. */
export function fits(value: unknown, schema: Json, whole: Json = schema): boolean {
  const strange = Object.keys(schema).filter((key) => !KNOWN.has(key));
  if (strange.length > 0) throw new Error(`keywords that are not known here: ${strange.join()}`);
  const under = (each: unknown) => fits(value, each as Json, whole);
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.replace('#/$defs/', '');
    return under((whole.$defs as Readonly<Record<string, Json>>)[name]);
  }
  if (Array.isArray(schema.anyOf) && !schema.anyOf.some(under)) return false;
  if (Array.isArray(schema.oneOf) && schema.oneOf.filter(under).length !== 1) return false;
  if ('const' in schema && value !== schema.const) return false;
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return false;
  const type = typeOf(value);
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number')))
    return false;
  return fitsInside(value, schema, whole);
}

function fitsInside(value: unknown, schema: Json, whole: Json): boolean {
  if (typeof value === 'string') {
    const { pattern, minLength: least, maxLength: most } = schema;
    return (
      (pattern === undefined || new RegExp(pattern as string, 'u').test(value)) &&
      within([...value].length, { least, most })
    );
  }
  if (typeof value === 'number')
    return within(value, { least: schema.minimum ?? Number.NEGATIVE_INFINITY, most: schema.maximum });
  if (Array.isArray(value))
    return (
      within(value.length, { least: schema.minItems, most: schema.maxItems }) &&
      (schema.items === undefined || value.every((each) => fits(each, schema.items as Json, whole)))
    );
  if (typeof value !== 'object' || value === null) return true;
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Json>>;
  const keys = Object.keys(value);
  return (
    ((schema.required ?? []) as readonly string[]).every((key) => keys.includes(key)) &&
    keys.every((key) => {
      const names = schema.propertyNames as Json | undefined;
      if (names !== undefined && !fits(key, names, whole)) return false;
      const part = properties[key] ?? schema.additionalProperties;
      if (typeof part !== 'object') return part !== false;
      return fits((value as Readonly<Record<string, unknown>>)[key], part as Json, whole);
    })
  );
}
