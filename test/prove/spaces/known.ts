import type { AmbiguityId } from '../../../src/law/ambiguity-ids.js';
import type { Words } from '../proof.js';

/** 审阅过的一处，及其出处。A place that was reviewed, and the ambiguities it comes from. */
export interface Known extends Words {
  readonly key: string;
  readonly from: readonly [AmbiguityId, ...AmbiguityId[]];
}

/**
 * 审阅过的缺口：通知提到的灾因、行为或东西，而无人赔付。多一处、少一处，证明都不通过。
 * Gaps that were reviewed: the notice names the peril, the act or the thing, and nobody pays. One more or one less fails.
 */
export const KNOWN_GAPS: readonly Known[] = [
  {
    key: 'person nobody: cause=natural act=not-recognised|none present=no',
    from: ['A-12'],
    zh: '自然灾害伤人，但人不在区内，又不是第 2 险种所保的行为人',
    en: 'a natural disaster harms somebody who was not in the district, and whose act line 2 does not cover',
  },
  {
    key: 'person nobody: cause=natural-not-counted act=not-recognised|none facility=municipal-by-disaster|not-municipal|none',
    from: ['A-08', 'A-09', 'A-10'],
    zh: '通知提到的灾因，依所选解读不算自然灾害',
    en: 'a peril that the notice mentions, but which by the reading chosen is no natural disaster',
  },
  {
    key: 'person nobody: cause=natural-not-counted act=not-recognised|none present=no',
    from: ['A-12'],
    zh: '同上，且人不在区内（市政设施也不赔）',
    en: 'the same, and the person was not in the district (nor do municipal facilities pay)',
  },
  {
    key: 'person nobody: cause=fire-or-explosion act=not-recognised|none present=no',
    from: ['A-12'],
    zh: '火灾、爆炸伤人，但人不在区内',
    en: 'fire or explosion harms somebody who was not in the district',
  },
  {
    key: 'person nobody: cause=fire-or-explosion act=not-recognised|none facility=municipal-by-disaster|not-municipal|none liable=able',
    from: ['A-31'],
    zh: '火灾、爆炸伤人，责任人找得到且有力赔偿',
    en: 'fire or explosion, and the liable party was found and is able to pay',
  },
  {
    key: 'person nobody: cause=crowd-crush act=not-recognised|none facility=municipal-by-disaster|not-municipal|none',
    from: ['A-37', 'A-72'],
    zh: '拥挤踩踏伤人：没有对应险种',
    en: 'casualties of a crowd crush: there is no line for them',
  },
  {
    key: 'person nobody: cause=crowd-crush act=not-recognised|none present=no',
    from: ['A-37', 'A-12'],
    zh: '同上，且人不在区内（市政设施也不赔）',
    en: 'the same, and the person was not in the district (nor do municipal facilities pay)',
  },
  {
    key: 'person nobody: cause=other act=not-recognised facility=municipal-by-disaster|not-municipal|none',
    from: ['A-20', 'A-21'],
    zh: '没有所列灾因；见义勇为未经区级及以上认定，或依解读救援也须认定而未认定',
    en: 'no peril of the list; bravery not recognised at district level, or rescue that by the reading must be recognised and is not',
  },
  {
    key: 'person nobody: cause=other act=not-recognised|none facility=municipal-by-disaster|not-municipal',
    from: ['A-25', 'A-26', 'A-72'],
    zh: '设施倒塌伤人，但不是灾害引起，或不属市政',
    en: 'something fell and hurt people, but no disaster made it fall, or it was not municipal',
  },
  {
    key: 'person nobody: cause=other act=not-recognised|none present=no facility=municipal-any-failure|municipal-by-disaster|not-municipal',
    from: ['A-12'],
    zh: '设施倒塌，但人不在区内',
    en: 'something fell, but the person was not in the district',
  },
  {
    key: 'person nobody: cause=fire-or-explosion act=not-recognised|none facility=municipal-by-disaster|not-municipal|none residents=shut-out',
    from: ['A-30'],
    zh: '火灾、爆炸伤及流动人口，依解读“居民”不包括他们',
    en: 'fire or explosion harms a transient, whom the reading on 居民 shuts out',
  },
  {
    key: 'house nobody: cause=natural|natural-not-counted|fire-or-explosion|crowd-crush part=other',
    from: ['A-41'],
    zh: '损毁的是装修、室内财产或附属建筑，不是主体',
    en: 'fittings, contents or outbuildings were damaged, not the main structure',
  },
  {
    key: 'house nobody: cause=natural|natural-not-counted|fire-or-explosion|crowd-crush use=mixed-not-counted|commercial',
    from: ['A-40'],
    zh: '商业用房；或依解读不计的商住两用房',
    en: 'commercial premises, or a house of mixed use where the reading leaves it out',
  },
  {
    key: 'house nobody: cause=natural|natural-not-counted|fire-or-explosion|crowd-crush title=none',
    from: ['A-39'],
    zh: '没有合法产权的房屋',
    en: 'a house without lawful title',
  },
  {
    key: 'house nobody: cause=natural-not-counted',
    from: ['A-44', 'A-08', 'A-09', 'A-10'],
    zh: '通知提到的灾因，依所选解读不算自然灾害',
    en: 'a peril that the notice mentions, but which by the reading chosen is no natural disaster',
  },
  {
    key: 'person at the door: harm=missing missingCertified=false reading missing-person=when-certified',
    from: ['A-18'],
    zh: '失踪而未经证明死亡',
    en: 'missing, and the death not certified',
  },
  {
    key: 'person at the door: division=wansheng reading wansheng=excluded',
    from: ['A-15'],
    zh: '人在万盛受害，依解读万盛不在内',
    en: 'people in 万盛, which the reading leaves out',
  },
  {
    key: 'house at the door: division=wansheng reading wansheng=excluded',
    from: ['A-15'],
    zh: '房屋在万盛，依解读万盛不在内',
    en: 'houses in 万盛, which the reading leaves out',
  },
  {
    key: 'house at the door: damage=moderate reading house-damage=total-loss-only',
    from: ['A-41'],
    zh: '一般损坏，依解读只赔倒塌和严重损坏',
    en: 'moderate damage, where the reading pays total losses only',
  },
];

