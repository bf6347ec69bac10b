import type { ClauseId } from './clause-ids.js';

/** 二（五）: “投保保费、赔付限额、保险期间等保险要素或内容最终以与保险机构签订的合同为准。” */
export const CONTRACT_PREVAILS: ClauseId = '2.5-2';

/** A figure that a contract is held against: the signed contract prevails, so a departure is a finding, not an error. */
interface Planned {
  readonly clause: ClauseId;
  readonly is: unknown;
}

/** What the notice plans for the contract. */
export const NOTICE_PLAN = {
  /** 二（三）: “首席承保人承保份额不低于50%”. */
  'lead-share': { clause: '2.3a-1', is: '0.5' },
  /** 二（三）: “择优选择2-3家在綦开展业务的财产保险机构”. */
  'number-of-insurers': { clause: '2.3a-1', is: { least: 2, most: 3 } },
  /** 三: “首席承保人为中国人民财产保险股份有限公司重庆市綦江支公司”. */
  'lead-insurer': { clause: '3-1', is: '中国人民财产保险股份有限公司重庆市綦江支公司' },
  /** 三: “第二、第三承保人分别为中国平安财产保险股份有限公司綦江支公司及中国太平洋财产保险股份有限公司綦江支公司”. */
  'second-insurer': { clause: '3-1', is: '中国平安财产保险股份有限公司綦江支公司' },
  'third-insurer': { clause: '3-1', is: '中国太平洋财产保险股份有限公司綦江支公司' },
  /** 二（三）: “2023年至2025年”, the first and the last year, whole, as Beijing counts them. */
  'term-start': { clause: '2.3b-1', is: 2023 },
  'term-end': { clause: '2.3b-1', is: 2025 },
  /** 二（三）: “承保机构原则上一定三年。” */
  'policy-years': { clause: '2.3a-2', is: 3 },
  /** 二（四）: “试点期间保费计划为40万元/年”. */
  premium: { clause: '2.4-1', is: '400000.00' },
} as const satisfies Record<string, Planned>;

/**
 * preamble: “根据《重庆市人民政府办公厅关于开展巨灾保险的实施意见》（渝府办发〔2017〕121号）精神”: its floors for the basic cover,
 * which the notice carries out; they are not 綦江's own sums.
 */
export const MUNICIPAL_FLOORS = {
  /** For each person and disaster, medical included. */
  'person-floor': { clause: 'preamble', is: '100000.00' },
  'medical-floor': { clause: 'preamble', is: '10000.00' },
  'event-floor': { clause: 'preamble', is: '30000000.00' },
  'year-floor': { clause: 'preamble', is: '60000000.00' },
} as const satisfies Record<string, Planned>;

/** Terms on which the notice is silent, or which it leaves to the contract. */
export const LEFT_TO_CONTRACT = {
  /** 二（三）: “按年支付保费”. A policy of one year. */
  'yearly-policy': '2.3b-1',
  /** 二（五）: “最终以与保险机构签订的合同为准”. */
  exclusion: CONTRACT_PREVAILS,
  condition: CONTRACT_PREVAILS,
  'medical-rate': CONTRACT_PREVAILS,
  'medical-deductible': CONTRACT_PREVAILS,
  'one-house': CONTRACT_PREVAILS,
  'limit-per-person': CONTRACT_PREVAILS,
  'limit-per-line': CONTRACT_PREVAILS,
  'policy-years-of-limits': CONTRACT_PREVAILS,
  'event-hours': CONTRACT_PREVAILS,
  'first-come': CONTRACT_PREVAILS,
  'appraisal-standard': CONTRACT_PREVAILS,
  'several-grades': CONTRACT_PREVAILS,
} as const satisfies Record<string, ClauseId>;
