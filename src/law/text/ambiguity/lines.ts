import type { AmbiguityEntry } from './entry.js';

/** lines 2 to 5. */
export const LINE_AMBIGUITIES = [
  {
    id: 'A-20',
    clauses: ['2.2.2'],
    title: { zh: '“认定”是否及于抢险救灾', en: 'Whether recognition governs rescue too' },
    position: {
      zh: '由解读 recognition 决定：默认区级及以上认定只针对见义勇为；另一解读下抢险救灾、应急处置也须认定。',
      en: 'Decided by the reading recognition: by default recognition at district level or above governs bravery alone; otherwise disaster relief and emergency response need it as well.',
    },
  },
  {
    id: 'A-21',
    clauses: ['2.2.2', '4.2-row1'],
    title: { zh: '由谁认定、何时认定', en: 'Who recognises, and when' },
    position: {
      zh: '按行为发生之日判断是否在期内，认定可以在其后作出；最终不予认定的（refused）不在保障之内，尚未申请（not-applied）或者尚无结论（applied）的案件待定。认定机关的级别是事实，不问具体部门。',
      en: 'The date of the act decides the term, and recognition may follow later; a final refusal (refused) settles it, and a claim on which nobody has applied (not-applied) or decided yet (applied) is pending. The level of the recognising body is a fact, its name is not asked.',
    },
  },
  {
    id: 'A-22',
    clauses: ['2.2.2'],
    title: { zh: '保障谁的伤亡', en: 'Whose casualties' },
    position: {
      zh: '由解读 rescue-casualties 决定：默认只保障行为人本人（见义勇为、抢险救灾、应急处置人员）；另一解读下也保障经认定的行为所伤及的被救者和旁人。',
      en: 'Decided by the reading rescue-casualties: by default only the one who acts, in bravery, disaster relief or emergency response; otherwise also those whom a recognised act hurts.',
    },
  },
  {
    id: 'A-23',
    clauses: ['2.1-1', '2.2.2'],
    title: { zh: '负有法定职责的救援人员', en: 'Rescuers on duty' },
    position: {
      zh: '以抢险救灾或应急处置人员身份受保障；工伤、烈士等待遇不作扣减。',
      en: 'Covered in the role of disaster relief or emergency response; benefits for work injury or martyrs are not set off.',
    },
  },
  {
    id: 'A-24',
    clauses: ['2.2.2', '4.2-row1'],
    title: { zh: '救援部分的责任部门', en: 'The department for the rescue half of line 2' },
    position: {
      zh: '按表列，整条险种由区委政法委负责；应急部门的证明只是证据。',
      en: 'As the table has it, the Political and Legal Affairs Commission is responsible for the whole line; a certificate of the emergency bureau is evidence only.',
    },
  },
  {
    id: 'A-25',
    clauses: ['2.2.3'],
    title: { zh: '设施因何倒塌', en: 'What must make the facility fail' },
    position: {
      zh: '由解读 facility-failure 决定，原文写的是灾害，没有写自然灾害：默认须由自然灾害引起；或者火灾、爆炸也算；或者任何原因的倒塌均可。',
      en: 'Decided by the reading facility-failure, since the text says disaster and not natural disaster: by default a natural disaster must have caused it; or fire and explosion count too; or any failure will do.',
    },
  },
  {
    id: 'A-26',
    clauses: ['2.2.3', '4.2-row4'],
    title: { zh: '何为市政设施', en: 'What is a municipal facility' },
    position: {
      zh: '设施是否属于市政是待证事实，由能够证明的部门认定；未查明则为未知。',
      en: 'Whether the thing that fell is municipal is a fact for those who can attest it; undetermined is unknown.',
    },
  },
  {
    id: 'A-27',
    clauses: ['2.2.3'],
    title: { zh: '补偿政府所付还是定额', en: 'Indemnity of what was paid, or a fixed sum' },
    position: {
      zh: '由解读 municipal-basis 决定：默认补偿政府给付或者依法应付的死亡伤残赔偿金，以合同约定的死亡或伤残金额为限，医疗费用为政府所付；另一解读下付合同约定的金额。',
      en: 'Decided by the reading municipal-basis: by default it indemnifies the compensation that the government paid or has to pay, up to the death or disability sum of the contract, and the medical expenses that it paid; otherwise it pays the sums of the contract.',
    },
  },
  {
    id: 'A-28',
    clauses: ['2.2.1', '2.2.3'],
    title: { zh: '设施伤亡与自然灾害险种重叠', en: 'Storm, tree, death: line 1 or line 3' },
    position: {
      zh: '由解读 line-overlap 决定，两条险种绝不同时给付：取应付金额最高者，相等时取在前的险种。',
      en: 'Decided by the reading line-overlap, and never both: the line that pays most, ties to the earlier one.',
    },
  },
  {
    id: 'A-29',
    clauses: ['2.2.3'],
    title: { zh: '设施造成的财产损失', en: 'Property damaged by a facility' },
    position: {
      zh: '不保障：该险种只及人身伤亡。',
      en: 'Not covered: the line is about personal injury and death only.',
    },
  },
  {
    id: 'A-30',
    clauses: ['2.2.4'],
    title: { zh: '“居民”是否包括流动人口', en: 'Whether "residents" shuts out transients' },
    position: {
      zh: '由解读 resident 决定：默认包括任何人；另一解读下流动人口不在内。',
      en: 'Decided by the reading resident: anyone by default; otherwise transients are out.',
    },
  },
  {
    id: 'A-31',
    clauses: ['2.2.4'],
    title: { zh: '责任人找不到或无力赔偿', en: 'Liable party not found or unable to pay' },
    position: {
      zh: '由解读 partial-ability 决定：责任人状况是待证事实，分找不到、无力赔偿、只能赔偿一部分、有力赔偿四种，条件同样适用于医疗费用；只能赔偿一部分的，默认补其不足，另一解读下视为有力赔偿。',
      en: 'Decided by the reading partial-ability: the state of the liable party is a fact with four values, not found, unable to pay, able to pay in part, able to pay, and the condition governs medical expenses too; of a party able to pay in part line 4 leaves the shortfall by default, otherwise it counts as able to pay.',
    },
  },
  {
    id: 'A-32',
    clauses: ['2.2.4'],
    title: { zh: '受害人自己引起的火灾', en: 'A fire the victim started' },
    position: {
      zh: '不自动排除：受害人是否即责任人，随责任人状况这一事实认定；故意行为只有合同列为除外责任时才排除。',
      en: 'Not shut out by itself: whether the victim is the liable party is settled with the fact on the liable party; intent excludes only where the contract has such an exclusion.',
    },
  },
  {
    id: 'A-33',
    clauses: ['2.2.4', '4.2-row2', '4.2-row5'],
    title: { zh: '火灾与爆炸分属两个部门', en: 'Fire and explosion: one line, two departments' },
    position: {
      zh: '由解读 other-accidents 决定“等”容纳不容纳煤气中毒和拥挤踩踏，默认不容纳。火灾、爆炸作为一条险种，部门按灾因确定：火灾为消防，爆炸为公安；相互引发时以申报的灾因为准。',
      en: 'Decided by the reading other-accidents: by default the end of the list is closed, otherwise it admits gas poisoning and crowd crush. Fire and explosion are one line, with the department by peril: fire-rescue for fire, public security for explosion; where one sets off the other, the peril of the claim decides.',
    },
  },
  {
    id: 'A-34',
    clauses: ['2.2.1', '2.2.4'],
    title: { zh: '森林火灾归哪一条', en: 'Which line a forest fire belongs to' },
    position: {
      zh: '森林火灾是二（二）1的灾因，不适用责任人条件，也不算二（二）4的火灾。',
      en: 'Forest fire is a peril of line 1, free of the condition on the liable party, and no fire in the sense of line 4.',
    },
  },
  {
    id: 'A-35',
    clauses: ['2.2.4'],
    title: { zh: '一次性救助金依据何规定', en: 'Under which law the lump-sum relief is paid' },
    position: {
      zh: '金额取自合同。',
      en: 'The sums are those of the contract.',
    },
  },
  {
    id: 'A-36',
    clauses: ['2.2.4'],
    title: { zh: '事后找到责任人的追偿', en: 'Recovery from a liable party found later' },
    position: {
      zh: '追偿不在结论之内；责任人状况变化的，以新的事实重新认定。',
      en: 'Recovery is no part of a determination; where the liable party turns up, the claim is determined again on the new fact.',
    },
  },
  {
    id: 'A-37',
    clauses: ['1-6', '2.2.5'],
    title: { zh: '拥挤踩踏只见于房屋险', en: 'Crowd crush appears in the house line only' },
    position: {
      zh: '拥挤踩踏造成的房屋损毁属二（二）5；其造成的伤亡由解读 other-accidents 决定，默认没有对应险种，不予保障，另一解读下属二（二）4。',
      en: 'A house damaged by a crowd crush falls under line 5. Of its casualties the reading other-accidents decides: by default they have no line and are not covered, otherwise they fall under line 4.',
    },
  },
  {
    id: 'A-38',
    clauses: ['2.2.5', '4.1-2', '4.2-2', '4.2-table'],
    title: { zh: '房屋险没有责任部门', en: 'No department for the house line' },
    position: {
      zh: '按灾因确定：火灾为消防，爆炸为公安，自然灾害为应急；拥挤踩踏由解读 crowd-crush 决定，默认为领导小组办公室，另一解读为公安。',
      en: 'By peril: fire-rescue for fire, public security for explosion, emergency management for natural perils; for a crowd crush the reading crowd-crush decides, by default the office of the leading group, otherwise public security.',
    },
  },
  {
    id: 'A-39',
    clauses: ['2.2.5'],
    title: { zh: '何为合法产权', en: 'What lawful title is' },
    position: {
      zh: '由解读 title 决定：默认产权合法即可，用什么凭证证明不问；另一解读下须有权属证书。',
      en: 'Decided by the reading title: by default lawful title is enough, by whatever paper it is shown; otherwise there must be a certificate of title.',
    },
  },
  {
    id: 'A-40',
    clauses: ['2.2.5'],
    title: { zh: '“不含商业”与商住混用', en: 'Houses of mixed use' },
    position: {
      zh: '由解读 mixed-use 决定：默认保障居住部分（房间和面积只计居住部分）；另一解读下商住混用房屋整体不在内。纯商业用房不保障，出租居住不受影响。',
      en: 'Decided by the reading mixed-use: by default the residential part is covered, and only residential rooms and area are counted; otherwise a house of mixed use is out. Commercial premises are never covered; letting for residence makes no difference.',
    },
  },
  {
    id: 'A-41',
    clauses: ['2.2.5'],
    title: { zh: '“主体损毁”的程度', en: 'How badly the main structure must be damaged' },
    position: {
      zh: '由解读 house-damage 决定：默认按倒塌、严重损坏、一般损坏分级给付；另一解读下只保障倒塌和严重损坏。装修、室内财产和附属建筑不保障。',
      en: 'Decided by the reading house-damage: by default graded as collapsed, severe or moderate; otherwise only collapsed and severe count. Fittings, contents and outbuildings are never covered.',
    },
  },
  {
    id: 'A-42',
    clauses: ['2.2.5'],
    title: { zh: '按间、按户还是按面积，付给谁', en: 'By room, household or area, and to whom' },
    position: {
      zh: '计量单位、各级标准和每户限额取自合同；收款人不在范围内。',
      en: 'Unit, rates and household limit come from the contract; the payee is out of scope.',
    },
  },
  {
    id: 'A-43',
    clauses: ['2.2.5'],
    title: { zh: '房屋火灾未重复责任人条件', en: 'No condition on a liable party for houses' },
    position: {
      zh: '不要求：二（二）4的责任人条件不适用于房屋。',
      en: 'Not required: the condition of line 4 on the liable party does not apply to houses.',
    },
  },
  {
    id: 'A-44',
    clauses: ['2.2.1', '2.2.5'],
    title: { zh: '房屋险的“自然灾害”指哪些', en: 'Which natural disasters the house line means' },
    position: {
      zh: '由解读 disaster-word 决定，见 A-75；市政设施压塌房屋的，只看灾因是否为自然灾害等所列灾因。',
      en: 'Decided by the reading disaster-word, see A-75; where a facility falls onto a house, only the peril behind it counts.',
    },
  },
  {
    id: 'A-45',
    clauses: ['2.2.5'],
    title: { zh: '多处房屋、一年多次', en: 'Several houses, several incidents in a year' },
    position: {
      zh: '一处房屋一次事件为一案；同一户在一次事件中有几处房屋的，按合同每处都付或者只付金额最高的一处，每户限额合并计算，台账和审计一并核对。除合同的限额外，不设每户年度上限。',
      en: 'One house in one event is one claim; of several houses of one household in one event the contract pays each or the one with the greatest amount, and the household limit counts for all of them together, in the ledger and in the audit. Beyond the limits of the contract there is no yearly cap per household.',
    },
  },
] as const satisfies readonly AmbiguityEntry[];
