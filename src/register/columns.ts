import type { FactRow, ValueKind } from '../claim/fact-kinds.js';
import { type FactPath, ROW_AT } from '../claim/facts.js';
import type { ContractCondition } from '../contract/contract.js';
import { deepFreeze } from '../input/freeze.js';
import { spaced } from './text.js';
import type { RegisterValues } from './values.js';

/**
 * What the cells of a column hold. `choice` is one code of a vocabulary, `list` several of them; `circumstances` are such, each
 * with or without whether it caused the loss.
 *
 * @since 0.1.0
 */
export type CellKind =
  | 'id'
  | 'instant'
  | 'division'
  | 'choice'
  | 'list'
  | 'circumstances'
  | 'boolean'
  | 'facility'
  | 'grade'
  | 'rooms'
  | 'area'
  | 'money'
  | 'rate'
  | 'year'
  | 'count'
  | 'shares'
  | 'ignored';

/**
 * A list of codes that the cells of a column may hold.
 *
 * @since 0.1.0
 */
export type RegisterVocabulary = Exclude<keyof RegisterValues, 'undetermined' | 'none' | 'yesOrNo'>;

/**
 * A column that a register may have.
 *
 * @since 0.1.0
 */
export interface RegisterColumn {
  /** A path of the exchange format, or the name of what the insurer did. It may itself stand as a header. */
  readonly id: string;
  readonly kind: CellKind;
  /** Of which codes, where the kind is `choice` or `list`. */
  readonly of?: RegisterVocabulary | undefined;
  /** Headers, the usual one first. Case, white space, punctuation and a unit in brackets make no difference. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Headers, the usual one first. */
type Headers = Pick<RegisterColumn, 'zh' | 'en'>;

/** A column as it is said here, without what follows from its id. */
type Column = Headers & Partial<Pick<RegisterColumn, 'kind' | 'of'>>;

/** The cells that hold each kind of values. */
const CELL_OF: Readonly<Record<Exclude<ValueKind, 'conditions'>, CellKind>> = {
  code: 'choice',
  boolean: 'boolean',
  moment: 'instant',
  place: 'division',
  facility: 'facility',
  grades: 'grade',
  money: 'money',
  count: 'rooms',
  area: 'area',
  circumstances: 'circumstances',
};

/** The facts that have one column each; of the contract's own conditions, each has its own. */
type ColumnPath = Exclude<FactPath, 'loss.conditions'>;

function cellsFor(fact: ColumnPath): Pick<RegisterColumn, 'kind' | 'of'> {
  const { value, codes = value === 'circumstances' ? value : undefined }: FactRow = ROW_AT[fact];
  return { kind: CELL_OF[value as keyof typeof CELL_OF], ...(codes && { of: codes }) };
}

/** The cells of a fact follow from its values; of other columns they are said. */
type Columns<T> = { readonly [Id in keyof T]: Id extends ColumnPath ? Headers : Omit<RegisterColumn, 'id'> };

const columnsOf = <T>(columns: T & Columns<T>): readonly RegisterColumn[] =>
  Object.entries(columns as Readonly<Record<string, Omit<RegisterColumn, 'id'>>>).map(([id, column]) => ({
    id,
    ...(id in ROW_AT && cellsFor(id as ColumnPath)),
    ...column,
  }));

const allColumns = () =>
  ({
    id: {
      kind: 'id',
      zh: spaced(
        '案件编号 案件号 赔案号 赔案编号 赔案号码 理赔编号 理赔案号 立案号 立案编号 案号 编号 案件 登记编号 报案号 报案编号',
      ),
      en: ['claim id', 'claim', 'claim number', 'claim no', 'case', 'case number', 'id'],
    },
    'loss.kind': {
      kind: 'choice',
      of: 'lossKinds',
      zh: [
        '损失类型',
        '损失种类',
        '标的类型',
        '标的',
        '损失对象',
        '损失类别',
        '案件类型',
        ...spaced('损失性质 赔付对象 受损类型'),
      ],
      en: ['loss kind', 'kind of loss', 'kind', 'type of loss'],
    },
    sequence: {
      kind: 'count',
      zh: ['序号', '登记序号', '行号', '登记顺序', ...spaced('顺序号 编排序号')],
      en: ['sequence', 'no', 'number', 'seq', '#'],
    },
    'loss.circumstances': {
      zh: [
        '除外情形',
        '免责情形',
        '免责情况',
        '免责',
        '除外情况',
        '已查明情形',
        '特殊情形',
        '情形',
        ...spaced('免赔情形 责任免除情形 责任免除 除外责任情形'),
      ],
      en: ['circumstances', 'excluded circumstances', 'exclusions'],
    },
    runningTotal: {
      kind: 'money',
      zh: ['累计赔付', '累计赔付金额', '累计金额', '累计'],
      en: ['running total', 'cumulative', 'cumulative paid'],
    },
    openingBalance: {
      kind: 'money',
      zh: ['期初余额', '上期结转', '上期余额', '结转余额', '承前余额'],
      en: ['opening balance', 'balance brought forward', 'brought forward'],
    },
    closingBalance: {
      kind: 'money',
      zh: ['期末余额', '结转下期', '余额', '本期余额', '剩余限额'],
      en: ['closing balance', 'balance carried forward', 'carried forward', 'balance'],
    },
    eventTotal: {
      kind: 'money',
      zh: spaced(
        '事件合计 本次事件合计 事件赔付合计 本次事件赔付合计 事件累计 本次灾害合计 灾害合计 事件合计金额',
      ),
      en: ['event total', 'total of the event', 'paid for the event'],
    },
    remarks: {
      kind: 'ignored',
      zh: [
        '备注',
        '说明',
        '年度',
        '年份',
        '季度',
        '经办人',
        '联系人',
        '事件名称',
        '灾害名称',
        '承保机构',
        '合同编号',
        '村',
        '村居',
        '村（社区）',
        '项目',
        '行类型',
        ...spaced(
          '姓名 受灾人姓名 受灾人员姓名 伤亡人员姓名 出险人姓名 出险人 户主 户主姓名 性别 年龄 联系电话 电话 手机 手机号 手机号码 报案人 报案电话 报案人电话 查勘员 查勘人 查勘人员 经办机构 经办单位 承保公司 出单机构 审核人 复核人 制表人 收款人 领款人 开户行 开户银行 银行账号 收款账号 账号 保单号 保单号码 保单编号 保险单号 被保险人 投保人 出险经过 事故经过 灾害经过 出险情况说明 案情 案情摘要 事故描述 出险描述 结案时间 结案日期 立案时间 立案日期 家庭住址 住址 社区 村社',
        ),
      ],
      en: [
        'remarks',
        'note',
        'notes',
        'comment',
        'comments',
        'year',
        'quarter',
        'handler',
        'place name',
        'event name',
        'contract',
        'village',
        'contract id',
      ],
    },
    'incident.id': {
      kind: 'id',
      zh: [
        '事件编号',
        '灾害编号',
        '事故编号',
        '灾害事故编号',
        '事件',
        '灾害事件',
        '灾害事故',
        '事件号',
        '灾次',
        ...spaced('灾害事件编号 灾害编码 事件编码 巨灾编号 灾害代码 事件代码'),
      ],
      en: ['event id', 'event', 'incident id', 'incident', 'event number', 'disaster'],
    },
    'incident.startedAt': {
      zh: [
        '发生时间',
        '出险时间',
        '事发时间',
        '事故时间',
        '灾害时间',
        '事故发生时间',
        '灾害发生时间',
        '起始时间',
        ...spaced('受灾时间 灾情发生时间 灾害发生日期时间 出险日期时间 发生日期时间 出险时刻 灾害开始时间'),
      ],
      en: ['time', 'started at', 'start', 'time of loss', 'time of accident', 'occurred at', 'loss date'],
    },
    startedOn: {
      kind: 'instant',
      zh: [
        '发生日期',
        '出险日期',
        '事发日期',
        '事故日期',
        '灾害日期',
        ...spaced('受灾日期 灾害发生日期 事故发生日期 出险日 灾害开始日期'),
      ],
      en: ['date of accident', 'accident date', 'date of loss', 'day of loss'],
    },
    'incident.division': {
      zh: [
        '发生地点',
        '区划代码',
        '行政区划代码',
        '行政区划',
        '出险地点',
        '出险地点区划代码',
        '地点',
        '街镇',
        '所在街镇',
        '事发地点',
        '区划',
        '街道（镇）',
        '街镇名称',
        '地点名称',
        ...spaced(
          '出险地址 出险位置 出险区域 事故地点 事故发生地点 灾害地点 灾害发生地点 受灾地点 受灾地址 所属街镇 所属镇街 镇街 镇街名称 所在镇街 乡镇 乡镇街道 街道乡镇 镇（街道） 街道',
        ),
      ],
      en: ['place', 'division', 'division code', 'town', 'street or town', 'location'],
    },
    'incident.peril': {
      zh: [
        '灾害或者事故的种类',
        '灾种',
        '灾因',
        '出险原因',
        '灾害种类',
        '灾害类型',
        '事故类型',
        '灾害原因',
        '事故原因',
        ...spaced(
          '灾害类别 灾情类型 灾情种类 灾害事故种类 灾害事故类型 灾害事故类别 事故种类 事故类别 受灾原因 出险事故类型 灾害事故原因',
        ),
      ],
      en: ['peril', 'kind of disaster or accident', 'kind of disaster', 'type of disaster', 'hazard'],
    },
    'incident.rootCause': {
      zh: ['成因', '根本原因', '致灾原因', '灾害成因'],
      en: ['root cause'],
    },
    'incident.facility': {
      zh: ['涉及的设施', '涉及设施', '设施情况'],
      en: ['facility', 'facility involved'],
    },
    'incident.facility.kind': {
      kind: 'facility',
      zh: ['设施种类', '设施类型', '设施'],
      en: ['facility kind', 'kind of facility', 'type of facility'],
    },
    'incident.facility.municipal': {
      kind: 'boolean',
      zh: ['是否市政设施', '市政设施', '是否市政'],
      en: ['municipal', 'is municipal', 'municipal facility', 'facility municipal'],
    },
    'incident.liableParty': {
      zh: ['责任人情况', '责任人', '责任方', '责任方情况', '责任人赔偿能力'],
      en: ['liable party', 'responsible party'],
    },
    'loss.personId': {
      kind: 'id',
      zh: [
        '人员编号',
        '人员代码',
        '伤亡人员编号',
        '受灾人编号',
        '被保障人编号',
        '人员标识',
        '当事人编号',
        '人员',
        ...spaced(
          '身份证号 身份证号码 身份证 公民身份号码 公民身份证号码 证件号 证件号码 受灾人身份证号 出险人身份证号 伤亡人员身份证号 身份证件号码 身份证件号 有效证件号码',
        ),
      ],
      en: ['person id', 'person', 'person key', 'person number'],
    },
    'loss.role': {
      zh: ['当事人身份', '身份', '人员身份', '角色', '人员类别', ...spaced('身份类别 人员性质')],
      en: ['role', 'role of the person'],
    },
    'loss.residence': {
      zh: [
        '居住情况',
        '人口类型',
        '居住类型',
        '居住性质',
        '常住或流动',
        ...spaced('人口性质 居住状况 人口类别'),
      ],
      en: ['residence', 'residence status'],
    },
    'loss.presence': {
      zh: [
        '事发时是否在区内',
        '出险时是否在区内',
        '是否在区内',
        '是否在场',
        '事发时在区内',
        '灾害发生时在区内',
        '在区内',
        '在区情况',
      ],
      en: ['presence in the district', 'presence', 'present', 'present at incident'],
    },
    'loss.causedByIncident': {
      zh: [
        '因果关系',
        '伤亡原因',
        '是否因灾',
        '因灾导致',
        '是否由灾害造成',
        '是否由灾害事故造成',
        '是否因本次事故',
        '是否因灾造成',
        ...spaced('是否因灾伤亡 是否因灾受损 是否灾害所致 是否因灾所致 因灾与否'),
      ],
      en: ['causation', 'caused', 'cause of the harm', 'caused by incident'],
    },
    'loss.recognisedBy': {
      zh: ['行为认定', '认定级别', '认定部门级别', '认定层级', '认定情况', '见义勇为认定', '认定'],
      en: ['recognised by', 'recognized by', 'recognition', 'recognition of the act'],
    },
    'loss.harm': {
      zh: [
        '伤亡情况',
        '伤亡类型',
        '伤亡',
        '损害情况',
        '损害类型',
        '伤亡程度',
        '人员状况',
        ...spaced(
          '伤亡类别 伤亡结果 伤亡种类 伤亡性质 伤亡状况 伤亡状态 人员伤亡 人员伤亡情况 人员伤亡类型 人身伤亡情况',
        ),
      ],
      en: ['harm', 'harm to the person', 'type of harm'],
    },
    'loss.disabilityGrade': {
      zh: [
        '伤残等级',
        '伤残级别',
        '残疾等级',
        '伤残',
        ...spaced('伤残评定等级 伤残鉴定等级 评残等级 残疾级别 伤残程度等级'),
      ],
      en: ['disability grade', 'grade', 'grade of disability'],
    },
    'loss.disabilityStandard': {
      zh: ['伤残评定标准', '伤残鉴定标准', '评残标准', '伤残标准', '评定标准', '鉴定标准'],
      en: ['standard of the disability appraisal', 'disability standard', 'appraisal standard'],
    },
    'loss.missingCertified': {
      zh: [
        '失踪人员的死亡证明',
        '失踪人员死亡的认定',
        '失踪死亡证明',
        '失踪已证明死亡',
        '失踪证明',
        '是否证明死亡',
        '失踪人员死亡证明',
      ],
      en: ['missing certified', 'certified death of a missing person', 'death certified'],
    },
    'loss.medicalCost': {
      zh: [
        '医疗费用',
        '医疗费',
        '医药费',
        '治疗费用',
        '医疗费用净额',
        '医疗支出',
        ...spaced('医药费用 治疗费 医疗费金额 医疗费用金额 医疗总费用 医疗费总额 医疗费用总额 实际医疗费用'),
      ],
      en: ['medical cost', 'medical expenses', 'medical costs'],
    },
    'loss.governmentCompensation': {
      zh: [
        '政府给付的赔偿金或者救助金',
        '政府给付的赔偿金',
        '政府赔偿金',
        '政府给付赔偿金',
        '政府赔偿',
        '政府应付赔偿金',
        '政府给付',
        '政府救助金',
        '政府给付的救助金',
      ],
      en: [
        'compensation or relief paid by the government',
        'government compensation',
        'compensation by the government',
      ],
    },
    'loss.governmentMedical': {
      zh: ['政府支付的医疗费用', '政府支付医疗费用', '政府支付的医疗费', '政府医疗费用', '政府医疗费'],
      en: ['medical expenses paid by the government', 'government medical', 'government medical cost'],
    },
    'loss.paidByLiableParty': {
      zh: [
        '责任人的赔偿',
        '责任人赔偿',
        '责任人赔偿金额',
        '责任人已赔偿金额',
        '责任方赔偿',
        '责任方赔偿金额',
      ],
      en: ['paid by the liable party', 'paid by liable party', 'liable party paid'],
    },
    'loss.householdId': {
      kind: 'id',
      zh: [
        '户编号',
        '户号',
        '家庭编号',
        '住户编号',
        '农户编号',
        '户主编号',
        '户标识',
        '户',
        ...spaced('户主身份证号 户主身份证号码 户主证件号码 住户身份证号'),
      ],
      en: ['household id', 'household', 'household number'],
    },
    'loss.houseId': {
      kind: 'id',
      zh: ['房屋编号', '房屋代码', '房屋标识', '房屋号', '房号'],
      en: ['house id', 'house number', 'house key', 'house'],
    },
    'loss.title': {
      zh: [
        '房屋产权',
        '产权',
        '产权情况',
        '是否有合法产权',
        '合法产权',
        ...spaced('产权性质 房屋权属 权属情况 房屋权属情况 产权状况 是否有产权'),
      ],
      en: ['title', 'title to the house'],
    },
    'loss.use': {
      zh: ['房屋用途', '用途', '房屋性质', '使用性质', ...spaced('房屋使用性质 房屋使用用途 使用用途')],
      en: ['use', 'use of the house'],
    },
    'loss.part': {
      zh: ['受损部位', '部位', '损毁部位', '损坏部位'],
      en: ['part', 'part damaged'],
    },
    'loss.damage': {
      zh: [
        '损坏程度',
        '损毁程度',
        '房屋损坏程度',
        '损毁等级',
        '房屋损毁等级',
        '损坏等级',
        '受损程度',
        ...spaced('房屋受损程度 毁损程度 房屋毁损程度 损失程度 受损等级 房屋受损等级 房屋损坏等级 倒损程度'),
      ],
      en: ['damage', 'degree of damage', 'damage grade'],
    },
    'loss.rooms': {
      zh: [
        '居住间数',
        '间数',
        '受损间数',
        '损毁间数',
        '房屋间数',
        '自然间数',
        ...spaced('倒损间数 受灾间数 房间数 居住房间数 居住自然间数 损坏间数'),
      ],
      en: ['rooms', 'rooms lived in', 'number of rooms'],
    },
    'loss.area': {
      zh: ['居住面积', '面积', '受损面积', '损毁面积', '房屋面积', '建筑面积', ...spaced('居住建筑面积')],
      en: ['area', 'area lived in', 'square metres'],
    },
    outcome: {
      kind: 'choice',
      of: 'outcomes',
      zh: [
        '结论',
        '处理结果',
        '理赔结论',
        '赔付结论',
        '裁定结果',
        '处理结论',
        '案件状态',
        '核定结论',
        '审核结论',
        '状态',
        '结果',
        ...spaced(
          '赔案状态 理赔状态 处理状态 赔付状态 结案状态 案件处理结果 理赔结果 审核结果 核赔结论 赔付结果',
        ),
      ],
      en: ['decision', 'outcome', 'result', 'status', 'claim status'],
    },
    movement: {
      kind: 'choice',
      of: 'movements',
      zh: spaced(
        '款项性质 款项类型 款项类别 收付类型 收付标志 收付方向 支付类型 支付性质 付款类型 付款性质 赔款类型 赔款性质 赔付性质 交易类型 流水类型 业务类型 记账类型',
      ),
      en: ['movement', 'kind of payment', 'payment type', 'transaction type'],
    },
    line: {
      kind: 'choice',
      of: 'lines',
      zh: [
        '险种',
        '适用险种',
        '赔付险种',
        '保险险种',
        '承保险种',
        '险别',
        ...spaced('险种名称 险种类别 险种类型 所属险种 赔付险种名称'),
      ],
      en: ['line', 'line of insurance', 'coverage line', 'coverage'],
    },
    departments: {
      kind: 'list',
      of: 'institutions',
      zh: [
        '牵头部门',
        '责任部门',
        '主管部门',
        '负责部门',
        '部门',
        '经办部门',
        '责任单位',
        ...spaced('牵头单位 主管单位 行业主管部门 牵头责任部门'),
      ],
      en: [
        'departments',
        'department',
        'lead department',
        'responsible department',
        'responsible departments',
      ],
    },
    amount: {
      kind: 'money',
      zh: [
        '核定金额',
        '应付金额',
        '应赔金额',
        '理算金额',
        '限额前金额',
        '核赔金额',
        '定损金额',
        '应付赔款',
        '核定赔款',
        ...spaced(
          '核定赔付金额 应赔付金额 应付赔付金额 理算赔款 理算赔付金额 理赔核定金额 核定应赔金额 应赔款 核定损失金额 核损金额 定损核定金额',
        ),
      ],
      en: ['amount', 'due', 'amount due', 'amount assessed', 'assessed amount', 'amount before limits'],
    },
    paid: {
      kind: 'money',
      zh: [
        '赔付金额',
        '实付金额',
        '已付金额',
        '支付金额',
        '赔款金额',
        '赔款',
        '实赔金额',
        '实付赔款',
        '已赔付金额',
        '已赔金额',
        '给付金额',
        '赔偿金额',
        '已决赔款',
        '实际赔付',
        '实际赔付金额',
        ...spaced(
          '理赔金额 赔付款 赔付额 赔付总额 赔付总金额 总赔付金额 赔款总额 实际赔款 实付款 实付赔付金额 已支付金额 已支付赔款 已付赔款 支付赔款 赔款支付金额 实际支付金额 实际赔款金额 兑付金额 理赔支付额 理赔支付金额 赔款支付额 付款金额 理赔款 理赔额 赔偿款 实际赔付额 最终赔付金额 到账金额 已决赔付金额',
        ),
      ],
      en: ['paid', 'amount paid', 'paid amount', 'payment', 'paid sum', 'total paid'],
    },
    'benefits.death': {
      kind: 'money',
      zh: ['死亡给付', '死亡赔付', '死亡赔付金额', '其中死亡'],
      en: ['death benefit', 'death paid'],
    },
    'benefits.disability': {
      kind: 'money',
      zh: ['伤残给付', '伤残赔付', '伤残赔付金额', '其中伤残'],
      en: ['disability benefit', 'disability paid'],
    },
    'benefits.compensation': {
      kind: 'money',
      zh: ['赔偿金给付', '死亡伤残赔偿金', '政府依法给付的死亡伤残赔偿金'],
      en: ['compensation benefit', 'compensation paid'],
    },
    'benefits.medical': {
      kind: 'money',
      zh: ['医疗给付', '医疗赔付', '医疗费用赔付', '医疗赔付金额', '其中医疗', '医疗赔款'],
      en: ['medical benefit', 'medical paid'],
    },
    'benefits.house': {
      kind: 'money',
      zh: ['房屋损毁赔付', '房屋赔付', '房屋赔付金额', '其中房屋'],
      en: ['house benefit', 'house paid'],
    },
    appliedRate: {
      kind: 'rate',
      zh: ['给付比例', '伤残给付比例', '伤残赔付比例', '赔付比例', '适用比例'],
      en: ['rate applied', 'applied rate', 'disability rate'],
    },
    shares: {
      kind: 'shares',
      zh: ['共保分摊', '分摊', '份额', '分摊情况', '各承保机构分摊'],
      en: ['shares', 'co-insurance shares'],
    },
    reportedAt: {
      kind: 'instant',
      zh: [
        '报案时间',
        '报案日期',
        '接报案时间',
        '报告时间',
        '接报时间',
        ...spaced('报险时间 报险日期 接案时间 接案日期 接报案日期 报案登记时间'),
      ],
      en: ['reported at', 'reported', 'report date', 'reported on', 'date reported'],
    },
    surveyedAt: {
      kind: 'instant',
      zh: [
        '查勘时间',
        '查勘日期',
        '现场查勘时间',
        '勘查时间',
        ...spaced('现场查勘日期 现场勘查时间 现场勘查日期 勘查日期'),
      ],
      en: ['surveyed at', 'surveyed', 'survey date', 'surveyed on', 'date surveyed'],
    },
    decidedAt: {
      kind: 'instant',
      zh: [
        '核定时间',
        '核定日期',
        '理赔决定时间',
        '决定时间',
        '决定日期',
        '核赔时间',
        '核赔日期',
        '结论时间',
        '结论日期',
        ...spaced('审定时间 审定日期 理赔核定时间 理赔核定日期 核定通过时间'),
      ],
      en: ['decided at', 'decided', 'decision date', 'decided on', 'date decided'],
    },
    paidAt: {
      kind: 'instant',
      zh: [
        '支付时间',
        '支付日期',
        '赔付时间',
        '赔付日期',
        '付款时间',
        '付款日期',
        '赔款支付时间',
        '到账时间',
        ...spaced(
          '赔款日期 赔款时间 赔款支付日期 支付赔款时间 支付赔款日期 划款时间 划款日期 打款时间 打款日期 转账时间 转账日期 汇款时间 汇款日期 到账日期 实际支付时间 实际支付日期 付款日 支付日 赔付日 兑付时间 兑付日期',
        ),
      ],
      en: ['paid at', 'payment date', 'paid on', 'date paid', 'date of payment'],
    },
    policyYear: {
      kind: 'year',
      zh: ['保单年度', '保险年度', '承保年度', '保单年'],
      en: ['policy year', 'underwriting year'],
    },
  }) as const satisfies Readonly<Record<ColumnPath, Headers>> & Readonly<Record<string, Column>>;

/**
 * The columns of a register: data that a user may change, extend or replace. Every id may itself stand as a header, and so may
 * the last part of a path (`peril`). What an insurer bears stands in a column whose header names the insurer (人保份额,
 * `shares.picc`).
 *
 * @example
 * ```ts
 * REGISTER_COLUMNS.find(({ zh }) => zh.includes('灾种'))?.id; // 'incident.peril'
 * ```
 * @since 0.1.0
 */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ columnsOf(allColumns()),
);

/** The columns of the contract's own conditions: one for each, headed by its words or its id; yes where it is met. */
export const conditionColumns = (
  conditions: readonly Pick<ContractCondition, 'id' | 'text'>[],
): readonly RegisterColumn[] =>
  conditions.map(({ id, text }) => ({
    id: `loss.conditions.${id}`,
    kind: 'boolean',
    zh: [text, `条件${id}`, `合同条件${id}`],
    en: [`condition ${id}`],
  }));
