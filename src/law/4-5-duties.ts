import { deepFreeze } from '../input/freeze.js';
import { ALL_CONCERNED, DEPARTMENTS } from './bodies.js';
import type { InstitutionId } from './clause.js';
import type { ClauseId } from './clause-ids.js';
import type { Service } from './services.js';

/** How the notice states the time of a duty. */
export const DUTY_TIMES = [
  'at-once',
  'round-the-clock',
  'in-good-time',
  'quarterly',
  'yearly',
  'regularly',
  'as-needed',
  'by-day',
  'continuous',
  'unstated',
] as const;

/**
 * How the notice states the time of a duty: `at-once` 第一时间, `round-the-clock` 24小时全天候, `in-good-time` 及时, `quarterly`
 * 按季度, `yearly` 按年, `regularly` 定期不定期, `as-needed` where a case calls for it, `by-day` by a calendar day, which is included
 * `continuous` for standing work, `unstated` for an act without a time.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DutyTime = (typeof DUTY_TIMES)[number];

/** Parties that are no institution of the notice. */
export const OTHER_PARTIES = ['public', 'responsible-department'] as const;

/**
 * Towards whom a duty is owed: an institution of the notice, the people (群众), or the department responsible for the line
 * concerned.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DutyParty = InstitutionId | (typeof OTHER_PARTIES)[number];

interface Entry {
  readonly id: string;
  readonly clause: ClauseId;
  /** On whom it lies. */
  readonly of: readonly InstitutionId[];
  readonly towards: readonly DutyParty[];
  readonly statedAs: DutyTime;
  /** The last day on which it can be done, where the notice names one (`by-day`). */
  readonly day?: string;
  /** Whether it arises with every incident. */
  readonly perIncident?: true;
  /** Whether, after an incident, it falls to the lead department of the line alone. */
  readonly leads?: true;
  /** The time that a contract may promise for it. */
  readonly service?: Service;
}

const STREETS_AND_TOWNS: readonly InstitutionId[] = ['streets-and-towns'];

const INSURERS: readonly InstitutionId[] = ['insurers'];

const CENTER: readonly InstitutionId[] = ['financial-service-center'];

const GROUP: readonly InstitutionId[] = ['leading-group'];

const OFFICE: readonly InstitutionId[] = ['leading-group-office'];

