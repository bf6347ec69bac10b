import type { ClaimInput } from '../../../../src/claim/input.js';
import type { Bilingual } from '../../../../src/input/bilingual.js';

/** 一种情形和它的案件。A situation, and the claim that it is. */
interface Situation {
  readonly about: Bilingual;
  readonly claim: ClaimInput;
}

/** 有人会问“这个保不保”的一件事。Something of which people ask whether it is covered. */
export interface Subject {
  readonly id: string;
  readonly title: Bilingual;
  readonly situations: readonly Situation[];
}

type Incident = NonNullable<ClaimInput['incident']>;
type Loss = Partial<ClaimInput['loss']>;

const INCIDENT = { startedAt: '2024-07-11T16:20:00+08:00', division: '500110110' } as const;

const PERSON = {
  kind: 'person',
  role: 'victim',
  residence: 'resident',
  presence: 'at-onset',
  causedByIncident: true,
  harm: 'death',
  medicalCost: '0.00',
  circumstances: [],
} as const;

const HOUSE = {
  kind: 'house',
  title: 'lawful',
  use: 'residential',
  part: 'main-structure',
  damage: 'collapsed',
  rooms: 3,
  causedByIncident: true,
  circumstances: [],
} as const;

const claimOf =
  (loss: typeof PERSON | typeof HOUSE) =>
  (zh: string, en: string, incident: Incident, changed: Loss = {}): Situation => ({
    about: { zh, en },
    claim: {
      id: 'worked',
      incident: { ...INCIDENT, ...incident },
      loss: { ...loss, ...changed },
    } as ClaimInput,
  });

const person = claimOf(PERSON);
const house = claimOf(HOUSE);

const subject = (id: string, zh: string, en: string, ...situations: readonly Situation[]): Subject => ({
  id,
  title: { zh, en },
  situations,
});

const FALLEN = { kind: 'large-tree', municipal: false } as const;
const STREET = { kind: 'street-tree', municipal: true } as const;
const PAID = { governmentCompensation: '200000.00', governmentMedical: '0.00' } as const;