/** 审阅过的重叠：几个险种同时保障同一案件。Overlaps that were reviewed: several lines cover the same claim. */
export const KNOWN_OVERLAPS: readonly Known[] = [
  {
    key: 'person natural-disaster + good-samaritan: cause=natural act=recognised present=yes facility=not-municipal|none',
    from: ['A-49'],
    zh: '在区内救灾、见义勇为时为自然灾害所伤',
    en: 'harmed by a natural disaster in the district while rescuing or acting bravely',
  },
  {
    key: 'person natural-disaster + municipal-facility: cause=natural act=not-recognised|none present=yes facility=municipal-any-failure|municipal-by-disaster',
    from: ['A-28'],
    zh: '灾害使市政设施倒塌伤人：第 3 险种照默认解读所保的，第 1 险种无不保障',
    en: 'a disaster brings a municipal facility down on somebody: whatever line 3 covers by default, line 1 covers too',
  },
  {
    key: 'person good-samaritan + municipal-facility: cause=natural-not-counted|crowd-crush|other act=recognised present=yes facility=municipal-any-failure',
    from: ['A-49', 'A-25'],
    zh: '救援或见义勇为时为市政设施所伤，解读不问何故倒塌',
    en: 'harmed by a municipal facility while rescuing or acting bravely, where the reading asks no cause',
  },
  {
    key: 'person good-samaritan + municipal-facility: cause=natural-not-counted|fire-or-explosion|crowd-crush|other act=recognised present=yes facility=municipal-any-failure liable=able',
    from: ['A-49', 'A-25'],
    zh: '同上，亦含责任人有力赔偿的火灾、爆炸',
    en: 'the same, fire and explosion with a party able to pay included',
  },
  {
    key: 'person good-samaritan + municipal-facility: cause=natural-not-counted|fire-or-explosion|crowd-crush|other act=recognised present=yes facility=municipal-any-failure residents=shut-out',
    from: ['A-49', 'A-25'],
    zh: '同上，亦含流动人口遇火灾、爆炸而“居民”不包括他们',
    en: 'the same, transients in fire and explosion included whom the reading on 居民 shuts out',
  },
  {
    key: 'person natural-disaster + good-samaritan + municipal-facility: cause=natural act=recognised present=yes facility=municipal-any-failure|municipal-by-disaster',
    from: ['A-28', 'A-49'],
    zh: '灾害使市政设施倒塌，伤及在场的救援或见义勇为者',
    en: 'a disaster brings a municipal facility down on a rescuer or samaritan who is there',
  },
  {
    key: 'person good-samaritan + fire-explosion: cause=fire-or-explosion act=recognised present=yes facility=municipal-by-disaster|not-municipal|none liable=no-payer residents=in',
    from: ['A-49'],
    zh: '在火灾、爆炸中救人而受害，责任人找不到或无力赔偿',
    en: 'harmed while rescuing from fire or explosion, nobody liable found or able to pay',
  },
  {
    key: 'person municipal-facility + fire-explosion: cause=fire-or-explosion act=not-recognised|none present=yes facility=municipal-any-failure liable=no-payer residents=in',
    from: ['A-49', 'A-25'],
    zh: '火灾、爆炸使市政设施倒塌伤人，解读不问何故倒塌，责任人找不到或无力赔偿',
    en: 'fire or explosion brings a municipal facility down, where the reading asks no cause and nobody liable can pay',
  },
  {
    key: 'person good-samaritan + municipal-facility + fire-explosion: cause=fire-or-explosion act=recognised present=yes facility=municipal-any-failure liable=no-payer residents=in',
    from: ['A-49', 'A-25'],
    zh: '同上，受害的是救援或见义勇为者',
    en: 'the same, and the person harmed is a rescuer or samaritan',
  },
];

