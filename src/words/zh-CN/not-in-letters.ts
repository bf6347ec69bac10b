import { type KeptOut, literally } from '../kept-out.js';

const PROMISE = '核定金额…，实际支付以合同累计限额结算后的金额为准';

const IN_FILE_NOTE = '不写；写在案卷说明里';

const SHUT = '按现有材料不属于…';

/** Sentences and figures that must not stand in a letter; terms are in the glossary. */
const SENTENCES: KeptOut['sentences'] = [
  {
    word: '理赔承诺',
    instead: PROMISE,
    pattern: /承诺|保证(?=赔|支付|给付|全额)|一定(?=会?赔|支付)/,
  },
  { word: '应予赔付', instead: PROMISE },
  { word: '不会减少', instead: IN_FILE_NOTE },
  { word: '只会使核定金额增加', instead: IN_FILE_NOTE, pattern: /只会(?:使.*?)?增加/ },
  { word: '依法应当给付', instead: '依据（文书名称、文号）认定的', pattern: /依法应当?/ },
  { word: '责任单位', instead: '有关单位' },
  {
    word: '经调查未能确定',
    instead: '尚未说明；确有调查而没有结果的，写“经查未能确定”',
    pattern: /经(?:过)?调查/,
  },
  {
    word: '合同采用的理解',
    instead: IN_FILE_NOTE,
    pattern: /采用的理解|的理解是|种理解|怎样理解|不同理解|默认/,
  },
  { word: '结论都一样', instead: IN_FILE_NOTE, pattern: /结论(?:都|仍然?)?(?:一样|相同)/ },
  { word: '不会改变这个结论', instead: SHUT, pattern: /不(?:会|能)改变/ },
  { word: '一律不赔', instead: SHUT, pattern: /一律不|绝不|永远/ },
  { word: '拒赔', instead: '不予赔付' },
  { word: '受灾人员', instead: '写姓名，或者“您”“逝者”“伤者”' },
  { word: '死者', instead: '写姓名，或者“逝者”' },
  { word: '有人员伤亡', instead: '按情形写死亡、失踪、伤残、受伤' },
  { word: '骗保', instead: '不写', pattern: /骗保|欺诈|虚报|冒领/ },
  { word: '00:00', instead: '24时', pattern: /00:00|零时零分/ },
  { word: '0.00元', instead: '不列', pattern: /(?<![\d,.])0(?:\.0+)?元/ },
  { word: '100000.00元', instead: '100,000.00元（人民币壹拾万元整）', pattern: /\d{4,}(?:\.\d+)?元/ },
];

export const KEPT_OUT: KeptOut = {
  text: 'zh',
  sentences: SENTENCES,
  /** Not where it is part of the name of a paper (刑事裁定书). */
  pattern: (term) => new RegExp(`${literally(term)}(?!书)`),
};