export const SUBJECTS: readonly Subject[] = [
  subject(
    'flood',
    '洪水、山洪冲走了人',
    'Somebody was swept away by a flood',
    person('在家或者路上遇到洪水遇难。', 'Killed by a flood at home or on the way.', { peril: 'flood' }),
    person(
      '过路的外地人遇难。',
      'A traveller passing through was killed.',
      { peril: 'flood' },
      { residence: 'transient' },
    ),
  ),
  subject(
    'swimming',
    '游泳、下河溺水',
    'Somebody drowned while swimming',
    person('天气平常，自己下河游泳溺亡。', 'On an ordinary day, drowned while swimming in a river.', {
      peril: 'other',
    }),
    person('涨洪水时在河边被卷走。', 'Swept off the bank while the river was in flood.', { peril: 'flood' }),
    person(
      '下水救人溺亡，已由区级部门认定为见义勇为。',
      'Drowned while saving somebody, recognised as an act of bravery at district level.',
      { peril: 'other' },
      { role: 'samaritan', recognisedBy: 'district' },
    ),
  ),
  subject(
    'lightning',
    '雷击',
    'Somebody was struck by lightning',
    person('田里干活被雷击身亡。', 'Killed by lightning while working in the fields.', {
      peril: 'lightning',
    }),
  ),
  subject(
    'heat',
    '中暑、热射病',
    'Heat stroke',
    person('高温天在户外劳动，热射病死亡。', 'Died of heat stroke while working outdoors on a hot day.', {
      peril: 'heat',
    }),
  ),
  subject(
    'landslide',
    '滑坡、泥石流伤人',
    'A landslide or debris flow hurt somebody',
    person('滑坡埋压遇难。', 'Buried by a landslide.', { peril: 'landslide', rootCause: 'natural' }),
  ),
  subject(
    'mining',
    '采煤沉陷区的地陷',
    'Ground collapse in the mining area',
    person('采矿引起的地陷，人掉落遇难。', 'Killed where mining made the ground collapse.', {
      peril: 'ground-subsidence',
      rootCause: 'mining',
    }),
    house('采矿引起的地陷，房屋倒塌。', 'A house collapsed where mining made the ground sink.', {
      peril: 'ground-subsidence',
      rootCause: 'mining',
    }),
  ),
  subject(
    'earthquake',
    '地震',
    'Earthquake',
    person('地震中遇难。', 'Killed in an earthquake.', { peril: 'earthquake' }),
    house('地震中住房倒塌。', 'A home collapsed in an earthquake.', { peril: 'earthquake' }),
  ),
  subject(
    'missing',
    '人失踪了、找不到',
    'Somebody is missing',
    person(
      '被山洪冲走，还没有死亡证明。',
      'Swept away by a flash flood; not certified dead yet.',
      { peril: 'flood' },
      { harm: 'missing', missingCertified: null },
    ),
    person(
      '被山洪冲走，已经有关机关证明死亡。',
      'Swept away by a flash flood, and certified dead.',
      { peril: 'flood' },
      { harm: 'missing', missingCertified: true },
    ),
  ),
  subject(
    'visitor',
    '外地人、游客、务工的人',
    'Visitors, tourists and workers from elsewhere',
    person(
      '外地游客在区内遇到暴雨遇难。',
      'A tourist was killed by a rainstorm in the district.',
      { peril: 'rainstorm' },
      { residence: 'transient' },
    ),
    person('綦江人在外地遇到暴雨遇难。', 'Somebody from the district was killed by a rainstorm elsewhere.', {
      peril: 'rainstorm',
      division: '520322',
    }),
  ),
  subject(
    'rescue',
    '救人、抢险受伤',
    'Hurt while saving somebody',
    person(
      '救人身亡，已由区级部门认定。',
      'Died saving somebody; recognised at district level.',
      { peril: 'other' },
      { role: 'samaritan', recognisedBy: 'district' },
    ),
    person(
      '救人身亡，没有申请认定。',
      'Died saving somebody; nobody has applied for recognition.',
      { peril: 'other' },
      { role: 'samaritan', recognisedBy: 'not-applied' },
    ),
    person('抢险救灾时身亡。', 'Died in disaster relief.', { peril: 'flood' }, { role: 'disaster-relief' }),
  ),
  subject(
    'street-tree',
    '行道树倒下砸到人',
    'A street tree fell on somebody',
    person(
      '暴风吹倒行道树砸死人，政府已经赔偿。',
      'A windstorm felled a street tree, which killed somebody; the government paid.',
      { peril: 'windstorm', facility: STREET },
      PAID,
    ),
    person(
      '没有灾害，行道树自己倒了。',
      'There was no disaster; the tree fell by itself.',
      { peril: 'other', facility: STREET },
      PAID,
    ),
  ),
  subject(
    'private-tree',
    '自家院里的树倒下砸到人',
    'A tree in a private courtyard fell on somebody',
    person('没有灾害，自家院里的树倒了。', 'There was no disaster; the tree fell by itself.', {
      peril: 'other',
      facility: FALLEN,
    }),
    person('暴风吹倒自家院里的树。', 'A windstorm felled the tree.', {
      peril: 'windstorm',
      facility: FALLEN,
    }),
  ),
  subject(
    'road',
    '桥垮、路面塌陷伤人',
    'A bridge or a road gave way',
    person(
      '暴雨中路面塌陷，人掉落遇难，政府已经赔偿。',
      'The road gave way in a rainstorm and somebody was killed; the government paid.',
      { peril: 'rainstorm', facility: { kind: 'road-surface', municipal: true } },
      PAID,
    ),
    person(
      '没有灾害，路面自己塌了。',
      'There was no disaster; the road gave way by itself.',
      { peril: 'other', facility: { kind: 'road-surface', municipal: true } },
      PAID,
    ),
  ),
  subject(
    'fire',
    '火灾、爆炸伤人',
    'Somebody was hurt in a fire or an explosion',
    person('火灾中遇难，找不到责任人。', 'Killed in a fire; nobody liable was found.', {
      peril: 'fire',
      liableParty: 'not-found',
    }),
    person('火灾中遇难，责任人有能力赔偿。', 'Killed in a fire; the liable party can pay.', {
      peril: 'fire',
      liableParty: 'able-to-pay',
    }),
  ),
  subject(
    'gas',
    '煤气、一氧化碳中毒',
    'Gas poisoning',
    person('在家煤气中毒死亡，找不到责任人。', 'Died of gas poisoning at home; nobody liable was found.', {
      peril: 'gas-poisoning',
      liableParty: 'not-found',
    }),
    person('煤气爆炸死亡，找不到责任人。', 'Killed by a gas explosion; nobody liable was found.', {
      peril: 'explosion',
      liableParty: 'not-found',
    }),
  ),
  subject(
    'crowd',
    '拥挤踩踏',
    'A crowd crush',
    person('在人群里被踩踏身亡，找不到责任人。', 'Killed in a crowd; nobody liable was found.', {
      peril: 'crowd-crush',
      liableParty: 'not-found',
    }),
    house('拥挤踩踏压垮了住房主体。', 'A crowd crush brought down the main structure of a home.', {
      peril: 'crowd-crush',
    }),
  ),
  subject(
    'traffic',
    '车祸、交通事故',
    'A traffic accident',
    person('开车、骑车、走路被撞身亡。', 'Killed in a crash, as a driver, rider or pedestrian.', {
      peril: 'other',
    }),
    person(
      '山体崩塌的石头砸中了车，人遇难。',
      'Rocks from a collapsing slope hit the car and killed somebody.',
      { peril: 'rock-collapse' },
    ),
  ),
  subject(
    'theft',
    '被偷、被抢、被打',
    'Theft, robbery, violence',
    person('被人抢劫、殴打致死。', 'Killed in a robbery or a fight.', { peril: 'other' }),
    house(
      '家里被盗，门窗损坏，财物丢失。',
      'A home was burgled; things are gone.',
      { peril: 'other' },
      { part: 'contents' },
    ),
    person(
      '制止盗窃时被害，已由区级部门认定为见义勇为。',
      'Killed while stopping a thief, recognised as an act of bravery at district level.',
      { peril: 'other' },
      { role: 'samaritan', recognisedBy: 'district' },
    ),
  ),
  subject(
    'illness',
    '突发疾病、猝死',
    'Sudden illness',
    person('在家突发疾病死亡。', 'Died of a sudden illness at home.', { peril: 'other' }),
    person(
      '暴雨那天发病死亡，与暴雨无关。',
      'Died of an illness on the day of a rainstorm, which had nothing to do with it.',
      { peril: 'rainstorm' },
      { causedByIncident: false },
    ),
  ),
  subject(
    'falling-object',
    '高空坠物、动物咬伤',
    'A falling object, a bite',
    person('高空坠物砸死。', 'Killed by something that fell from a building.', { peril: 'other' }),
    person('被狗、蛇、野猪咬伤致死。', 'Killed by a bite.', { peril: 'other' }),
  ),
  subject(
    'house-collapsed',
    '房子塌了',
    'A house collapsed',
    house('暴雨中住房倒塌。', 'A home collapsed in a rainstorm.', { peril: 'rainstorm' }),
    house('没有灾害，老房子自己垮了。', 'There was no disaster; an old house fell down by itself.', {
      peril: 'other',
    }),
  ),
  subject(
    'house-landslide',
    '山体滑坡，房子裂了',
    'A landslide cracked a house',
    house(
      '滑坡使住房主体一般损坏。',
      'A landslide did moderate damage to the main structure.',
      { peril: 'landslide', rootCause: 'natural' },
      { damage: 'moderate' },
    ),
  ),
  subject(
    'house-fire',
    '房子着火了',
    'A house burnt',
    house('住房失火烧毁。', 'A home burnt down.', { peril: 'fire' }),
  ),
  subject(
    'house-water',
    '屋里进水，家具家电泡了',
    'Water in the house, furniture ruined',
    house(
      '房屋主体没有损坏，家里的东西泡了。',
      'The main structure is sound; what was inside is ruined.',
      { peril: 'flood' },
      { part: 'contents' },
    ),
  ),
  subject(
    'car',
    '车被淹、被砸',
    'A car was flooded or hit',
    house(
      '洪水淹了车。车和家里的财物一样，不是房屋主体。',
      'A flood ruined a car, which like the contents of a house is no part of its main structure.',
      { peril: 'flood' },
      { part: 'contents' },
    ),
  ),
  subject(
    'house-shop',
    '门面、厂房、商住两用',
    'Shops, workshops, mixed use',
    house('商铺失火烧毁。', 'A shop burnt down.', { peril: 'fire' }, { use: 'commercial' }),
    house(
      '楼下开店、楼上住人的房屋失火烧毁。',
      'A house with a shop below and a home above burnt down.',
      { peril: 'fire' },
      { use: 'mixed' },
    ),
  ),
  subject(
    'house-outbuilding',
    '猪圈、棚子、围墙',
    'Sheds, pens and walls',
    house(
      '大风吹倒猪圈、棚子，住房完好。',
      'The wind took a pen and a shed; the house is sound.',
      { peril: 'windstorm' },
      { part: 'outbuilding' },
    ),
  ),
  subject(
    'house-untitled',
    '没有房产证的房子',
    'A house without a certificate',
    house(
      '有宅基地批准文件，没有房产证。',
      'There is an approval of the homestead, and no certificate.',
      { peril: 'rainstorm' },
      { title: 'lawful-uncertified' },
    ),
    house('没有合法产权。', 'There is no lawful title.', { peril: 'rainstorm' }, { title: 'none' }),
  ),
  subject(
    'snow',
    '大雪压坏',
    'Snow',
    house('大雪压塌住房。', 'Snow brought down a home.', { peril: 'other-natural' }),
    person('大雪中遇难。', 'Killed in heavy snow.', { peril: 'other-natural' }),
  ),
  subject(
    'wansheng',
    '在万盛出的事',
    'It happened in Wansheng',
    person('在万盛的街镇遇到暴雨遇难。', 'Killed by a rainstorm in a town run by Wansheng.', {
      peril: 'rainstorm',
      division: '500110103',
    }),
  ),
];
