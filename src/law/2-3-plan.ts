/**
 * What the notice plans for the contract. The signed contract prevails (二（五）), so a departure is a finding, not an error.
 */
export const NOTICE_PLAN = {
  /** 二（三）承保方式: 首席承保人承保份额不低于50%. */
  leadShare: '0.5',
  /** 二（三）承保方式: 2-3家. */
  insurers: { least: 2, most: 3 },
  /** 二（三）保险期限: 2023年至2025年; the instants are the usual 0时 to 24时 of Beijing. */
  term: { start: '2023-01-01T00:00:00+08:00', end: '2026-01-01T00:00:00+08:00' },
  /** 二（三）: 一定三年, 共3年. */
  years: 3,
  /** 二（四）: 40万元/年. */
  premium: '400000.00',
  /** 三: 首席承保人. */
  lead: '中国人民财产保险股份有限公司重庆市綦江支公司',
} as const;

/** Floors of 渝府办发〔2017〕121号 for the basic cover, which the notice carries out; they are not 綦江's own sums. */
export const MUNICIPAL_FLOORS = {
  /** For each person and disaster, medical included. */
  perPerson: '100000.00',
  medical: '10000.00',
  perEvent: '30000000.00',
  perYear: '60000000.00',
} as const;