/** Every duty, in the order of the text. */
const TABLE = [
  /** 二（三）: “按年支付保费。” The policyholder pays it, the treasury provides it. */
  { id: 'pay-premium', clause: '2.3b-1', of: CENTER, towards: INSURERS, statedAs: 'yearly' },
  /** 二（四）: “保费由区财政统筹。” */
  { id: 'provide-premium', clause: '2.4-1', of: ['finance'], towards: CENTER, statedAs: 'unstated' },

  /** 二（五）: “区政府授权区金融发展服务中心为投保人，负责选择承保机构、合同签订等工作。” */
  { id: 'select-insurers', clause: '2.5-1', of: CENTER, towards: INSURERS, statedAs: 'unstated' },
  { id: 'conclude-contract', clause: '2.5-1', of: CENTER, towards: INSURERS, statedAs: 'unstated' },

  /**
   * 四（一）: “由分管应急和金融工作的副区长任组长，区委政法委、区公安局、区财政局、区城市管理局、区应急局、
   * 区国资委（区金融发展服务中心）、区消防救援支队、巴南银保监分局等有关部门主要负责人为成员的领导小组，
   * 主要负责统筹调度，召开会议研究解决工作中存在的重大问题。”
   */
  { id: 'direct', clause: '4.1-1', of: GROUP, towards: [], statedAs: 'continuous' },
  { id: 'resolve-major-problems', clause: '4.1-1', of: GROUP, towards: [], statedAs: 'as-needed' },
  /** 四（一）: “负责巨灾保险涉及机构的协调沟通和相关日常工作。” */
  { id: 'coordinate-bodies', clause: '4.1-2', of: OFFICE, towards: [], statedAs: 'continuous' },
  { id: 'daily-work', clause: '4.1-2', of: OFFICE, towards: [], statedAs: 'continuous' },

  /**
   * 四（二）: “区委政法委、区公安局、区财政局、区城市管理局、区应急局、区国资委（区金融发展服务中心）、
   * 区消防救援支队、巴南银保监分局等有关区级部门要履行好自身职责，形成工作合力，及时收集掌握全区灾害风险信息情况，
   * 安排专人配合承保机构做好相关保险的理赔手续办理工作。”
   */
  { id: 'perform-own-duties', clause: '4.2-1', of: DEPARTMENTS, towards: [], statedAs: 'continuous' },
  { id: 'collect-risk-information', clause: '4.2-1', of: DEPARTMENTS, towards: [], statedAs: 'in-good-time' },
  { id: 'assign-person', clause: '4.2-1', of: DEPARTMENTS, towards: INSURERS, statedAs: 'unstated' },
  {
    id: 'help-with-formalities',
    clause: '4.2-1',
    of: DEPARTMENTS,
    towards: INSURERS,
    statedAs: 'unstated',
    perIncident: true,
    leads: true,
    service: 'assistance',
  },

  /**
   * 四（三）: “各街镇要明确1名分管负责人及具体业务经办科室（办、中心），制定工作方案，
   * 统筹做好本辖区巨灾保险有关工作。”
   */
  { id: 'designate-officer', clause: '4.3-1', of: STREETS_AND_TOWNS, towards: [], statedAs: 'unstated' },
  { id: 'draw-up-plan', clause: '4.3-1', of: STREETS_AND_TOWNS, towards: [], statedAs: 'unstated' },
  { id: 'take-charge-locally', clause: '4.3-1', of: STREETS_AND_TOWNS, towards: [], statedAs: 'continuous' },
  /** 四（三）: “灾害或事故发生后，要第一时间向承保机构和相应险种区级负责部门报告灾害情况，推进理赔工作。” */
  {
    id: 'report-to-insurers',
    clause: '4.3-2',
    of: STREETS_AND_TOWNS,
    towards: INSURERS,
    statedAs: 'at-once',
    perIncident: true,
    service: 'report',
  },
  {
    id: 'report-to-department',
    clause: '4.3-2',
    of: STREETS_AND_TOWNS,
    towards: ['responsible-department'],
    statedAs: 'at-once',
    perIncident: true,
    service: 'report',
  },
  {
    id: 'advance-claims',
    clause: '4.3-2',
    of: STREETS_AND_TOWNS,
    towards: [],
    statedAs: 'unstated',
    perIncident: true,
  },
  /** 四（三）: “各街镇要配合承保机构做好本辖区内巨灾保险宣传解释工作。” */
  {
    id: 'explain-locally',
    clause: '4.3-3',
    of: STREETS_AND_TOWNS,
    towards: ['public'],
    statedAs: 'continuous',
  },

  /** 四（四）: “承保人负责做好宣传发动、业务培训、进度通报和数据统计等工作，形成灾害数据库；” */
  { id: 'mobilise-and-train', clause: '4.4-1', of: INSURERS, towards: [], statedAs: 'continuous' },
  { id: 'report-progress', clause: '4.4-1', of: INSURERS, towards: [], statedAs: 'continuous' },
  { id: 'disaster-database', clause: '4.4-1', of: INSURERS, towards: [], statedAs: 'continuous' },
  /**
   * 四（四）: “建立保险理赔响应管理机制，执行24小时全天候接报案制度，保证灾害、事故发生后第一时间赶赴现场查勘；”
   */
  { id: 'response-mechanism', clause: '4.4-2', of: INSURERS, towards: [], statedAs: 'continuous' },
  {
    id: 'take-reports',
    clause: '4.4-2',
    of: INSURERS,
    towards: ['streets-and-towns', 'public'],
    statedAs: 'round-the-clock',
    perIncident: true,
  },
  {
    id: 'survey',
    clause: '4.4-2',
    of: INSURERS,
    towards: ['public'],
    statedAs: 'at-once',
    perIncident: true,
    service: 'survey',
  },
  /** 四（四）: “按照所承担的保险责任，及时做好各项理赔服务工作；” */
  {
    id: 'decide-claim',
    clause: '4.4-3',
    of: INSURERS,
    towards: ['public'],
    statedAs: 'in-good-time',
    perIncident: true,
    service: 'decision',
  },
  {
    id: 'pay-claim',
    clause: '4.4-3',
    of: INSURERS,
    towards: ['public'],
    statedAs: 'in-good-time',
    perIncident: true,
    service: 'payment',
  },
  /** 四（四）: “建立跟踪服务机制，收集意见建议，认真研究、解决；” */
  { id: 'follow-up', clause: '4.4-4', of: INSURERS, towards: ['public'], statedAs: 'continuous' },
  /** 四（四）: “做好群众举报、投诉事件等的协调处理，及时化解理赔中产生的争议；” */
  { id: 'handle-complaints', clause: '4.4-5', of: INSURERS, towards: ['public'], statedAs: 'as-needed' },
  {
    id: 'settle-disputes',
    clause: '4.4-5',
    of: INSURERS,
    towards: ['public'],
    statedAs: 'in-good-time',
    perIncident: true,
  },
  /** 四（四）: “对典型赔付案件开展回访，建立回访档案。” */
  { id: 'return-visits', clause: '4.4-6', of: INSURERS, towards: ['public'], statedAs: 'unstated' },

  /**
   * 五（一）: “各街镇、相关部门、有关单位要与承保机构一道，采取行之有效的手段，认真做好巨灾保险政策宣传工作，
   * 确保保险政策、保险责任、赔付标准、理赔流程等家喻户晓。”
   */
  {
    id: 'publicise',
    clause: '5.1-1',
    of: [...ALL_CONCERNED, ...INSURERS],
    towards: ['public'],
    statedAs: 'continuous',
  },
  /** 五（二）: “领导小组办公室建立巨灾保险联络机制，定期不定期召开工作协调会；” */
  { id: 'liaison-mechanism', clause: '5.2-1', of: OFFICE, towards: [], statedAs: 'unstated' },
  { id: 'coordination-meetings', clause: '5.2-1', of: OFFICE, towards: [], statedAs: 'regularly' },
  /** 五（二）: “各相关单位、各街镇要抓好巨灾保险工作的统筹、协调，细化工作措施；” */
  { id: 'detail-measures', clause: '5.2-2', of: ALL_CONCERNED, towards: [], statedAs: 'continuous' },
  /** 五（二）: “承保机构要按季度分析灾害事故及赔付情况，通报工作信息，提出全区灾害救助等方面的建议和对策；” */
  { id: 'quarterly-analysis', clause: '5.2-3', of: INSURERS, towards: [], statedAs: 'quarterly' },
  { id: 'circulate-information', clause: '5.2-3', of: INSURERS, towards: [], statedAs: 'unstated' },
  { id: 'suggest-measures', clause: '5.2-3', of: INSURERS, towards: [], statedAs: 'unstated' },
  /** 五（二）: “日常工作中遇到责任确认、理赔争议时，相关责任单位要主动作为，配合承保机构协商确认有关事项；” */
  {
    id: 'consult-on-disputes',
    clause: '5.2-4',
    of: ALL_CONCERNED,
    towards: INSURERS,
    statedAs: 'as-needed',
    perIncident: true,
  },
  /** 五（二）: “金融监管部门要加强对承保机构理赔服务工作的监督、协调，推动承保机构落实保险协议责任；” */
  {
    id: 'supervise-claims-service',
    clause: '5.2-5',
    of: ['insurance-regulator', ...CENTER],
    towards: INSURERS,
    statedAs: 'continuous',
  },
  /** 五（二）: “共同推动建立赔付情况公示公告制度，提高社会知晓度，接受群众监督。” */
  {
    id: 'disclosure-system',
    clause: '5.2-6',
    of: [...OFFICE, ...ALL_CONCERNED, ...INSURERS],
    towards: ['public'],
    statedAs: 'continuous',
  },
  /**
   * 五（三）: “为建立工作联络机制，请各相关单位认真填写《綦江区巨灾保险工作部门街镇联络人员统计表》，
   * 经单位负责人审核签字后，于2023年3月10日前报送至区国资委（区金融发展服务中心）企业服务科（联系人及电话从略）。
   * ”
   */
  { id: 'fill-in-contacts', clause: '5.3-1', of: ALL_CONCERNED, towards: [], statedAs: 'unstated' },
  { id: 'sign-contacts', clause: '5.3-1', of: ALL_CONCERNED, towards: [], statedAs: 'unstated' },
  {
    id: 'submit-contacts',
    clause: '5.3-1',
    of: ALL_CONCERNED,
    towards: ['state-assets'],
    statedAs: 'by-day',
    day: '2023-03-10',
  },
  /** 五（三）: “负责该项工作的分管领导或经办人员今后因岗位变动调整的，请第一时间向区金融发展服务中心报备。” */
  { id: 'report-contact-changes', clause: '5.3-2', of: ALL_CONCERNED, towards: CENTER, statedAs: 'at-once' },
] as const satisfies readonly Entry[];

/**
 * Names a duty of the notice.
 *
 * @useDeclaredType
 * @since 0.1.0
 */
export type DutyId = (typeof TABLE)[number]['id'];

/**
 * What the notice tells somebody to do. No claim turns on it.
 *
 * @since 0.1.0
 */
export interface Duty extends Entry {
  readonly id: DutyId;
}

/**
 * Every duty that the notice lays on somebody, in the order of the text: who, what, towards whom, and how the time is
 * stated. The eight rows of the table in 四（二） stand in `RESPONSIBILITY_TABLE`. The notice gives no number of hours for
 * 第一时间 and no end for a dispute, so neither has a deadline here.
 *
 * @example
 * ```ts
 * DUTIES.filter(({ statedAs }) => statedAs === 'at-once').map(({ id }) => id);
 * // ['report-to-insurers', 'report-to-department', 'survey', 'report-contact-changes']
 * DUTIES.flatMap(({ day }) => day ?? []); // ['2023-03-10']
 * ```
 * @since 0.1.0
 */
export const DUTIES: readonly Duty[] = /* @__PURE__ */ deepFreeze(TABLE);
