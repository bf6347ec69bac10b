import type { FactRow } from '../claim/fact-kinds.js';
import { ROW_AT } from '../claim/facts.js';
import type { Code, CodeList } from '../claim/vocabulary.js';
import { deepFreeze } from '../input/freeze.js';
import type { InstitutionId } from '../law/clause.js';
import { INSTITUTIONS } from '../law/institutions.js';
import type { Line } from '../law/line-ids.js';
import type { ReadingId, Readings } from '../law/readings.js';
import { spaced } from './text.js';

/**
 * Ways to write one code, in 中文 and English. Case, white space, full-width forms and punctuation make no difference, and
 * the code itself is always understood. A way that stands with several codes says that it is one of them.
 *
 * @since 0.1.0
 */
export type Spellings<Code extends string> = Readonly<Record<Code, readonly string[]>>;

/**
 * Ways to write every code of a claim.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type CodeSpellings = { readonly [L in CodeList]: Spellings<Code<L>> };

/**
 * Ways to write every code that a register may hold.
 *
 * @since 0.1.0
 */
export interface RegisterValues extends CodeSpellings {
  readonly outcomes: Spellings<'payable' | 'pending' | 'declined'>;
  /** Whether money was paid out, or came back: what a row of a recovery or a reversal states is below zero, however it is written. */
  readonly movements: Spellings<'payment' | 'recovery'>;
  readonly lines: Spellings<Line>;
  readonly institutions: Spellings<InstitutionId>;
  readonly yesOrNo: Spellings<'yes' | 'no'>;
  /** That somebody looked and could not determine it. */
  readonly undetermined: readonly string[];
  /** That there are none, in a list. */
  readonly none: readonly string[];
}

/** Codes of a list that only readings tell apart, and the positions under which they come to the same. */
export interface Alike<L extends CodeList = CodeList> {
  readonly codes: readonly [Code<L>, Code<L>, ...Code<L>[]];
  readonly under: { readonly [R in ReadingId]?: Readings[R] };
}

/** A word that stands for several of these is taken for the first of them where the contract reads so, and else is unknown. */
export const ALIKE = {
  presences: { codes: ['at-onset', 'came-later'], under: { presence: 'while-it-lasts' } },
  titles: { codes: ['lawful', 'lawful-uncertified'], under: { title: 'any-proof' } },
} as const satisfies { readonly [L in CodeList]?: Alike<L> };

type AlikeList = keyof typeof ALIKE;

/**
 * Path of a fact of which a word may stand for several values.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type AlikeFact = {
  [P in keyof typeof ROW_AT]: (typeof ROW_AT)[P] extends { readonly codes: AlikeList } ? P : never;
}[keyof typeof ROW_AT];

/** The facts of which a word may stand for several values. */
export const ALIKE_FACTS = /* @__PURE__ */ Object.entries<FactRow>(ROW_AT).flatMap(([path, { codes }]) =>
  codes !== undefined && codes in ALIKE ? [path] : [],
) as [AlikeFact, ...AlikeFact[]];

const isRead = (readings: Readings, { under }: Alike): boolean =>
  Object.entries(under).every(([reading, position]) => readings[reading as ReadingId] === position);

/** Whether the values of a fact that one word stands for come to the same as the notice is read. */
export const isAlike = (fact: AlikeFact, readings: Readings): boolean =>
  isRead(readings, ALIKE[ROW_AT[fact].codes]);

/** Whether a contract that reads the notice so treats all of these codes the same. */
export const areAlike = (codes: readonly string[], readings: Readings): boolean =>
  (Object.values(ALIKE) as readonly Alike[]).some(
    (alike) =>
      codes.every((code) => (alike.codes as readonly string[]).includes(code)) && isRead(readings, alike),
  );

const YES_WORDS = [
  '是',
  '是的',
  '属实',
  '有',
  '对',
  '在',
  '已',
  '√',
  '✓',
  '✔',
  '☑',
  'y',
  'yes',
  'true',
  't',
  '1',
] as const;

const NO_WORDS = [
  '否',
  '无',
  '不',
  '未',
  '不是',
  '非',
  '不属实',
  '没有',
  '×',
  '✗',
  '✘',
  'n',
  'no',
  'x',
  'false',
  'f',
  '0',
] as const;

