import { namesInNotice } from '../institutions.js';
import type { NoticeWords } from '../words.js';

export const NOTICE: NoticeWords = {
  lines: {
    'natural-disaster': '自然灾害救助保险',
    'good-samaritan': '见义勇为救助保险',
    'municipal-facility': '市政设施救助保险',
    'fire-explosion': '火灾、爆炸救助保险',
    'house-damage': '房屋损毁保险',
  },
  outcomes: { payable: '应予赔付', pending: '待查明事实后再定', declined: '不予赔付' },
  benefits: {
    death: '死亡给付',
    disability: '伤残给付',
    'death-or-disability': '死亡或者伤残给付',
    compensation: '政府依法给付的死亡伤残赔偿金',
    medical: '医疗费用',
    house: '房屋损毁赔付',
  },
  missingStates: { absent: '尚未查明', undetermined: '经调查未能确定', imprecise: '现有信息不够具体' },
  houseUnits: { room: '按间', household: '按户', area: '按面积' },
  remainders: { 'largest-remainder': '尾差按最大余数分配', lead: '尾差归首席承保人' },
  overflows: { 'pro-rata': '超过限额的按比例赔付', 'first-come': '超过限额的按登记顺序赔付' },
  standings: {
    qijiang: '綦江区管辖的街镇',
    wansheng: '万盛经开区管辖的街镇',
    district: '綦江区内，街镇不详',
    elsewhere: '綦江区以外',
  },
  unitKinds: { subdistrict: '街道', town: '镇' },
  institutions: /* @__PURE__ */ namesInNotice('zh'),
  institutionKinds: {
    department: '区级部门',
    'leading-group': '领导小组',
    office: '办事机构',
    'street-town': '街道和镇',
    insurer: '保险机构',
    regulator: '金融监管部门',
  },
  works: {
    'good-samaritan': '见义勇为救助保险',
    explosion: '爆炸救助保险',
    'natural-disaster': '自然灾害救助保险',
    'municipal-facility': '市政设施救助保险',
    fire: '火灾救助保险',
    budget: '预算资金安排、管理',
    'work-plan': '牵头拟订工作方案，协调承保机构落实职责',
    supervision: '监督承保机构履行保险合同义务',
  },
  bases: {
    named: '《通知》为该险种列明的责任部门',
    cause: '《通知》未为该险种列明部门，由负责同类灾因的部门负责',
  },
  clauseStatuses: {
    encoded: '已写成规则',
    duty: '工作职责，不影响理赔结论',
    informational: '背景、标题或者说明',
    open: '原文未定，没有规则据以决定',
    'out-of-scope': '不在范围内',
  },
  ruleKinds: {
    condition: '保障条件',
    payout: '赔付计算',
    responsibility: '责任分工',
    finding: '合同对照提示',
  },
  findingSources: { notice: '《通知》', 'municipal-opinion': '市级意见（渝府办发〔2017〕121号）' },
};
