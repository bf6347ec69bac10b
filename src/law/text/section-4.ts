import { DEPARTMENTS } from '../bodies.js';
import type { ClauseId, ClauseText } from '../clause.js';

/** Section 四, who has to do what. */
export const SECTION_4 = {
  '4': {
    zh: '四、工作机制',
    en: 'IV. Working Mechanism',
    status: { kind: 'informational' },
  },
  '4.1': {
    zh: '（一）成立巨灾保险试点工作领导小组。',
    en: '(1) Establishing a leading group for the pilot of catastrophe insurance.',
    status: { kind: 'informational' },
  },
  '4.1-1': {
    zh: '由分管应急和金融工作的副区长任组长，区委政法委、区公安局、区财政局、区城市管理局、区应急局、区国资委（区金融发展服务中心）、区消防救援支队、巴南银保监分局等有关部门主要负责人为成员的领导小组，主要负责统筹调度，召开会议研究解决工作中存在的重大问题。',
    en: 'A leading group shall be formed with the deputy district head in charge of emergency management and finance as its head and the principal officers of the Political and Legal Affairs Commission of the District Party Committee, the District Public Security Bureau, the District Finance Bureau, the District Urban Management Bureau, the District Emergency Management Bureau, the District State-owned Assets Supervision and Administration Commission (District Financial Development Service Center), the District Fire and Rescue Detachment, the Banan Sub-bureau of the China Banking and Insurance Regulatory Commission and other departments concerned as its members; it is mainly responsible for overall planning and direction and for convening meetings to study and resolve major problems arising in the work.',
    status: { kind: 'duty', of: ['leading-group'] },
  },
  '4.1-2': {
    zh: '领导小组下设办公室在区国资委（区金融发展服务中心），负责巨灾保险涉及机构的协调沟通和相关日常工作。',
    en: 'The leading group has an office under it, placed in the District State-owned Assets Supervision and Administration Commission (District Financial Development Service Center), which is responsible for coordination and communication among the institutions involved in the catastrophe insurance and for the related day-to-day work.',
    status: { kind: 'encoded', of: ['leading-group-office'] },
  },
  '4.1-3': {
    zh: '区国资委（区金融发展服务中心）主要负责人兼任办公室主任。',
    en: 'The principal officer of the District State-owned Assets Supervision and Administration Commission (District Financial Development Service Center) concurrently serves as director of the office.',
    status: { kind: 'informational' },
  },
  '4.2': {
    zh: '（二）相关部门职责。',
    en: '(2) Duties of the departments concerned.',
    status: { kind: 'informational' },
  },
  '4.2-1': {
    zh: '区委政法委、区公安局、区财政局、区城市管理局、区应急局、区国资委（区金融发展服务中心）、区消防救援支队、巴南银保监分局等有关区级部门要履行好自身职责，形成工作合力，及时收集掌握全区灾害风险信息情况，安排专人配合承保机构做好相关保险的理赔手续办理工作。',
    en: 'The Political and Legal Affairs Commission of the District Party Committee, the District Public Security Bureau, the District Finance Bureau, the District Urban Management Bureau, the District Emergency Management Bureau, the District State-owned Assets Supervision and Administration Commission (District Financial Development Service Center), the District Fire and Rescue Detachment, the Banan Sub-bureau of the China Banking and Insurance Regulatory Commission and other district-level departments concerned shall duly perform their own duties, join in a common effort, collect and keep abreast of information on disaster risks throughout the district in good time, and assign designated staff to cooperate with the insurers in handling the claims formalities of the insurance concerned.',
    status: { kind: 'duty', of: DEPARTMENTS },
  },
  '4.2-2': {
    zh: '部门负责的相应险种或工作如下：',
    en: 'The lines of insurance or the work of which the departments are in charge are as follows:',
    status: { kind: 'encoded' },
    notes: {
      zh: '下表没有房屋损毁保险，也没有为拥挤踩踏列明部门。',
      en: 'The table that follows has no row for house damage insurance and names no department for a crowd crush.',
    },
  },
  '4.2-table': {
    zh: '序号\n\t险种或职责\n\t责任部门',
    en: 'No. | Line of insurance or duty | Lead department',
    status: { kind: 'informational' },
    notes: {
      zh: '表列八行；第2行与第5行合为正文的一条险种（二（二）4），正文第5项险种不在表中。',
      en: 'The table has eight rows; rows 2 and 5 together are one line of the text (II (2) 4), and the fifth line of the text is not in the table.',
    },
  },
  '4.2-row1': {
    zh: '1\n\t见义勇为救助保险\n\t区委政法委',
    en: '1 | Bravery (good samaritan) relief insurance | Political and Legal Affairs Commission of the District Party Committee',
    status: { kind: 'encoded' },
  },
  '4.2-row2': {
    zh: '2\n\t爆炸救助保险\n\t区公安局',
    en: '2 | Explosion relief insurance | District Public Security Bureau',
    status: { kind: 'encoded' },
  },
  '4.2-row3': {
    zh: '3\n\t自然灾害救助保险\n\t区应急局',
    en: '3 | Natural disaster relief insurance | District Emergency Management Bureau',
    status: { kind: 'encoded' },
  },
  '4.2-row4': {
    zh: '4\n\t市政设施救助保险\n\t区城市管理局',
    en: '4 | Municipal facility relief insurance | District Urban Management Bureau',
    status: { kind: 'encoded' },
  },
  '4.2-row5': {
    zh: '5\n\t火灾救助保险\n\t区消防救援支队',
    en: '5 | Fire relief insurance | District Fire and Rescue Detachment',
    status: { kind: 'encoded' },
  },
  '4.2-row6': {
    zh: '6\n\t负责预算资金安排、管理\n\t区财政局',
    en: '6 | In charge of arranging and managing budget funds | District Finance Bureau',
    status: { kind: 'encoded' },
  },
  '4.2-row7': {
    zh: '7\n\t牵头拟订工作方案，协调承保机构落实职责\n\t区金融发展服务中心',
    en: "7 | Leading the drafting of the work plan; coordinating the insurers' performance of their duties | District Financial Development Service Center",
    status: { kind: 'encoded' },
  },
  '4.2-row8': {
    zh: '8\n\t监督承保机构履行保险合同义务\n\t巴南银保监分局',
    en: "8 | Supervising the insurers' performance of their obligations under the insurance contract | Banan Sub-bureau of the China Banking and Insurance Regulatory Commission",
    status: { kind: 'encoded' },
  },
  '4.3': {
    zh: '（三）各街镇职责。',
    en: '(3) Duties of the streets and towns.',
    status: { kind: 'informational' },
  },
  '4.3-1': {
    zh: '各街镇要明确1名分管负责人及具体业务经办科室（办、中心），制定工作方案，统筹做好本辖区巨灾保险有关工作。',
    en: 'Every street and town shall designate one officer in charge and the office that handles the business (office or center), draw up a work plan, and take overall charge of the work relating to catastrophe insurance within its area.',
    status: { kind: 'duty', of: ['streets-and-towns'] },
  },
  '4.3-2': {
    zh: '灾害或事故发生后，要第一时间向承保机构和相应险种区级负责部门报告灾害情况，推进理赔工作。',
    en: 'After a disaster or accident has occurred, they shall at once report the disaster situation to the insurers and to the district-level department in charge of the line of insurance concerned, and move the settlement of claims forward.',
    status: { kind: 'duty', of: ['streets-and-towns'] },
  },
  '4.3-3': {
    zh: '各街镇要配合承保机构做好本辖区内巨灾保险宣传解释工作。',
    en: 'Every street and town shall cooperate with the insurers in publicising and explaining the catastrophe insurance within its area.',
    status: { kind: 'duty', of: ['streets-and-towns'] },
  },
  '4.4': {
    zh: '（四）承保机构职责。',
    en: '(4) Duties of the insurers.',
    status: { kind: 'informational' },
  },
  '4.4-1': {
    zh: '承保人负责做好宣传发动、业务培训、进度通报和数据统计等工作，形成灾害数据库；',
    en: 'The insurers are responsible for publicity and mobilisation, professional training, progress reports, statistics and similar work, forming a disaster database;',
    status: { kind: 'duty', of: ['insurers'] },
  },
  '4.4-2': {
    zh: '建立保险理赔响应管理机制，执行24小时全天候接报案制度，保证灾害、事故发生后第一时间赶赴现场查勘；',
    en: 'shall establish a response mechanism for insurance claims, operate a system for receiving reports of claims 24 hours a day, and ensure that after a disaster or accident has occurred they reach the scene at once to survey it;',
    status: { kind: 'duty', of: ['insurers'] },
  },
  '4.4-3': {
    zh: '按照所承担的保险责任，及时做好各项理赔服务工作；',
    en: 'shall carry out all claims services duly and in good time in accordance with the insurance liability they have undertaken;',
    status: { kind: 'duty', of: ['insurers'] },
  },
  '4.4-4': {
    zh: '建立跟踪服务机制，收集意见建议，认真研究、解决；',
    en: 'shall establish a follow-up service mechanism, collect opinions and suggestions, and earnestly study and resolve them;',
    status: { kind: 'duty', of: ['insurers'] },
  },
  '4.4-5': {
    zh: '做好群众举报、投诉事件等的协调处理，及时化解理赔中产生的争议；',
    en: 'shall coordinate and deal duly with reports, complaints and similar matters raised by the public, and resolve in good time the disputes that arise in the settlement of claims;',
    status: { kind: 'duty', of: ['insurers'] },
  },
  '4.4-6': {
    zh: '对典型赔付案件开展回访，建立回访档案。',
    en: 'shall make return visits in typical cases of payment and establish files of those visits.',
    status: { kind: 'duty', of: ['insurers'] },
  },
} as const satisfies { readonly [I in ClauseId]?: ClauseText };
