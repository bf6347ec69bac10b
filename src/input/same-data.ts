const isCompound = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether two pieces of plain data say the same, whatever the order of their keys; a key without a value says nothing. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (!isCompound(one) || !isCompound(other)) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) =>
    isSameData((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}