/** In the district, whenever the person came; beyond it. */
const INSIDE = [
  '在场',
  '在区内',
  '区内',
  '事发时在区内',
  '灾害发生时在区内',
  'present',
  'in the district',
] as const;

const OUTSIDE = [
  '不在',
  '不在场',
  '不在区内',
  '区外',
  '事发时不在区内',
  'absent',
  'not in the district',
] as const;

/** 合法产权, whatever shows it. */
const LAWFUL = ['有合法产权', '合法产权', '合法', '有', '是', 'lawful title', 'legal', 'yes'] as const;

/** That there is no certificate, which does not say whether the title is lawful. */
const UNCERTIFIED = ['没有权属证书', '无权属证书', '无产权证', '无房产证', '无证', 'no certificate'] as const;

/** That there is no recognition, which does not say why. */
const UNRECOGNISED = [
  '未获认定',
  '未认定',
  '无认定',
  '无',
  '未经认定',
  'not recognised',
  'not recognized',
] as const;

const UNDECIDED = ['尚未认定', '待认定', 'not recognised yet'] as const;

/** Institutions under every name that they bear, and some shorter ones. */
const withNames = (short: Spellings<InstitutionId>): Spellings<InstitutionId> =>
  Object.fromEntries(
    Object.entries(short).map(([id, words]) => [
      id,
      [...INSTITUTIONS[id as InstitutionId].names.flatMap(({ zh, en }) => [zh, en]), ...words],
    ]),
  ) as unknown as Spellings<InstitutionId>;

