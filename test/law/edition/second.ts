import { EDITIONS, type Edition } from '../../../src/law/index.js';

const [FIRST] = EDITIONS as readonly [Edition];

export const DAY = '2025-01-01T00:00:00+08:00';

/** 假设的第二版通知，只存在于测试里：街镇认定即可；找不到责任人的，险种四才赔。An edition that exists in tests alone. */
export const SECOND: Edition = {
  ...FIRST,
  id: '2024-12-20',
  inForce: DAY,
  amends: FIRST,
  clauses: {
    '2.2.2': {
      zh: '2.见义勇为救助保险：包括在綦江辖区内被街镇及以上单位认定为见义勇为的行为以及抢险救灾、应急处置行为造成的人员伤亡。',
      en: '2. Bravery (good samaritan) relief insurance: includes deaths and injuries caused, within the territory of Qijiang, by acts recognised by a street or town, or by a body above it, as acts of bravery and acts of rescue and disaster relief and of emergency response.',
      status: { kind: 'encoded' },
      quotes: [
        { zh: '造成的人员伤亡', en: 'deaths and injuries caused', of: ['caused-by-incident'] },
        {
          zh: '人员伤亡',
          en: 'deaths and injuries',
          of: ['casualty-established', 'casualty', 'death-certified'],
        },
        {
          zh: '被街镇及以上单位认定为见义勇为的行为以及抢险救灾、应急处置行为',
          en: 'acts recognised by a street or town, or by a body above it, as acts of bravery and acts of rescue and disaster relief and of emergency response',
          of: ['act-insured'],
        },
        {
          zh: '被街镇及以上单位认定为见义勇为的行为以及抢险救灾、应急处置行为造成的人员伤亡',
          en: 'deaths and injuries caused, within the territory of Qijiang, by acts recognised by a street or town, or by a body above it, as acts of bravery and acts of rescue and disaster relief and of emergency response',
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
          zh: '被街镇及以上单位认定',
          en: 'recognised by a street or town, or by a body above it',
          of: ['recognised-by-district'],
        },
        { zh: '伤亡', en: 'injur', of: ['pays-for-person'] },
        {
          zh: '见义勇为救助保险',
          en: 'Bravery (good samaritan) relief insurance',
          of: ['insured:good-samaritan'],
        },
      ],
    },
    '2.2.4': {
      zh: '4.火灾、爆炸救助保险：保险期间内，居民因发生火灾、爆炸事故等导致人身伤亡，无法找到责任人，对被保险人依据国家或地方有关法律规定给付的一次性伤亡救助金以及支付的医疗费用，保险人按照保险合同约定负责赔偿。',
      en: '4. Fire and explosion relief insurance: where, during the period of insurance, residents suffer personal injury or death through a fire, an explosion or a similar accident, and the liable party cannot be found, the insurer shall be liable, as agreed in the insurance contract, to indemnify the lump-sum casualty relief paid in respect of the insured under the relevant national or local provisions and the medical expenses borne.',
      status: { kind: 'encoded' },
      quotes: [
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
          of: ['accident', 'fire-or-explosion', 'other-accident'],
        },
        {
          zh: '无法找到责任人',
          en: 'the liable party cannot be found',
          of: ['no-liable-party', 'not-paid-in-full'],
        },
        { zh: '居民', en: 'residents', of: ['resident'] },
        { zh: '伤亡', en: 'injur', of: ['pays-for-person'] },
        {
          zh: '火灾、爆炸救助保险',
          en: 'Fire and explosion relief insurance',
          of: ['insured:fire-explosion'],
        },
      ],
    },
    '4.2-row2': {
      zh: '2\n\t爆炸救助保险\n\t区应急局',
      en: '2 | Explosion relief insurance | District Emergency Management Bureau',
      status: { kind: 'encoded' },
      quotes: [],
    },
    'annex-4': null,
  },
  rules: {
    'recognised-by-district': {
      kind: 'one-of',
      id: 'recognised-by-district',
      clause: '2.2.2',
      fact: 'recognisedBy',
      values: ['township', 'district', 'above-district'],
    },
    'no-liable-party': {
      kind: 'one-of',
      id: 'no-liable-party',
      clause: '2.2.4',
      fact: 'liableParty',
      values: ['not-found'],
    },
    'not-paid-in-full': {
      kind: 'one-of',
      id: 'not-paid-in-full',
      clause: '2.2.4',
      fact: 'liableParty',
      values: ['not-found'],
    },
  },
  departments: { rows: { explosion: { clause: '4.2-row2', department: 'emergency-management' } } },
  words: {
    'zh-CN': {
      conditions: {
        'recognised-by-district': {
          holds: '这一行为已经街镇及以上单位认定',
          fails: '这一行为没有经街镇及以上单位认定',
          open: '这一行为是否已经街镇及以上单位认定',
        },
        'no-liable-party': {
          holds: '无法找到责任人',
          fails: '已经找到责任人',
          open: '能不能找到责任人',
        },
        'not-paid-in-full': {
          holds: '无法找到责任人',
          fails: '已经找到责任人',
          open: '能不能找到责任人',
        },
      },
      readings: {
        recognition: {
          title: '“认定”管到哪些行为',
          positions: {
            'bravery-only': '只有见义勇为须经街镇及以上单位认定',
            'all-three': '见义勇为、抢险救灾、应急处置都须经街镇及以上单位认定',
          },
        },
        'rescue-casualties': {
          title: '救助行为造成的伤亡包括谁',
          positions: {
            actor: '只有实施救助的人',
            anyone: '还包括因街镇及以上单位认定的救助行为受到伤害的被救助人和旁人',
          },
        },
      },
      discrepancies: {
        'recognition-not-met': '行为未经街镇及以上单位认定',
        'liability-not-met': '已经找到责任人，不符合无法找到责任人的条件',
      },
    },
    en: {
      conditions: {
        'recognised-by-district': {
          holds: 'The act was recognised by a street or town, or above',
          fails: 'The act was not recognised by a street or town, or above',
          open: 'Whether the act was recognised by a street or town, or above',
        },
        'no-liable-party': {
          holds: 'The liable party cannot be found',
          fails: 'The liable party was found',
          open: 'Whether the liable party can be found',
        },
        'not-paid-in-full': {
          holds: 'The liable party cannot be found',
          fails: 'The liable party was found',
          open: 'Whether the liable party can be found',
        },
      },
      readings: {
        recognition: {
          title: 'Which acts need recognition',
          positions: {
            'bravery-only': 'Only acts of bravery must be recognised by a street or town, or above',
            'all-three': 'All three kinds of act must be recognised by a street or town, or above',
          },
        },
        'rescue-casualties': {
          title: 'Whose injury or death through an act of rescue counts',
          positions: {
            actor: 'only that of whoever acted',
            anyone:
              'also that of those rescued and of bystanders, if the act was recognised by a street or town, or above',
          },
        },
      },
      discrepancies: {
        'recognition-not-met': 'the act was not recognised by a street or town, or above',
        'liability-not-met': 'the liable party was found',
      },
    },
  },
};
