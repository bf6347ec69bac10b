import type { ClauseId, ClauseText } from '../clause.js';

/** Section 一, background and purpose. */
export const SECTION_1 = {
  '1': {
    zh: '一、背景目的',
    en: 'I. Background and Purpose',
    status: { kind: 'informational' },
  },
  '1-1': {
    zh: '綦江地处渝南深丘山地，南部四镇深受采煤沉陷区威胁，受暴风、暴雨、洪涝等自然灾害的潜在风险较高。',
    en: 'Qijiang lies in the deeply cut hills and mountains of southern Chongqing; its four southern towns are gravely threatened by areas of coal-mining subsidence, and the potential risk of windstorm, rainstorm, flood and other natural disasters is comparatively high.',
    status: { kind: 'informational' },
  },
  '1-2': {
    zh: '根据全区灾情实际和政府财力，按照“政府主导、市场运作”原则，通过“循序渐进，分步实施”的方式，逐步建立健全面覆盖、保障适度、分层救助的巨灾保险保障体系。',
    en: 'In the light of the actual disaster situation of the whole district and of the government\'s fiscal capacity, on the principle of being "government-led, market-operated" and by way of "step-by-step progress, phased implementation", a catastrophe insurance system with full coverage, moderate protection and tiered relief is gradually to be established and perfected.',
    status: { kind: 'informational' },
    notes: {
      zh: '原文印作“建立健全面覆盖”，显系“健全”与“全面覆盖”连写时少印一个“全”字；照印不改（A-82）。',
      en: 'The print runs "perfected" and "full coverage" together and drops a character that both need; it stays as it is printed (A-82).',
    },
  },
  '1-3': {
    zh: '一是通过市场手段防范各类灾害对广大人民群众生命及财产安全的威胁，促进高风险地区居民抗风险能力和防风险意识；',
    en: 'First, through market means, to guard against the threats that disasters of every kind pose to the lives and property of the people at large, and to promote the resilience and the risk awareness of residents in high-risk areas;',
    status: { kind: 'informational' },
  },
  '1-4': {
    zh: '二是运用商业保险机制，减轻政府防灾减灾救灾压力，健全灾害管理和民生救助体系；',
    en: "second, through commercial insurance, to relieve the government of part of the burden of disaster prevention, mitigation and relief, and to improve the systems of disaster management and of relief for people's livelihood;",
    status: { kind: 'informational' },
  },
  '1-5': {
    zh: '三是优化财政投入，确保受灾群众及时得到有效救助，提高救助资金使用效率，有效保障受灾群众生产自救和灾后重建；',
    en: 'third, to optimise fiscal expenditure, to ensure that the people affected by disaster receive effective relief in time, to use relief funds more efficiently, and effectively to secure the self-help of the people affected and reconstruction after disaster;',
    status: { kind: 'informational' },
  },
  '1-6': {
    zh: '四是增强公共场所安全保障，夯实公共场所安全的社会基础，提升民众的安全意识、安全素质和互救能力，最大限度地减少突发事件造成的损失。',
    en: "fourth, to strengthen the protection of safety in public places, to consolidate the social foundation of safety in public places, to raise the public's safety awareness, safety competence and capacity for mutual rescue, and to reduce to the utmost the losses caused by emergencies.",
    status: { kind: 'open', ambiguity: ['A-37', 'A-72'] },
    notes: {
      zh: '目的四提到公共场所安全，但没有哪条险种承保公共场所事故或拥挤踩踏造成的伤亡。',
      en: 'The fourth purpose names the safety of public places, yet no line covers casualties of accidents in public places or of a crowd crush.',
    },
  },
} as const satisfies { readonly [I in ClauseId]?: ClauseText };
