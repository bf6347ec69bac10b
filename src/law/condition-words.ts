/**
 * A language in which the rules are put into words.
 *
 * @example
 * ```ts
 * const locale: Locale = 'zh-CN';
 * ```
 * @since 0.1.0
 */
export type Locale = 'zh-CN' | 'en';

/**
 * What to say of a condition, as it came out.
 *
 * @since 0.1.0
 */
export interface ConditionWords {
  readonly holds: string;
  readonly fails: string;
  /** What is not known, as a noun clause: whether it holds. */
  readonly open: string;
}
