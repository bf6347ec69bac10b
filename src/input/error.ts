import type { Issue } from './issue.js';

/**
 * Thrown by the `parse…` functions when an input is not what the exchange format allows. Carries every issue, not only
 * the first; nothing is repaired.
 *
 * @example
 * ```ts
 * try {
 *   parseClaim({ id: 'c-1', loss: { kind: 'person', disabilityGrade: 11 } });
 * } catch (error) {
 *   if (error instanceof InvalidInputError) console.log(error.issues[0]?.path); // loss.disabilityGrade
 * }
 * ```
 * @since 0.1.0
 */
export class InvalidInputError extends Error {
  override readonly name = 'InvalidInputError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ path, message }) => `${path || '(input)'}: ${message}`).join('\n'));
    this.issues = Object.freeze([...issues]);
  }
}
