/**
 * The same thing said in 中文 and in English.
 *
 * @example
 * ```ts
 * const words: Bilingual = { zh: '保障对象', en: 'Protected persons' };
 * ```
 * @since 0.1.0
 */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
