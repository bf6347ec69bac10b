import type { GuideWords } from './words';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

const anyOf = (names: readonly string[]): string =>
  [names.slice(0, -1).join('、'), ...names.slice(-1)].filter((part) => part !== '').join('或者');

export const guide: GuideWords = {
  step: (step, of) => `第${step}步，共${of}步`,
  counts: ({ answered, unknown, skipped }) => `已答${answered} · 不知道${unknown} · 跳过${skipped}`,
  headings: ['出了什么事？', '什么时候，在哪里？', '人怎么样，房子怎么样？', '保不保，带什么，先找谁'],
  kind: '受损失的是人，还是房子？',
  kinds: { person: '人伤亡、失踪', house: '房子损坏、倒塌' },
  nothingHere: '这一步没有要问您的了。',
  back: '上一步',
  next: '下一步',
  toResult: '看结果',
  restart: '重新开始',
  privacy: '不登录，不上传：您点的内容只记在这台设备的网址里。请不要写姓名和证件号码。',

  outcome: { payable: '属于保障范围', pending: '尚不能确定', declined: '看来不在保障范围' },
  lines: {
    payable: (names) => `属于${quoted(names)}。`,
    pending: (names) => `可能属于${quoted(names)}。`,
    declined: () => '按您说的情况，五个险种都不保。情况有出入的，可以回去改，也可以请街镇核实。',
  },
  notRefused: '这不是不赔，是还有事情没有查明：',
  byYou: '您还可以说明',
  byOthers: '由有关部门、承保机构查明，不用您证明',
  amount: '赔多少',
  amountOpen: '尚不能确定。',
  amountUnderContract: '尚不能确定：金额写在保险合同里，綦江区的合同没有公开。',
  amountSaid: (money, contract) => `按您填写的合同“${contract}”，核定${money}，还要受合同限额约束。`,
  advice: '这里只是按《通知》推算，不是决定；赔不赔、赔多少，以保险合同和承保机构的决定为准。',

  first: '先找谁',
  office: (town) =>
    town === null
      ? '先找事发地的街道办事处或者镇人民政府'
      : `先找${town.name}${town.kind === 'town' ? '人民政府' : '办事处'}`,
  officeDoes: (clause) =>
    `街镇要第一时间报告灾情，推进理赔（《通知》${clause}）。不清楚材料怎么办，也先问它。`,
  report: (insurers, clause) =>
    `也可以直接向${insurers}报案：24小时都接报案，赶赴现场查勘（《通知》${clause}）。`,
  department: (departments, clause) =>
    departments.length === 1
      ? `${departments[0]}牵头这个险种，可以请其协助办手续（《通知》${clause}）。`
      : `最后属于哪个险种，就由${anyOf(departments)}中的哪一个牵头，可以请其协助办手续（《通知》${clause}）。`,

  papers: '要带的材料',
  papersSoFar: (count, ticked) => `要带的材料：${count}份，已备${ticked}份`,
  noPapers: '现在没有要您带的材料。',
  broughtByYou: '您带的',
  broughtByOthers: '由部门、承保机构出具的，可以请街镇帮助取得',
  issuedBy: (issuers) => (issuers.length === 0 ? '' : `${anyOf(issuers)}出具`),
  shows: (facts) => `证明${facts.join('、')}`,
  customary: '这是通常的材料，《通知》没有指明；已经交过的不必再交。',

  plainly: {
    'loss.causedByIncident': '伤亡或者损坏是不是这件事造成的',
    'loss.circumstances': '有没有合同写明不赔的情形',
  },

  change: '更改',
  yourAnswers: '您说的',
  letter: '告知书会怎么写',
  letterHint: '这是样稿：按您说的情况和示例合同写成，没有谁发出过它，其中的金额是演示。',
  letterIssuer: '样稿，不是承保机构出具的',
  showLetter: '看告知书样稿',
  printLetter: '打印样稿',
  print: '打印这一页',
  copyLink: '复制网址',
  copied: '已复制网址',
  notCopied: '没有复制成功',
  workbench: '在工作台里看全部理由和条款',
  printed: (day) => `${day}打印`,
  failed: '告知书没有写出来，请刷新页面。',
};
