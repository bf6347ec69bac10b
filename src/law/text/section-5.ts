import { ALL_CONCERNED } from '../bodies.js';
import type { ClauseId, ClauseText } from '../clause.js';

/** Section 五, publicity, cooperation, materials. */
export const SECTION_5 = {
  '5': {
    zh: '五、其他事项',
    en: 'V. Other Matters',
    status: { kind: 'informational' },
  },
  '5.1': {
    zh: '（一）强化政策宣传。',
    en: '(1) Strengthening policy publicity.',
    status: { kind: 'informational' },
  },
  '5.1-1': {
    zh: '各街镇、相关部门、有关单位要与承保机构一道，采取行之有效的手段，认真做好巨灾保险政策宣传工作，确保保险政策、保险责任、赔付标准、理赔流程等家喻户晓。',
    en: 'The streets and towns, the departments concerned and the entities concerned shall, together with the insurers, adopt effective means to publicise the catastrophe insurance policy conscientiously, and ensure that the insurance policy, the insurance liability, the standards of payment, the claims procedure and the like are known to every household.',
    status: { kind: 'duty', of: [...ALL_CONCERNED, 'insurers'] },
  },
  '5.2': {
    zh: '（二）密切协调配合。',
    en: '(2) Close coordination and cooperation.',
    status: { kind: 'informational' },
  },
  '5.2-1': {
    zh: '领导小组办公室建立巨灾保险联络机制，定期不定期召开工作协调会；',
    en: 'The office of the leading group shall establish a liaison mechanism for catastrophe insurance and hold coordination meetings at regular and irregular intervals;',
    status: { kind: 'duty', of: ['leading-group-office'] },
  },
  '5.2-2': {
    zh: '各相关单位、各街镇要抓好巨灾保险工作的统筹、协调，细化工作措施；',
    en: 'all entities concerned and all streets and towns shall attend to the overall planning and the coordination of the work on catastrophe insurance and work out detailed measures;',
    status: { kind: 'duty', of: ALL_CONCERNED },
  },
  '5.2-3': {
    zh: '承保机构要按季度分析灾害事故及赔付情况，通报工作信息，提出全区灾害救助等方面的建议和对策；',
    en: 'the insurers shall analyse every quarter the disasters and accidents and the payments made, circulate information on the work, and put forward suggestions and measures on disaster relief and other aspects throughout the district;',
    status: { kind: 'duty', of: ['insurers'] },
  },
  '5.2-4': {
    zh: '日常工作中遇到责任确认、理赔争议时，相关责任单位要主动作为，配合承保机构协商确认有关事项；',
    en: 'where in day-to-day work questions of confirming liability or disputes over the settlement of claims arise, the entities in charge that are concerned shall act on their own initiative and cooperate with the insurers in settling the matters in question by consultation;',
    status: { kind: 'duty', of: ALL_CONCERNED },
  },
  '5.2-5': {
    zh: '金融监管部门要加强对承保机构理赔服务工作的监督、协调，推动承保机构落实保险协议责任；',
    en: "the financial regulatory department shall strengthen the supervision and coordination of the insurers' claims services and urge the insurers to carry out their responsibilities under the insurance agreement;",
    status: { kind: 'duty', of: ['insurance-regulator', 'financial-service-center'] },
  },
  '5.2-6': {
    zh: '共同推动建立赔付情况公示公告制度，提高社会知晓度，接受群众监督。',
    en: 'all shall jointly promote the establishment of a system for making public and announcing payments, raise public awareness, and accept the supervision of the people.',
    status: { kind: 'duty', of: ['leading-group-office', ...ALL_CONCERNED, 'insurers'] },
  },
  '5.3': {
    zh: '（三）资料报送。',
    en: '(3) Submission of materials.',
    status: { kind: 'informational' },
  },
  '5.3-1': {
    zh: '为建立工作联络机制，请各相关单位认真填写《綦江区巨灾保险工作部门街镇联络人员统计表》，经单位负责人审核签字后，于2023年3月10日前报送至区国资委（区金融发展服务中心）企业服务科（联系人及电话从略）。',
    en: 'To establish a working liaison mechanism, all entities concerned are requested to complete conscientiously the Statistical Form of Liaison Persons of Departments, Streets and Towns for the Catastrophe Insurance Work of Qijiang District and, after review and signature by the officer in charge of the entity, to submit it by 10 March 2023 to the Enterprise Services Section of the District State-owned Assets Supervision and Administration Commission (District Financial Development Service Center) (contact person and telephone number omitted).',
    status: { kind: 'duty', of: ALL_CONCERNED },
  },
  '5.3-2': {
    zh: '负责该项工作的分管领导或经办人员今后因岗位变动调整的，请第一时间向区金融发展服务中心报备。',
    en: 'Where the officer in charge of this work or the staff handling it later change owing to a transfer of post, please report this at once to the District Financial Development Service Center for the record.',
    status: { kind: 'duty', of: ALL_CONCERNED },
  },
} as const satisfies { readonly [I in ClauseId]?: ClauseText };
