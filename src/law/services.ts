/** Work on a claim for which a contract may promise a time: 报告, 查勘, 配合理赔, 核定, 支付. */
export const SERVICES = ['report', 'survey', 'assistance', 'decision', 'payment'] as const;

/**
 * Work on a claim for which a contract may promise a time.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type Service = (typeof SERVICES)[number];
