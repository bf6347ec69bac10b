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
    key: 'person nobody: cause=listed act=not-insured|none present=no',
    from: ['A-12', 'A-80'],
    zh: '所列自然灾害伤人，但依解读人不在区内，又不是第 2 险种所保',
    en: 'a listed natural disaster harms somebody who by the reading was not in the district, and whom line 2 does not insure',
  },
  {
    key: 'person nobody: cause=disaster-not-listed act=not-insured|none present=no',
    from: ['A-12', 'A-75'],
    zh: '未列入第 1 险种的自然灾害，且人不在区内（市政设施也不赔）',
    en: 'a natural disaster that line 1 does not list, and the person was not in the district (nor do municipal facilities pay)',
  },
  {
    key: 'person nobody: cause=disaster-not-listed act=not-insured|none facility=not-municipal|none',
    from: ['A-08', 'A-09', 'A-75'],
    zh: '未列入第 1 险种的自然灾害伤人，没有市政设施倒塌',
    en: 'a natural disaster that line 1 does not list, and no municipal facility fell',
  },
  {
    key: 'person nobody: cause=natural-not-counted act=not-insured|none facility=any-disaster|disaster-caused|not-municipal|none',
    from: ['A-08', 'A-09', 'A-10'],
    zh: '依所选解读不算自然灾害的灾因',
    en: 'a peril that by the reading chosen is no natural disaster',
  },
  {
    key: 'person nobody: cause=natural-not-counted act=not-insured|none present=no',
    from: ['A-12'],
    zh: '同上，且人不在区内（市政设施也不赔）',
    en: 'the same, and the person was not in the district (nor do municipal facilities pay)',
  },
  {
    key: 'person nobody: cause=fire-or-explosion act=not-insured|none present=no',
    from: ['A-12'],
    zh: '火灾、爆炸伤人，但人不在区内',
    en: 'fire or explosion harms somebody who was not in the district',
  },
  {
    key: 'person nobody: cause=fire-or-explosion act=not-insured|none facility=disaster-caused|not-municipal|none liable=able',
    from: ['A-31', 'A-25'],
    zh: '火灾、爆炸伤人，责任人依解读有力赔偿',
    en: 'fire or explosion, and by the reading the liable party is able to pay',
  },
  {
    key: 'person nobody: cause=fire-or-explosion act=not-insured|none facility=disaster-caused|not-municipal|none residents=shut-out',
    from: ['A-30', 'A-25'],
    zh: '火灾、爆炸伤及流动人口，依解读“居民”不包括他们',
    en: 'fire or explosion harms a transient, whom the reading on 居民 shuts out',
  },
  {
    key: 'person nobody: cause=accident-not-counted act=not-insured|none facility=any-disaster|disaster-caused|not-municipal|none',
    from: ['A-37'],
    zh: '拥挤踩踏、煤气中毒伤人，“等”不容纳：没有对应险种',
    en: 'casualties of a crowd crush or gas poisoning, which 等 does not admit: there is no line for them',
  },
  {
    key: 'person nobody: cause=accident-not-counted act=not-insured|none present=no',
    from: ['A-37', 'A-12'],
    zh: '同上，且人不在区内（市政设施也不赔）',
    en: 'the same, and the person was not in the district (nor do municipal facilities pay)',
  },
  {
    key: 'person nobody: cause=accident-counted act=not-insured|none present=no',
    from: ['A-37', 'A-12'],
    zh: '“等”所容纳的拥挤踩踏、煤气中毒，但人不在区内',
    en: 'a crowd crush or gas poisoning that 等 admits, but the person was not in the district',
  },
  {
    key: 'person nobody: cause=accident-counted act=not-insured|none facility=any-disaster|disaster-caused|not-municipal|none liable=able',
    from: ['A-37', 'A-31'],
    zh: '“等”所容纳的事故，责任人依解读有力赔偿',
    en: 'an accident that 等 admits, and by the reading the liable party is able to pay',
  },
  {
    key: 'person nobody: cause=accident-counted act=not-insured|none facility=any-disaster|disaster-caused|not-municipal|none residents=shut-out',
    from: ['A-37', 'A-30'],
    zh: '“等”所容纳的事故伤及流动人口，依解读“居民”不包括他们',
    en: 'an accident that 等 admits harms a transient, whom the reading on 居民 shuts out',
  },
  {
    key: 'person nobody: cause=other act=not-insured facility=any-disaster|disaster-caused|not-municipal|none',
    from: ['A-20', 'A-21', 'A-22'],
    zh: '没有所列灾因；行为未经区级及以上认定，或受害的旁人依解读不保',
    en: 'no peril of the list; the act was not recognised at district level, or the bystander is by the reading not insured',
  },
  {
    key: 'person nobody: cause=other act=not-insured|none facility=any-disaster|disaster-caused|not-municipal',
    from: ['A-25', 'A-26'],
    zh: '设施倒塌伤人，但不是解读所问的灾害引起，或不属市政',
    en: 'something fell and hurt people, but not by a disaster as the reading asks, or it was not municipal',
  },
  {
    key: 'person nobody: cause=other act=not-insured|none present=no facility=any-failure|any-disaster|disaster-caused|not-municipal',
    from: ['A-12'],
    zh: '设施倒塌，但人不在区内',
    en: 'something fell, but the person was not in the district',
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
    key: 'house nobody: cause=natural|natural-not-counted|fire-or-explosion|crowd-crush title=uncertified-not-counted|none',
    from: ['A-39'],
    zh: '没有合法产权的房屋；或依解读须有权属证书而没有',
    en: 'a house without lawful title, or without the certificate that the reading asks',
  },
  {
    key: 'house nobody: cause=natural-not-counted',
    from: ['A-44', 'A-75', 'A-08', 'A-09', 'A-10'],
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
    key: 'person natural-disaster + good-samaritan: cause=listed act=insured present=yes facility=not-municipal|none',
    from: ['A-49'],
    zh: '在区内救灾、见义勇为，或为此类行为所伤时，为自然灾害所伤',
    en: 'harmed by a natural disaster in the district in an act that line 2 insures',
  },
  {
    key: 'person natural-disaster + municipal-facility: cause=listed act=not-insured|none present=yes facility=any-failure|any-disaster|disaster-caused',
    from: ['A-28'],
    zh: '灾害使市政设施倒塌伤人：所列灾害，第 1、3 险种都保',
    en: 'a listed disaster brings a municipal facility down on somebody: lines 1 and 3 both cover',
  },
  {
    key: 'person good-samaritan + municipal-facility: cause=disaster-not-listed act=insured present=yes facility=any-failure|any-disaster|disaster-caused',
    from: ['A-49', 'A-75'],
    zh: '未列入第 1 险种的自然灾害使市政设施倒塌，伤及第 2 险种所保的人',
    en: 'a natural disaster that line 1 does not list brings a municipal facility down on somebody whom line 2 insures',
  },
  {
    key: 'person good-samaritan + municipal-facility: cause=disaster-not-listed|fire-or-explosion act=insured present=yes facility=any-failure|any-disaster liable=able',
    from: ['A-49', 'A-25'],
    zh: '同上，解读亦容许火灾、爆炸，而责任人有力赔偿',
    en: 'the same, fire and explosion admitted by the reading and the liable party able to pay',
  },
  {
    key: 'person good-samaritan + municipal-facility: cause=disaster-not-listed|fire-or-explosion act=insured present=yes facility=any-failure|any-disaster residents=shut-out',
    from: ['A-49', 'A-25', 'A-30'],
    zh: '同上，受害的是流动人口而“居民”不包括他们',
    en: 'the same, and a transient is harmed whom the reading on 居民 shuts out',
  },
  {
    key: 'person good-samaritan + municipal-facility: cause=disaster-not-listed|natural-not-counted|accident-not-counted|other act=insured present=yes facility=any-failure',
    from: ['A-49', 'A-25'],
    zh: '第 2 险种所保的人为市政设施所伤，解读不问何故倒塌',
    en: 'somebody whom line 2 insures is harmed by a municipal facility, where the reading asks no cause',
  },
  {
    key: 'person good-samaritan + municipal-facility: cause=disaster-not-listed|natural-not-counted|fire-or-explosion|accident-counted|accident-not-counted|other act=insured present=yes facility=any-failure liable=able',
    from: ['A-49', 'A-25'],
    zh: '同上，亦含责任人有力赔偿的事故',
    en: 'the same, accidents with a party able to pay included',
  },
  {
    key: 'person good-samaritan + municipal-facility: cause=disaster-not-listed|natural-not-counted|fire-or-explosion|accident-counted|accident-not-counted|other act=insured present=yes facility=any-failure residents=shut-out',
    from: ['A-49', 'A-25', 'A-30'],
    zh: '同上，亦含流动人口遇事故而“居民”不包括他们',
    en: 'the same, transients in accidents included whom the reading on 居民 shuts out',
  },
  {
    key: 'person natural-disaster + good-samaritan + municipal-facility: cause=listed act=insured present=yes facility=any-failure|any-disaster|disaster-caused',
    from: ['A-28', 'A-49'],
    zh: '所列灾害使市政设施倒塌，伤及在场而为第 2 险种所保的人',
    en: 'a listed disaster brings a municipal facility down on somebody there whom line 2 insures',
  },
  {
    key: 'person good-samaritan + fire-explosion: cause=fire-or-explosion|accident-counted act=insured present=yes facility=disaster-caused|not-municipal|none liable=no-payer residents=in',
    from: ['A-49'],
    zh: '在火灾、爆炸或“等”所容纳的事故中救人而受害，依解读无人足额赔偿',
    en: 'harmed in an act that line 2 insures by fire, explosion or an accident that 等 admits, and by the reading nobody pays in full',
  },
  {
    key: 'person good-samaritan + fire-explosion: cause=accident-counted act=insured present=yes facility=any-disaster|disaster-caused|not-municipal|none liable=no-payer residents=in',
    from: ['A-49', 'A-37'],
    zh: '同上，“等”所容纳的事故不是使市政设施赔付的灾害',
    en: 'the same; an accident that 等 admits is no disaster by which a municipal facility pays',
  },
  {
    key: 'person municipal-facility + fire-explosion: cause=fire-or-explosion act=not-insured|none present=yes facility=any-failure|any-disaster liable=no-payer residents=in',
    from: ['A-49', 'A-25'],
    zh: '火灾、爆炸使市政设施倒塌伤人，解读容许此因，而无人足额赔偿',
    en: 'fire or explosion brings a municipal facility down, which the reading admits, and nobody pays in full',
  },
  {
    key: 'person municipal-facility + fire-explosion: cause=fire-or-explosion|accident-counted act=not-insured|none present=yes facility=any-failure liable=no-payer residents=in',
    from: ['A-49', 'A-25', 'A-37'],
    zh: '同上，解读不问何故倒塌，亦含“等”所容纳的事故',
    en: 'the same, accidents that 等 admits included where the reading asks no cause',
  },
  {
    key: 'person good-samaritan + municipal-facility + fire-explosion: cause=fire-or-explosion act=insured present=yes facility=any-failure|any-disaster liable=no-payer residents=in',
    from: ['A-49', 'A-25'],
    zh: '火灾、爆炸使市政设施倒塌，受害的是第 2 险种所保的人',
    en: 'fire or explosion brings a municipal facility down on somebody whom line 2 insures',
  },
  {
    key: 'person good-samaritan + municipal-facility + fire-explosion: cause=fire-or-explosion|accident-counted act=insured present=yes facility=any-failure liable=no-payer residents=in',
    from: ['A-49', 'A-25', 'A-37'],
    zh: '同上，亦含“等”所容纳的事故',
    en: 'the same, accidents that 等 admits included',
  },
];

