import type { ClauseId } from '../clause-ids.js';
import type { Quotation } from '../edition.js';

/** What is a natural disaster by the plain word of another line. */
const NATURAL_DISASTERS = [
  'listed-peril',
  'drought-or-heat',
  'ground-subsidence',
  'natural-cause',
  'other-natural-peril',
] as const;

/**
 * The words of each clause on which rules rest: verbatim in the print, and in its English rendering. `condition` stands for every
 * condition of the contract's own.
 */
export const QUOTATIONS: { readonly [I in ClauseId]?: readonly Quotation[] } = {
  '2.1-1': [
    { zh: '受灾自然人', en: 'natural persons affected by disaster', of: ['natural-person'] },
    {
      zh: '见义勇为、抢险救灾、应急处置等人员',
      en: 'the persons engaged in acts of bravery, in rescue and disaster relief, in emergency response and the like',
      of: ['helping', 'helping-or-helped'],
    },
    {
      zh: '綦江区管辖范围内',
      en: 'within the territory administered by Qijiang District',
      of: ['in-territory'],
    },
    {
      zh: '灾害发生时处于綦江区管辖范围内',
      en: 'who are within the territory administered by Qijiang District when the disaster occurs',
      of: ['present', 'present-at-onset'],
    },
  ],
  '2.2.1': [
    { zh: '造成的人员伤亡', en: 'deaths and injuries caused', of: ['caused-by-incident'] },
    {
      zh: '人员伤亡',
      en: 'deaths and injuries',
      of: ['casualty-established', 'casualty', 'death-certified'],
    },
    {
      zh: '因发生洪涝、风雹、雷击、暴风、暴雨、冰凌、地震灾害、山体崩塌、干旱、高温引起的滑坡、泥石流、地陷、以及森林火灾、水库溃坝等',
      en: 'the occurrence of flood, wind and hail, lightning, windstorm, rainstorm, river ice and icing, earthquake disaster, rockfall and slope collapse, drought, heat[-induced] landslides, debris flows, sudden ground collapse, and also forest fire, dam break and the like',
      of: ['natural-peril', 'listed-peril'],
    },
    { zh: '干旱、高温', en: 'drought, heat', of: ['drought-or-heat'] },
    { zh: '地陷', en: 'sudden ground collapse', of: ['ground-subsidence', 'natural-cause'] },
    { zh: '水库溃坝等', en: 'dam break and the like', of: ['other-natural-peril'] },
    { zh: '伤亡', en: 'injur', of: ['pays-for-person'] },
    { zh: '自然灾害救助保险', en: 'Natural disaster relief insurance', of: ['insured:natural-disaster'] },
  ],
  '2.2.2': [
    { zh: '造成的人员伤亡', en: 'deaths and injuries caused', of: ['caused-by-incident'] },
    {
      zh: '人员伤亡',
      en: 'deaths and injuries',
      of: ['casualty-established', 'casualty', 'death-certified'],
    },
    {
      zh: '被区级及以上部门认定为见义勇为的行为以及抢险救灾、应急处置行为',
      en: 'acts recognised by departments at or above district level as acts of bravery and acts of rescue and disaster relief and of emergency response',
      of: ['act-insured'],
    },
    {
      zh: '被区级及以上部门认定为见义勇为的行为以及抢险救灾、应急处置行为造成的人员伤亡',
      en: 'deaths and injuries caused, within the territory of Qijiang, by acts recognised by departments at or above district level as acts of bravery and acts of rescue and disaster relief and of emergency response',
      of: ['act-or-its-casualty'],
    },
    { zh: '行为造成的人员伤亡', en: 'deaths and injuries caused', of: ['bystander'] },
    {
      zh: '见义勇为的行为以及抢险救灾、应急处置行为',
      en: 'acts of bravery and acts of rescue and disaster relief and of emergency response',
      of: ['act-of-help'],
    },
    {
      zh: '抢险救灾、应急处置行为',
      en: 'acts of rescue and disaster relief and of emergency response',
      of: ['rescue'],
    },
    { zh: '见义勇为的行为', en: 'acts of bravery', of: ['samaritan'] },
    {
      zh: '被区级及以上部门认定',
      en: 'recognised by departments at or above district level',
      of: ['recognised-by-district'],
    },
    { zh: '伤亡', en: 'injur', of: ['pays-for-person'] },
    {
      zh: '见义勇为救助保险',
      en: 'Bravery (good samaritan) relief insurance',
      of: ['insured:good-samaritan'],
    },
  ],
  '2.2.3': [
    { zh: '导致人身伤亡', en: 'cause personal injury or death', of: ['caused-by-incident'] },
    {
      zh: '人身伤亡',
      en: 'personal injury or death',
      of: ['casualty-established', 'casualty', 'death-certified'],
    },
    {
      zh: '行道树或大树倒塌、桥梁垮塌、路面塌陷等市政设施导致人身伤亡',
      en: 'municipal facilities cause personal injury or death through the fall of street trees or large trees, the collapse of bridges, the caving-in of road surfaces and the like',
      of: ['municipal-facility'],
    },
    {
      zh: '因灾害引起',
      en: 'brought about by a disaster',
      of: ['plain-natural-disaster', 'any-disaster', 'fire-or-explosion-too', ...NATURAL_DISASTERS],
    },
    { zh: '伤亡', en: 'injur', of: ['pays-for-person'] },
    { zh: '市政设施救助保险', en: 'Municipal facility relief insurance', of: ['insured:municipal-facility'] },
  ],
  '2.2.4': [
    {
      zh: '导致人身伤亡',
      en: 'suffer personal injury or death through a fire, an explosion or a similar accident',
      of: ['caused-by-incident'],
    },
    {
      zh: '人身伤亡',
      en: 'personal injury or death',
      of: ['casualty-established', 'casualty', 'death-certified'],
    },
    {
      zh: '因发生火灾、爆炸事故等导致人身伤亡',
      en: 'through a fire, an explosion or a similar accident',
      of: ['accident', 'fire-or-explosion'],
    },
    {
      zh: '火灾、爆炸事故等',
      en: 'a fire, an explosion or a similar accident',
      of: ['other-accident'],
    },
    {
      zh: '无法找到责任人或责任人无力赔偿',
      en: 'the liable party cannot be found or is unable to pay compensation',
      of: ['no-liable-party', 'not-paid-in-full'],
    },
    { zh: '居民', en: 'residents', of: ['resident'] },
    { zh: '伤亡', en: 'injur', of: ['pays-for-person'] },
    { zh: '火灾、爆炸救助保险', en: 'Fire and explosion relief insurance', of: ['insured:fire-explosion'] },
  ],
  '2.2.5': [
    {
      zh: '因火灾、爆炸、拥挤踩踏以及自然灾害造成',
      en: 'caused by fire, explosion, crowd crush or natural disaster',
      of: ['house-peril', 'caused-by-incident'],
    },
    { zh: '自然灾害', en: 'natural disaster', of: ['plain-natural-disaster', ...NATURAL_DISASTERS] },
    {
      zh: '因火灾、爆炸、拥挤踩踏',
      en: 'caused by fire, explosion, crowd crush',
      of: ['fire-explosion-or-crowd-crush'],
    },
    { zh: '具有合法产权', en: 'held under lawful title', of: ['lawful-title', 'certified-title'] },
    {
      zh: '居民房屋（不含商业）',
      en: 'residential houses held under lawful title (commercial premises excluded)',
      of: ['residential-or-mixed', 'residential'],
    },
    {
      zh: '主体损毁',
      en: 'damage to the main structure',
      of: ['main-structure', 'graded-damage', 'total-loss'],
    },
    { zh: '房屋损毁保险', en: 'House damage insurance', of: ['pays-for-house', 'insured:house-damage'] },
  ],
  '2.3b-1': [{ zh: '2023年至2025年，共3年', en: 'From 2023 to 2025, three years in all', of: ['in-term'] }],
  '2.5-2': [
    {
      zh: '最终以与保险机构签订的合同为准',
      en: 'are ultimately governed by the contract concluded with the insurance institutions',
      of: [
        'no-exclusion:person',
        'no-exclusion-agreed:person',
        'not-excluded:person',
        'no-exclusion:house',
        'no-exclusion-agreed:house',
        'not-excluded:house',
        'condition',
        'nothing-due',
      ],
    },
  ],
};
