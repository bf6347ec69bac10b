import type { ClauseId, ClauseText } from '../clause.js';

/** Section 三, the insurers. */
export const SECTION_3 = {
  '3': {
    zh: '三、承保机构',
    en: 'III. Insurers',
    status: { kind: 'informational' },
  },
  '3-1': {
    zh: '经过公开竞争方式，目前已确定2023年至2025年綦江区巨灾保险首席承保人为中国人民财产保险股份有限公司重庆市綦江支公司，第二、第三承保人分别为中国平安财产保险股份有限公司綦江支公司及中国太平洋财产保险股份有限公司綦江支公司（以下统称“承保机构”）。',
    en: 'Through open competition it has now been determined that the lead insurer of the catastrophe insurance of Qijiang District for 2023 to 2025 is PICC Property and Casualty Company Limited, Qijiang Sub-branch, Chongqing, and that the second and third insurers are Ping An Property and Casualty Insurance Company of China, Ltd., Qijiang Sub-branch, and China Pacific Property Insurance Co., Ltd., Qijiang Sub-branch, respectively (hereinafter together the "insurers").',
    status: { kind: 'encoded' },
  },
} as const satisfies { readonly [I in ClauseId]?: ClauseText };
