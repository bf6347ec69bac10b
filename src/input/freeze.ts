/** Freezes plain data through and through, and hands it back. */
export function deepFreeze<V>(value: V): V {
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value as object)) deepFreeze(part);
  }
  return value;
}