const allValues = (): RegisterValues => ({
  lossKinds: {
    person: [
      '人身伤亡',
      '人身',
      '人员',
      '人员伤亡',
      '伤亡',
      '个人',
      'injury or death of a person',
      'casualty',
      ...spaced('人伤 人身损害 人身伤害 人员死伤'),
    ],
    house: [
      '房屋损毁',
      '房屋',
      '房屋损坏',
      '住房',
      '房屋损失',
      'damage to a house',
      'house damage',
      'property',
      ...spaced('农房 民房 居民住房 农村住房 房屋受损 房屋倒损 住房损毁 住房损失 房屋倒塌损坏'),
    ],
  },
  perils: {
    flood: [
      '洪涝',
      '洪水',
      '洪灾',
      '洪涝灾害',
      '山洪',
      '水灾',
      'flooding',
      'flash flood',
      ...spaced(
        '山洪暴发 山洪灾害 山洪爆发 暴雨洪涝 暴雨洪涝灾害 洪水灾害 涝灾 内涝 城市内涝 江河洪水 洪水暴发 山洪泥石流',
      ),
    ],
    'wind-hail': [
      '风雹',
      '风雹灾害',
      '冰雹',
      '雹灾',
      'wind and hail',
      'hail',
      'hailstorm',
      ...spaced('大风冰雹 冰雹灾害 风雹灾'),
    ],
    lightning: ['雷击', '雷电', '雷电灾害', 'thunderbolt', ...spaced('雷击灾害 雷击事故 雷灾 遭雷击 落雷')],
    windstorm: ['暴风', '大风', '狂风', 'storm', 'gale', ...spaced('大风灾害 暴风灾害 强风')],
    rainstorm: [
      '暴雨',
      '大暴雨',
      '特大暴雨',
      '强降雨',
      'heavy rain',
      'torrential rain',
      ...spaced('暴雨洪涝 暴雨洪涝灾害 暴雨灾害 强降水 短时强降雨 短时强降水 强暴雨'),
    ],
    ice: ['冰凌', '凌汛', '冰凌灾害', 'river ice and icing', 'river ice', 'icing'],
    earthquake: ['地震', '地震灾害', 'quake'],
    'rock-collapse': [
      '山体崩塌',
      '崩塌',
      '岩崩',
      'rockfall and slope collapse',
      'rock collapse',
      'rock fall',
      ...spaced('山体垮塌 危岩崩塌 危岩垮塌 崩塌灾害 山体崩塌灾害 岩体崩塌'),
    ],
    drought: ['干旱', '旱灾', ...spaced('干旱灾害')],
    heat: ['高温', '高温热浪', 'heat wave', 'high temperature', ...spaced('高温灾害')],
    landslide: ['滑坡', '山体滑坡', 'landslip', ...spaced('滑坡灾害 山体滑坡灾害 土体滑坡 山体滑塌')],
    'debris-flow': ['泥石流', 'mudslide', 'mudflow', ...spaced('泥石流灾害 山洪泥石流')],
    'ground-subsidence': [
      '地陷',
      '地面塌陷',
      '地面沉陷',
      '塌陷',
      'sudden ground collapse',
      'ground collapse',
      'subsidence',
      'sinkhole',
      ...spaced('地陷灾害 地面塌陷灾害 突发地陷 突发性地陷 突发性地面塌陷'),
    ],
    'forest-fire': ['森林火灾', '山火', 'wildfire', ...spaced('林火 山林火灾 森林大火')],
    'dam-break': ['水库溃坝', '溃坝', 'dam failure', ...spaced('水库垮坝 垮坝 水库溃决')],
    'other-natural': [
      '其他自然灾害',
      '其它自然灾害',
      '雪灾',
      '大雪',
      '低温冷冻',
      'another natural disaster',
      'other natural disaster',
    ],
    fire: ['火灾', '失火', ...spaced('火灾事故 房屋火灾 住宅火灾 居民火灾 家庭火灾 电气火灾 起火 着火')],
    explosion: [
      '爆炸',
      '燃气爆炸',
      '爆炸事故',
      'blast',
      ...spaced('爆炸事件 天然气爆炸 煤气爆炸 液化气爆炸 煤气罐爆炸 燃气爆炸事故'),
    ],
    'gas-poisoning': [
      '煤气中毒',
      '燃气中毒',
      '一氧化碳中毒',
      'carbon monoxide poisoning',
      'co poisoning',
      ...spaced('煤气中毒事故 一氧化碳中毒事故 燃气中毒事故'),
    ],
    'crowd-crush': [
      '拥挤踩踏',
      '踩踏',
      '踩踏事故',
      'stampede',
      ...spaced('踩踏事件 拥挤踩踏事故 拥挤踩踏事件'),
    ],
    other: ['其他', '其它', '其他事件', '其他事故', 'another kind of incident'],
  },
  rootCauses: {
    natural: ['自然因素', '自然', '自然原因', '自然成因', 'natural causes', 'nature'],
    mining: ['采矿活动', '采矿', '采煤', '采煤沉陷'],
    construction: ['工程建设', '施工', '工程施工', 'construction work'],
    'other-human': ['其他人为原因', '其他人为', '人为', '其他人为活动', 'other human activity', 'human'],
  },
  facilityKinds: {
    'street-tree': ['行道树', 'a street tree'],
    'large-tree': ['大树', 'a large tree'],
    bridge: ['桥梁', '桥', 'a bridge'],
    'road-surface': ['路面', '道路', '路面塌陷', 'a road surface', 'road'],
    other: ['其他设施', '其他', '其它', 'another facility'],
  },
  facilityStandings: {
    none: ['不涉及设施', '不涉及', '无', '没有', '无设施', 'no facility involved', 'no facility'],
    municipal: [
      '属于市政设施',
      '市政设施',
      '市政',
      '是',
      'a municipal facility',
      'municipal facility',
      'yes',
    ],
    'not-municipal': [
      '不属于市政设施',
      '非市政设施',
      '非市政',
      '否',
      'a facility that is not municipal',
      'no',
      'private',
    ],
  },
  liableParties: {
    'not-found': [
      '无法找到责任人',
      '无法找到',
      '找不到责任人',
      '未找到责任人',
      '未找到',
      'the liable party cannot be found',
    ],
    'unable-to-pay': [
      '责任人无力赔偿',
      '无力赔偿',
      '无赔偿能力',
      'the liable party is unable to pay compensation',
      'unable',
    ],
    'partly-able': [
      '责任人只能赔偿一部分',
      '只能赔偿一部分',
      '部分赔偿',
      '只能部分赔偿',
      '有部分赔偿能力',
      'the liable party is able to pay a part only',
      'able to pay in part',
    ],
    'able-to-pay': [
      '责任人有能力赔偿',
      '有能力赔偿',
      '有力赔偿',
      '有赔偿能力',
      '责任人可赔偿',
      'the liable party is able to pay compensation',
      'able',
    ],
  },
  roles: {
    victim: [
      '受灾或者受害人员',
      'somebody affected by the incident',
      '受灾人员',
      '受灾人',
      '受灾群众',
      '受害人',
      'somebody affected by it',
      'affected',
      ...spaced('受灾居民 受灾者 受灾村民 受害者 灾民'),
    ],
    samaritan: [
      '见义勇为人员',
      '见义勇为',
      'somebody acting bravely',
      'a good samaritan acting bravely',
      'good samaritan',
      ...spaced('见义勇为者'),
    ],
    'disaster-relief': [
      '抢险救灾人员',
      '抢险救灾',
      'somebody engaged in rescue and disaster relief',
      'relief',
      ...spaced('抢险救灾者 抢险人员'),
    ],
    'emergency-response': ['应急处置人员', '应急处置', 'somebody engaged in emergency response'],
    bystander: [
      '因他人的救助行为受到伤害的被救助人或者旁人',
      '被救助人',
      '被救人员',
      '旁人',
      "somebody rescued, or a bystander, hurt by another person's act of rescue",
      'person rescued',
      ...spaced('被救者 被救助者'),
    ],
  },
  residences: {
    resident: [
      '常住人口',
      '常住',
      '户籍人口',
      '居民',
      'permanent population',
      'permanent',
      ...spaced('常住居民 本地常住'),
    ],
    transient: [
      '流动人口',
      '流动',
      '暂住',
      'floating population',
      'floating',
      'visitor',
      ...spaced('流动人员 外来流动人口 暂住人口'),
    ],
  },
  presences: {
    'at-onset': ['开始时已在区内', 'in the district when it began', ...YES_WORDS, ...INSIDE],
    'came-later': [
      '持续期间才进入区内',
      '后来进入',
      'came into the district while it lasted',
      ...YES_WORDS,
      ...INSIDE,
    ],
    outside: [...NO_WORDS, ...OUTSIDE],
  },
  recognisers: {
    'not-applied': [
      '尚未申请认定',
      '未申请认定',
      '尚未申请',
      '未申请',
      'recognition not applied for yet',
      'not applied for',
      ...UNDECIDED,
      ...UNRECOGNISED,
    ],
    applied: [
      '已经申请，尚无决定',
      '已申请',
      '申请中',
      '认定中',
      'applied for, not decided yet',
      ...UNDECIDED,
      ...UNRECOGNISED,
    ],
    refused: ['最终未予认定', '不予认定', '认定未通过', 'finally refused', ...UNRECOGNISED],
    township: [
      '街镇认定',
      '街镇',
      '街镇级',
      '镇街认定',
      '乡镇认定',
      'recognised by a street or town',
      'town',
    ],
    district: ['区级部门认定', '区级认定', '区级', '区级部门', 'recognised by a department of the district'],
    'above-district': [
      '区级以上部门认定',
      '区级以上认定',
      '区级以上',
      '市级认定',
      '市级',
      '市级部门认定',
      'recognised by a department above the district',
      'municipal',
    ],
  },
  harms: {
    death: [
      '死亡',
      '身故',
      '遇难',
      'dead',
      'deceased',
      'died',
      'fatal',
      ...spaced(
        '身亡 溺亡 罹难 丧生 亡故 死 亡 当场死亡 当场身亡 溺水死亡 溺水身亡 抢救无效死亡 经抢救无效死亡 因灾死亡 遇难死亡',
      ),
    ],
    missing: ['失踪', '下落不明', ...spaced('失联 失去联系 因灾失踪 失踪人员')],
    disability: ['伤残', '残疾', 'disabled', ...spaced('致残 因灾致残 因伤致残 因灾伤残')],
    injury: [
      '受伤',
      '伤',
      '轻伤',
      '重伤',
      'injured',
      ...spaced('负伤 因灾受伤 轻微伤 受伤住院 受伤治疗 伤者'),
    ],
  },
  disabilityStandards: {
    'jrt-0083-2013': [
      '《人身保险伤残评定标准及代码》（2013年）',
      '人身保险伤残评定标准及代码',
      '人身保险伤残评定标准',
      '人身险伤残评定标准',
      '人身保险伤残评定标准及代码（JR/T 0083—2013）',
      'JR/T 0083—2013',
      'JR/T 0083',
      'Standard for the assessment of disability in personal insurance (JR/T 0083—2013)',
    ],
    'forensic-2016': [
      '《人体损伤致残程度分级》（2016年）',
      '人体损伤致残程度分级',
      '致残程度分级',
      'Grading of disability from bodily injury (2016)',
    ],
    'gbt-16180-2014': [
      '《劳动能力鉴定 职工工伤与职业病致残等级》（2014年）',
      '劳动能力鉴定 职工工伤与职业病致残等级',
      '劳动能力鉴定',
      '职工工伤与职业病致残等级',
      '工伤标准',
      'GB/T 16180—2014',
      'GB/T 16180',
      'Appraisal of work capacity: grades of disability (GB/T 16180—2014)',
    ],
  },
  titles: {
    lawful: [
      '有合法产权和权属证书',
      '有权属证书',
      '有产权证',
      '有房产证',
      '有证',
      'lawful title with a certificate',
      'certified title',
      ...LAWFUL,
      ...spaced('有不动产权证 有不动产权证书 有房屋产权证 有房屋所有权证 合法有证'),
    ],
    'lawful-uncertified': [
      '有合法产权而没有权属证书',
      '合法无证',
      'lawful title without a certificate',
      ...LAWFUL,
      ...UNCERTIFIED,
    ],
    none: [
      ...UNCERTIFIED,
      '没有合法产权',
      '无合法产权',
      '无产权',
      '无',
      '否',
      'no lawful title',
      'unlawful',
      'no',
    ],
  },
  uses: {
    residential: [
      '居住',
      '住宅',
      '自住',
      '居民住房',
      'residence',
      'home',
      ...spaced('自住房 自住住房 自用住宅 居住用房 居住用途 住宅用房 住宅用途 生活居住 生活用房 民用住宅'),
    ],
    mixed: [
      '商住混用',
      '商住两用',
      '商住',
      '混合',
      'mixed residential and commercial',
      'mixed use',
      ...spaced('商住混合 住商混用 居住兼经营'),
    ],
    commercial: [
      '商业经营',
      '商业',
      '商用',
      '经营',
      'business',
      'shop',
      ...spaced('商业用房 商铺 门面 门面房 经营用房 营业用房 商业用途 生产经营'),
    ],
  },
  parts: {
    'main-structure': [
      '房屋主体',
      '主体',
      '主体结构',
      'the main structure',
      'structure',
      ...spaced('主体房屋 房屋主体结构 主体部分 主房'),
    ],
    fittings: [
      '装修和附着设施',
      '装修',
      '室内装潢',
      '装饰装修',
      'fittings and decoration',
      'decoration',
      ...spaced('室内装修 装饰装潢 装修附着设施'),
    ],
    contents: ['室内财产', '家财', '财产', ...spaced('家庭财产 室内物品 家具家电')],
    outbuilding: [
      '附属建筑',
      '附属房屋',
      '附属用房',
      'an outbuilding',
      ...spaced('附属房 附房 猪圈 圈舍 牲畜圈舍 柴房 杂物间'),
    ],
  },
  damages: {
    collapsed: [
      '倒塌',
      '全倒',
      '倒房',
      'collapse',
      ...spaced('整体倒塌 全部倒塌 完全倒塌 房屋倒塌 倒塌房屋 全部垮塌 整体垮塌'),
    ],
    severe: [
      '严重损坏',
      '严重',
      '严损',
      'severely damaged',
      'severe damage',
      ...spaced('严重损坏房屋 房屋严重损坏 严重受损 严重损毁'),
    ],
    moderate: [
      '一般损坏',
      '一般',
      '一般损房',
      'moderately damaged',
      'moderate damage',
      ...spaced('一般损坏房屋 房屋一般损坏 一般受损 一般损毁'),
    ],
  },
  circumstances: {
    war: ['战争或者武装冲突', '战争', '武装冲突', 'war or armed conflict'],
    nuclear: ['核事故', '核辐射', '核', 'a nuclear accident'],
    terrorism: ['恐怖活动', '恐怖袭击', '恐怖主义'],
    'self-harm': ['自杀或者自伤', '自杀', '自伤', '自残', 'suicide or self-harm', 'suicide'],
    crime: ['犯罪行为', '犯罪', '故意犯罪', 'a criminal act'],
    intoxication: ['醉酒或者吸毒', '醉酒', '吸毒', '醉驾', 'intoxication by alcohol or drugs', 'drunk'],
    disease: ['自身疾病', '疾病', 'an illness of the person', 'illness'],
    'illegal-building': ['违法建筑', '违章建筑', '违建', 'an illegal building'],
    unoccupied: ['无人居住', '空置', 'an unoccupied house', 'vacant'],
    'under-construction': ['尚在建造', '在建', '在建房屋', 'a house under construction'],
    'arson-by-owner': ['房主纵火', '业主纵火', 'arson by the owner'],
  },
  outcomes: {
    payable: [
      '应予赔付',
      '应付',
      '应赔',
      '赔付',
      '赔',
      '予以赔付',
      '同意赔付',
      '已赔付',
      '已赔',
      '已付',
      '已支付',
      '已赔付结案',
      'paid',
      'pay',
      'approved',
      'accepted',
      'settled',
      'due',
      ...spaced(
        '预付 预赔 预付赔款 预赔付 先行赔付 部分赔付 分期赔付 补付 补赔 追加赔付 正常赔付 给付 予以给付 同意给付 同意理赔 准予赔付 准予理赔 予以理赔 赔付结案 已赔付完毕 已支付结案 赔付完毕 已赔款 已结案 结案 已决 已结',
      ),
    ],
    pending: [
      '待查明事实后再定',
      '待定',
      '待补',
      '待补充',
      '待补材料',
      '待补充材料',
      '待查',
      '待查明',
      '未决',
      '处理中',
      '审核中',
      '暂缓',
      'pending further facts',
      'open',
      'in progress',
      'suspended',
      'on hold',
      ...spaced(
        '未结案 未结 待核定 待理算 待审核 待核实 待调查 调查中 核查中 核定中 理算中 办理中 在办 立案 已立案 正在审核 正在处理',
      ),
    ],
    declined: [
      '不予赔付',
      '不赔',
      '拒赔',
      '不赔付',
      '拒付',
      '拒绝赔付',
      '不予受理',
      'rejected',
      'refused',
      'denied',
      'not covered',
      ...spaced(
        '不予理赔 拒绝理赔 不予给付 不予赔偿 拒绝赔偿 拒赔结案 拒付结案 不属于保险责任 不属保险责任 非保险责任 已结案 结案 已决 已结',
      ),
    ],
  },
  movements: {
    payment: spaced(
      '赔款 赔付 付款 支付 赔款支付 预付 预赔 预付赔款 预付款 先行赔付 补付 补赔 追加赔付 首付 首期 首期款 尾款 尾付 分期 分期付款 结案赔款 正常赔付 正常 蓝字 payment advance instalment paid',
    ),
    recovery: spaced(
      '追回 追回赔款 已追回 收回 收回赔款 已收回 退款 退回赔款 退回款 返还 返还赔款 冲销 冲销赔款 已冲销 冲回 冲正 冲减 红冲 红字 红字冲销 扣回 追缴 recovery recovered reversal reversed refund refunded clawback',
    ),
  },
  lines: {
    'natural-disaster': [
      '自然灾害救助保险',
      '自然灾害救助',
      '自然灾害保险',
      '自然灾害险',
      '自然灾害',
      'natural disaster relief insurance',
      ...spaced('自然灾害救助险 自然灾害类'),
    ],
    'good-samaritan': [
      '见义勇为救助保险',
      '见义勇为救助',
      '见义勇为保险',
      '见义勇为险',
      '见义勇为',
      'good samaritan relief insurance',
      'bravery (good samaritan) relief insurance',
      ...spaced('见义勇为救助险'),
    ],
    'municipal-facility': [
      '市政设施救助保险',
      '市政设施救助',
      '市政设施保险',
      '市政设施险',
      '市政设施',
      'municipal facility relief insurance',
      ...spaced('市政设施救助险'),
    ],
    'fire-explosion': [
      '火灾、爆炸救助保险',
      '火灾爆炸救助',
      '火灾爆炸保险',
      '火灾爆炸险',
      '火灾爆炸',
      '火灾救助保险',
      '爆炸救助保险',
      '火灾',
      '爆炸',
      'fire and explosion',
      'fire and explosion relief insurance',
      'fire',
      'explosion',
      ...spaced('火灾爆炸救助险'),
    ],
    'house-damage': [
      '房屋损毁保险',
      '房屋损毁',
      '房屋损毁险',
      '房屋保险',
      '房屋险',
      '房屋',
      'house damage insurance',
      'house',
      ...spaced('房屋损毁救助保险 房屋损毁救助 房屋损毁救助险 居民房屋损毁保险 住房损毁保险'),
    ],
  },
  institutions: withNames({
    'district-government': ['綦江区政府', '綦江区人民政府', '区人民政府'],
    'emergency-management': ['应急局', '区应急管理局', '应急管理局', '綦江区应急管理局', '綦江区应急局'],
    'political-legal-committee': ['政法委', '綦江区委政法委', '区政法委', '中共綦江区委政法委员会'],
    'urban-management': ['城市管理局', '城管局', '区城管局', '綦江区城市管理局', ...spaced('区城管')],
    'fire-rescue': [
      '消防救援支队',
      '消防支队',
      '区消防支队',
      '消防',
      '綦江区消防救援支队',
      '区消防救援局',
      ...spaced('消防救援'),
    ],
    'public-security': ['公安局', '公安', '綦江区公安局', 'police', ...spaced('区公安')],
    finance: ['财政局', '綦江区财政局', ...spaced('区财政')],
    'financial-service-center': ['金融发展服务中心', '区金融服务中心', '綦江区金融发展服务中心'],
    'state-assets': ['区国资委', '国资委', '綦江区国资委'],
    'insurance-regulator': ['银保监分局', '巴南监管分局'],
    'statistics-department': ['统计局', '区统计局', '綦江区统计局'],
    'departments-concerned': ['其他有关部门', '其他部门'],
    'entities-concerned': ['其他有关单位', '其他单位'],
    'leading-group': ['领导小组', '巨灾保险领导小组'],
    'leading-group-office': ['巨灾保险试点工作领导小组办公室', '领导小组办', '巨灾办'],
    'streets-and-towns': ['街镇', '街道和镇'],
    insurers: ['保险机构', '承保人'],
  }),
  yesOrNo: {
    yes: [...YES_WORDS, ...INSIDE, '已证明', '满足', '已满足', '符合', 'met'],
    no: [...NO_WORDS, ...OUTSIDE, '未证明', '不满足', '未满足', '没有满足', '不符合', 'not met'],
  },
  undetermined: [
    '-',
    '--',
    '—',
    '——',
    '–',
    '/',
    '?',
    '不详',
    '不明',
    '未知',
    '未查明',
    '待查明',
    '待查',
    '待定',
    '无法确定',
    '不能确定',
    '未能确定',
    '无法查明',
    '查不清',
    '不清楚',
    'null',
    'unknown',
    'undetermined',
    'not determined',
    'not known',
    'unclear',
    ...spaced('不确定 未确定 尚未查明 尚未确定 待核实 待核查 待调查 无从查明 情况不明'),
  ],
  none: [
    '无',
    '没有',
    '均无',
    '不存在',
    'none',
    'no',
    '[]',
    '0',
    ...spaced(
      '无免责情形 无除外情形 无责任免除情形 不存在免责情形 不存在除外情形 无特殊情形 未发现免责情形 未发现除外情形',
    ),
  ],
});

/**
 * The ways to write codes that `readRegister` understands unless it is given others.
 *
 * @example
 * ```ts
 * REGISTER_VALUES.perils.flood.includes('洪水'); // true
 * ```
 * @since 0.1.0
 */
export const REGISTER_VALUES: RegisterValues = /* @__PURE__ */ deepFreeze(/* @__PURE__ */ allValues());