/** 审阅过的类：依解读“不算”者各从何来。What falls into the classes that a reading leaves out. */
export const KNOWN_CLASSES: readonly Known[] = [
  {
    key: 'person cause=disaster-not-listed: peril=other-natural reading other-perils=closed reading disaster-word=plain',
    from: ['A-09', 'A-75'],
    zh: '未列明的自然灾害：第 1 险种不容纳，第 3 险种照字面容纳',
    en: 'natural perils that are not listed: not for line 1, but for line 3 by the plain word',
  },
  {
    key: 'person cause=disaster-not-listed: peril=drought|heat reading peril-list=slides-only reading disaster-word=plain',
    from: ['A-08', 'A-75'],
    zh: '干旱、高温：第 1 险种只计其引起的滑坡等，第 3 险种照字面容纳',
    en: 'drought and heat: for line 1 only through the slides they cause, for line 3 by the plain word',
  },
  {
    key: 'person cause=natural-not-counted: peril=other-natural reading other-perils=closed reading disaster-word=as-line-1',
    from: ['A-09', 'A-75'],
    zh: '未列明的自然灾害，“等”不容纳，第 3 险种照第 1 险种',
    en: 'natural perils that are not listed, where 等 admits none and line 3 goes by line 1',
  },
  {
    key: 'person cause=natural-not-counted: peril=ground-subsidence rootCause=mining|construction|other-human reading subsidence=natural-only',
    from: ['A-10'],
    zh: '人为原因的地陷',
    en: 'ground subsidence that people caused',
  },
  {
    key: 'person cause=natural-not-counted: peril=drought|heat reading peril-list=slides-only reading disaster-word=as-line-1',
    from: ['A-08', 'A-75'],
    zh: '干旱、高温只通过其引起的滑坡等计入，第 3 险种照第 1 险种',
    en: 'drought and heat count only through the slides they cause, and line 3 goes by line 1',
  },
  {
    key: 'house cause=natural-not-counted: peril=other-natural reading other-perils=closed reading disaster-word=as-line-1',
    from: ['A-09', 'A-75'],
    zh: '未列明的自然灾害，“等”不容纳，第 5 险种照第 1 险种',
    en: 'natural perils that are not listed, where 等 admits none and line 5 goes by line 1',
  },
  {
    key: 'house cause=natural-not-counted: peril=ground-subsidence rootCause=mining|construction|other-human reading subsidence=natural-only',
    from: ['A-10'],
    zh: '人为原因的地陷',
    en: 'ground subsidence that people caused',
  },
  {
    key: 'house cause=natural-not-counted: peril=drought|heat reading peril-list=slides-only reading disaster-word=as-line-1',
    from: ['A-08', 'A-75'],
    zh: '干旱、高温只通过其引起的滑坡等计入，第 5 险种照第 1 险种',
    en: 'drought and heat count only through the slides they cause, and line 5 goes by line 1',
  },
  {
    key: 'person cause=accident-not-counted: peril=gas-poisoning|crowd-crush reading other-accidents=closed',
    from: ['A-37'],
    zh: '煤气中毒、拥挤踩踏，“等”不容纳',
    en: 'gas poisoning and crowd crush, where 等 admits neither',
  },
  {
    key: 'person act=not-insured: role=samaritan|bystander recognisedBy=refused|township',
    from: ['A-21', 'A-22'],
    zh: '见义勇为未经区级及以上认定；旁人所受之害亦须认定',
    en: 'bravery not recognised at district level or above; nor the act that hurt a bystander',
  },
  {
    key: 'person act=not-insured: role=bystander reading rescue-casualties=actor',
    from: ['A-22'],
    zh: '被救助人、旁人，依解读只保行为人',
    en: 'bystanders, where the reading protects who acted alone',
  },
  {
    key: 'person act=not-insured: role=samaritan|disaster-relief|emergency-response|bystander recognisedBy=refused|township reading recognition=all-three',
    from: ['A-20'],
    zh: '抢险救灾、应急处置依解读也须认定',
    en: 'rescue that by the reading must be recognised too',
  },
  {
    key: 'person present=no: presence=outside',
    from: ['A-12'],
    zh: '人不在区内',
    en: 'the person was outside the district',
  },
  {
    key: 'person present=no: presence=came-later|outside reading presence=at-onset',
    from: ['A-12', 'A-80'],
    zh: '灾害持续期间才进入，依解读须发生时在区内',
    en: 'came while it lasted, where the reading asks for the onset',
  },
  {
    key: 'person liable=able: liableParty=able-to-pay',
    from: ['A-31'],
    zh: '责任人有力赔偿',
    en: 'the liable party is able to pay',
  },
  {
    key: 'person liable=able: liableParty=partly-able|able-to-pay reading partial-ability=able',
    from: ['A-31'],
    zh: '只能赔偿一部分的，依解读视为有力赔偿',
    en: 'who can pay a part counts by the reading as able to pay',
  },
  {
    key: 'house title=uncertified-not-counted: title=lawful-uncertified reading title=certificate',
    from: ['A-39'],
    zh: '合法而没有权属证书，依解读不算',
    en: 'lawful but without a certificate of title, which the reading asks',
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
