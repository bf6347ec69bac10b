import type { ClauseId, ClauseText } from '../clause.js';

/** Annexes (named, not published), signature and date. */
export const CLOSING = {
  annexes: {
    zh: '附件：',
    en: 'Annexes:',
    status: {
      kind: 'out-of-scope',
      why: {
        zh: '附件未随通知公布，本库不代拟其内容；赔付限额与标准取自合同。',
        en: 'The annex is not published with the notice and nothing is put in its place; limits and standards come from the contract.',
      },
    },
    notes: {
      zh: '通知列出四个附件，均未公布。',
      en: 'The notice lists four annexes; none of them is published.',
    },
  },
  'annex-1': {
    zh: '1. 綦江区巨灾保险理赔流程表',
    en: '1. Claims Procedure Chart of the Catastrophe Insurance of Qijiang District',
    status: {
      kind: 'out-of-scope',
      why: {
        zh: '附件未公布；理赔流程不由本库规定。',
        en: 'The annex is not published; the claims procedure is not laid down here.',
      },
    },
  },
  'annex-2': {
    zh: '2. 綦江区巨灾保险赔付内容及标准',
    en: '2. Contents and Standards of Payment of the Catastrophe Insurance of Qijiang District',
    status: {
      kind: 'out-of-scope',
      why: {
        zh: '附件未公布；赔付内容与标准取自合同。',
        en: 'The annex is not published; contents and standards of payment come from the contract.',
      },
    },
  },
  'annex-3': {
    zh: '3. 綦江区巨灾保险承保机构联络表',
    en: '3. Contact List of the Insurers of the Catastrophe Insurance of Qijiang District',
    status: {
      kind: 'out-of-scope',
      why: {
        zh: '附件未公布；联络方式与理赔结论无关。',
        en: 'The annex is not published; contact details do not bear on any claim.',
      },
    },
  },
  'annex-4': {
    zh: '4. 綦江区巨灾保险工作部门街镇联络人员统计表',
    en: '4. Statistical Form of Liaison Persons of Departments, Streets and Towns for the Catastrophe Insurance Work of Qijiang District',
    status: {
      kind: 'out-of-scope',
      why: {
        zh: '附件未公布；联络人员与理赔结论无关。',
        en: 'The annex is not published; liaison persons do not bear on any claim.',
      },
    },
  },
  signature: {
    zh: '重庆市綦江区国有资产监督         重庆市綦江区金融发展\n管理委员会                          服务中心',
    en: 'State-owned Assets Supervision and Administration Commission of Qijiang District, Chongqing; Financial Development Service Center of Qijiang District, Chongqing',
    status: { kind: 'informational' },
  },
  date: {
    zh: '2023年3月3日',
    en: '3 March 2023',
    status: { kind: 'informational' },
  },
} as const satisfies { readonly [I in ClauseId]?: ClauseText };