/** 审阅过的类：依解读“不算”者各从何来。What falls into the classes that a reading leaves out. */
export const KNOWN_CLASSES: readonly Known[] = [
  {
    key: 'person cause=natural-not-counted: peril=drought|heat reading peril-list=slides-only',
    from: ['A-08'],
    zh: '干旱、高温只通过其引起的滑坡等计入',
    en: 'drought and heat count only through the slides they cause',
  },
  {
    key: 'person cause=natural-not-counted: peril=ground-subsidence rootCause=mining|construction|other-human reading subsidence=natural-only',
    from: ['A-10'],
    zh: '人为原因的地陷',
    en: 'ground subsidence that people caused',
  },
  {
    key: 'person cause=natural-not-counted: peril=other-natural reading other-perils=closed',
    from: ['A-09'],
    zh: '未列明的自然灾害，“等”不容纳',
    en: 'natural perils that are not listed, where 等 admits none',
  },
  {
    key: 'person act=not-recognised: role=samaritan recognisedBy=none|township',
    from: ['A-21'],
    zh: '见义勇为未经区级及以上认定',
    en: 'bravery not recognised at district level or above',
  },
  {
    key: 'person act=not-recognised: role=samaritan|disaster-relief|emergency-response recognisedBy=none|township reading recognition=all-three',
    from: ['A-20'],
    zh: '抢险救灾、应急处置依解读也须认定',
    en: 'rescue that by the reading must be recognised too',
  },
  {
    key: 'person facility=municipal-by-disaster: facility=municipal reading facility-failure=disaster-caused',
    from: ['A-25'],
    zh: '市政设施须由灾害引起倒塌',
    en: 'a municipal facility that a disaster must have brought down',
  },
  {
    key: 'person residents=shut-out: residence=transient reading resident=residents-only',
    from: ['A-30'],
    zh: '“居民”不包括流动人口',
    en: '居民 shuts out transients',
  },
  {
    key: 'house use=mixed-not-counted: use=mixed reading mixed-use=none',
    from: ['A-40'],
    zh: '商住两用房不在内',
    en: 'houses of mixed use are out',
  },
];
