import type { Bilingual } from '../../../src/input/bilingual.js';
import type { ReadingId } from '../../../src/law/readings.js';

/** 为什么取这个默认值，别处怎么做，出处是什么。Why the default is what it is, what is done elsewhere, and where that stands. */
interface Ground {
  readonly why: Bilingual;
  readonly elsewhere: Bilingual;
  readonly sources: readonly Bilingual[];
}

const OPINION: Bilingual = {
  zh: '《重庆市人民政府办公厅关于开展巨灾保险的实施意见》（渝府办发〔2017〕121号）及其新闻报道',
  en: 'Opinion of the General Office of the Chongqing Municipal Government on catastrophe insurance (渝府办发〔2017〕121号), and press reports on it',
};

const WANSHENG: Bilingual = {
  zh: '《万盛经济技术开发区2025年度巨灾保险实施方案》',
  en: 'Implementation plan of catastrophe insurance of the Wansheng Economic and Technological Development Zone for 2025',
};

const CHANGZHOU: Bilingual = {
  zh: '常州2017年灾害民生保险的报道',
  en: 'Reports on the scheme of Changzhou (2017)',
};

const CIVIL_CODE: Bilingual = {
  zh: '《民法典》第四十六条、第四十八条',
  en: 'Civil Code, articles 46 and 48',
};

const BRAVERY: Bilingual = {
  zh: '《重庆市鼓励公民见义勇为条例》（2005年修订）',
  en: 'Chongqing Regulations on encouraging acts of bravery (revised 2005)',
};

export const GROUNDS: Readonly<Record<ReadingId, Ground>> = {
  wansheng: {
    why: {
      zh: '万盛经开区自2012年4月起履行区县一级党委、政府职能，另有自己的巨灾保险方案；綦江区第七次人口普查公报的常住人口（775,509人）也不含万盛。',
      en: 'Since April 2012 the Wansheng zone has exercised the functions of a district government, and it has a catastrophe insurance scheme of its own; the resident population in Qijiang’s bulletin of the seventh census (775,509) leaves Wansheng out as well.',
    },
    elsewhere: {
      zh: '万盛2025年方案自成一套，由人保万盛支公司一家承保。',
      en: 'Wansheng’s plan of 2025 stands by itself, with one insurer of its own (PICC Wansheng).',
    },
    sources: [
      WANSHENG,
      { zh: '綦江区第七次全国人口普查公报', en: 'Qijiang’s bulletin of the seventh national census' },
    ],
  },
  presence: {
    why: {
      zh: '《通知》写“灾害发生时”，没有写“灾害开始时”。一场洪水会持续几天，第二天才回家的人同样在灾害之中；只看开始的一刻，会因进入区内的早晚而区别对待同受一灾的人。',
      en: 'The notice says “when a disaster occurs”, not when it begins. A flood lasts for days, and whoever comes home on the second day is in the same disaster; to look at its first moment alone would treat people in one disaster differently for the hour at which they came.',
    },
    elsewhere: {
      zh: '市级意见保障临时来区县出差、旅游、务工的人和抢险救灾人员，后者通常在灾害开始以后才到。所见方案都只问受害时人在哪里。',
      en: 'The municipal opinion protects people who are there for a while, on business, as tourists or at work, and relief workers, who as a rule come after the onset. The schemes seen ask only where somebody was when harmed.',
    },
    sources: [OPINION],
  },
  'peril-list': {
    why: {
      zh: '《通知》据以制定的市级意见把洪涝、干旱、大风、雷击、冰雹、大雪列为各自独立的灾害；如果“引起的”管到前面各项，洪水直接造成的伤亡反而不算。高温不在市级意见之列，所以这一点仍可另作解读。',
      en: 'The municipal opinion that the notice carries out lists flood, drought, gale, lightning, hail and heavy snow each by itself; were “induced” to govern all that stands before it, somebody drowned in a flood would not count. Heat is not in the municipal list, so the question stays open.',
    },
    elsewhere: {
      zh: '市级意见单列干旱，没有高温。别处的方案里没有见到这一问题。',
      en: 'The municipal opinion lists drought by itself and does not mention heat. The question was not met in other schemes.',
    },
    sources: [OPINION],
  },
  'other-perils': {
    why: {
      zh: '“等”字之外的灾害，《通知》没有一处提到。本库不替合同扩大范围；要扩大，由合同选定。',
      en: 'Nothing beyond the listed perils is mentioned anywhere in the notice. This library does not widen the cover for the contract; a contract that wants it wider says so.',
    },
    elsewhere: {
      zh: '市级意见还列有大雪，《通知》没有。万盛2025年方案逐一列出十五类责任。',
      en: 'The municipal opinion also lists heavy snow, which the notice does not. Wansheng’s plan of 2025 names fifteen categories one by one.',
    },
    sources: [OPINION, WANSHENG],
  },
  subsidence: {
    why: {
      zh: '条文只写“地陷”，不写成因；而《通知》开头就以南部四镇深受采煤沉陷区威胁为背景。',
      en: 'The clause says sudden ground collapse (地陷) and no more, and the notice begins with the four southern towns that mining subsidence threatens.',
    },
    elsewhere: {
      zh: '《重庆市地质灾害防治条例》第三条把自然因素或者人为活动引发的地面塌陷、地面沉降都算作地质灾害。',
      en: 'Article 3 of the Chongqing regulations on geological disasters counts ground collapse and settlement as geological disasters, whether nature or people caused them.',
    },
    sources: [
      {
        zh: '《重庆市地质灾害防治条例》',
        en: 'Chongqing Regulations on the prevention of geological disasters',
      },
    ],
  },
  'disaster-word': {
    why: {
      zh: '第1险种逐项列出灾因，第3险种写“灾害”，第5险种写“自然灾害”，用词不同。后两处没有引用清单，按通常意思理解：压塌房屋的大雪也是自然灾害。',
      en: 'Line 1 lists its perils, line 3 says “disasters” and line 5 “natural disasters”: other words, and neither refers to the list. They are taken plainly, so that snow that crushes a house is a natural disaster, too.',
    },
    elsewhere: {
      zh: '市级意见把大雪列为气象灾害，并把“因自然灾害造成的居民房屋毁损”列为可以增加的保障。',
      en: 'The municipal opinion counts heavy snow among meteorological disasters, and names damage to homes by natural disasters as cover that a district may add.',
    },
    sources: [OPINION],
  },
  recognition: {
    why: {
      zh: '“被区级及以上部门认定为见义勇为的行为”是一个完整的词组，抢险救灾、应急处置以“以及”另起；《重庆市鼓励公民见义勇为条例》规定的确认也只针对见义勇为。',
      en: '“Acts recognised … as acts of bravery” is complete in itself, and disaster relief and emergency response come after “as well as”; the Chongqing regulations, too, provide for recognition of bravery only.',
    },
    elsewhere: {
      zh: '万盛2025年方案对见义勇为同样要求区级及以上部门认定。常州2017年方案中，外来的抢险救灾人员凭民政部门的证明。',
      en: 'Wansheng’s plan of 2025 likewise asks for recognition at district level or above for bravery. In Changzhou (2017) rescuers from elsewhere went by a certificate of the civil affairs bureau.',
    },
    sources: [BRAVERY, WANSHENG, CHANGZHOU],
  },
  'rescue-casualties': {
    why: {
      zh: '第2险种保障“行为造成的人员伤亡”，上下文说的是见义勇为、抢险救灾、应急处置的人员；二（一）列为保障对象的也是这些人员。',
      en: 'Line 2 speaks of casualties that the acts cause; its context is the people who act, and they are who II (1) names as protected.',
    },
    elsewhere: {
      zh: '《重庆市鼓励公民见义勇为条例》奖励和保障的是行为人。万盛2025年方案写的也是见义勇为人员。',
      en: 'The Chongqing regulations on bravery reward and protect the person who acts; Wansheng’s plan of 2025 speaks of that person as well.',
    },
    sources: [BRAVERY, WANSHENG],
  },
  'facility-failure': {
    why: {
      zh: '条文写的是“因灾害引起”倒塌、垮塌、塌陷。',
      en: 'The clause speaks of facilities that fall or collapse “caused by disaster”.',
    },
    elsewhere: {
      zh: '万盛2025年方案也列有市政设施一类，是否限于灾害引起，所见资料没有写明。2020年湖南嘉禾路旁杨树倒下伤人，保险公司主张树木不是保险标的，法院判赔40余万元——这一险种的范围确有争议。',
      en: 'Wansheng’s plan of 2025 has a category for municipal facilities too; whether a disaster must have caused the failure is not said in what was seen. In 2020 a roadside poplar in Jiahe (Hunan) fell on people; the insurer held that the tree was not insured, and the court awarded over 400,000 yuan: the scope of such cover is disputed.',
    },
    sources: [
      WANSHENG,
      { zh: '华声在线对嘉禾一案的报道', en: 'Report of Huasheng Online on the case of Jiahe' },
    ],
  },
  'municipal-basis': {
    why: {
      zh: '条文写的是“政府……给付的死亡伤残赔偿金以及支付的医疗费用”，保的是政府的支出，所以按政府实际给付或者依法必须给付的计算，合同金额是上限；款项付给政府。',
      en: 'The clause speaks of the compensation that the government pays and of the medical costs that it bears: it insures what the government spends. So it pays what the government paid or is bound to pay, up to the sums of the contract, and pays it to the government.',
    },
    elsewhere: {
      zh: '市级意见把政府写作投保人和被保险人，保险用来分担政府依法应承担的救助责任。',
      en: 'In the municipal opinion the government is both policyholder and insured, and the insurance shares the burden of relief that the law puts on the government.',
    },
    sources: [OPINION],
  },
  'fire-basis': {
    why: {
      zh: '“对被保险人依据国家或地方有关法律规定给付的一次性伤亡救助金”有两种读法：政府付出的，或者付给受害人的。救助金是一次性的定额，没有哪一部法律规定数额，所以默认按合同约定的金额付给受害人。',
      en: 'The clause can be read as relief that the insured government pays, or relief that is paid to the victim. It is a single fixed sum, and no law fixes it; so by default the sums of the contract are paid to the victim.',
    },
    elsewhere: {
      zh: '万盛2025年方案对火灾、爆炸按人定额赔付。',
      en: 'Wansheng’s plan of 2025 pays fixed sums by head for fires and explosions.',
    },
    sources: [WANSHENG],
  },
  'partial-ability': {
    why: {
      zh: '“无力赔偿”有程度之分。责任人赔不起的那一部分，受害人同样得不到；把赔得起一部分看作有能力赔偿，受害人反而更少。所以赔付余下的部分，减去责任人已经赔付和能够赔付的。',
      en: 'Being unable to pay has degrees. What a liable party cannot pay the victim does not get; were a party who can pay a part to count as able, the victim would be worse off for that part. So the line pays the rest: its total less what that party paid or can pay.',
    },
    elsewhere: {
      zh: '2013年上海一起出租阁楼火灾中，管理单位濒临破产，经法院调解只能赔付一部分。万盛2025年方案写的是同样的“无法找到责任人或者责任人无力赔偿”。',
      en: 'In a fire of 2013 in Shanghai the manager of the house was all but insolvent, and by the settlement in court could pay only a part. Wansheng’s plan of 2025 has the same words about a liable party.',
    },
    sources: [
      WANSHENG,
      { zh: '《新民晚报》2013年12月20日', en: 'Xinmin Evening News (新民晚报), 20 December 2013' },
    ],
  },
  'other-accidents': {
    why: {
      zh: '“火灾、爆炸事故等”的“等”，《通知》没有一处说明，险种的名称也只有火灾、爆炸。本库不替合同扩大范围。',
      en: 'What “and the like” after fire and explosion takes in, the notice does not say, and the line is named after these two alone. This library does not widen the cover for the contract.',
    },
    elsewhere: {
      zh: '市级意见把拥挤踩踏列为可以增加的保障；万盛2025年方案把拥挤踩踏、煤气中毒各列为一类。',
      en: 'The municipal opinion names crowd crush as cover that a district may add; Wansheng’s plan of 2025 has a category each for crowd crush and gas poisoning.',
    },
    sources: [OPINION, WANSHENG],
  },
  resident: {
    why: {
      zh: '二（一）已经写明保障对象包括常住人口和流动人口，险种不应窄于它。',
      en: 'II (1) says that residents and transients are protected alike; a line should not be narrower.',
    },
    elsewhere: {
      zh: '梁平区2024年方案把户籍人口、常住人口和临时来区的人员都称作“居民”。',
      en: 'The plan of Liangping (2024) calls registered, resident and temporary population alike “residents”.',
    },
    sources: [{ zh: '梁平府办发〔2024〕20号文字解读', en: 'Official explanation of 梁平府办发〔2024〕20号' }],
  },
  'house-damage': {
    why: {
      zh: '国家自然灾害统计把房屋分为倒塌、严重损坏、一般损坏三级，合同可以逐级约定金额；不想赔一般损坏的合同，可以把这一级定为零，或者选另一种解读。',
      en: 'The national disaster statistics grade houses as collapsed, severely or moderately damaged, and a contract can set a sum for each; one that would not pay for moderate damage can set it to zero or take the other reading.',
    },
    elsewhere: {
      zh: '分级赔付常见：河南2022年C级、D级分别按每平方米100元、400元；城乡居民住宅地震保险，三级破坏赔一半，四级、五级赔全额。',
      en: 'Graded payment is common: Henan (2022) 100 or 400 yuan per square metre by grade C or D; the national residential earthquake insurance half for grade III, all for IV and V.',
    },
    sources: [
      {
        zh: '《自然灾害情况统计调查制度》（应急〔2020〕19号）',
        en: 'Statistical system of natural disasters (应急〔2020〕19号)',
      },
      { zh: '豫政办〔2022〕55号的报道', en: 'Reports on 豫政办〔2022〕55号' },
      { zh: '城乡居民住宅地震巨灾保险的报道', en: 'Reports on the residential earthquake insurance' },
    ],
  },
  title: {
    why: {
      zh: '条文要求“合法产权”，没有要求证书。农村住房大多凭宅基地批准或者集体产权证明，没有登记不等于不合法。',
      en: 'The clause asks for lawful title, not for a certificate. Most rural homes go by an approval of the homestead or a paper of the collective: not registered is not unlawful.',
    },
    elsewhere: {
      zh: '常州2017年方案承认集体产权、房屋购买合同和农村宅基地建造许可证。',
      en: 'Changzhou (2017) accepted collective title, a contract of purchase, or a building permit for a rural homestead.',
    },
    sources: [CHANGZHOU],
  },
  'mixed-use': {
    why: {
      zh: '“不含商业”排除的是商业；商住混用房屋的居住部分仍是居民房屋，所以只计居住的间数和面积。',
      en: 'What is excluded is business; the residential part of a house of mixed use remains a home, so only residential rooms and area are counted.',
    },
    elsewhere: {
      zh: '常州2017年方案限于户籍所在地的自住房；没有见到明确写商住混用的方案。',
      en: 'Changzhou (2017) was limited to owner-occupied homes at the place of registration; no scheme was seen that speaks of mixed use.',
    },
    sources: [CHANGZHOU],
  },
  'missing-person': {
    why: {
      zh: '条文只写“人员伤亡”。按《民法典》，因意外事件下落不明，经有关机关证明不可能生存的，申请宣告死亡不受二年限制，所以默认等候证明。',
      en: 'The clause speaks of casualties only. Under the Civil Code a declaration of death need not wait two years where an authority certifies that somebody lost in an accident cannot have survived; so the default waits for that.',
    },
    elsewhere: {
      zh: '湖北2019年、河南2022年的方案写作“死亡（失踪）”，失踪一并赔付。',
      en: 'Hubei (2019) and Henan (2022) pay for “death (missing)” alike.',
    },
    sources: [
      CIVIL_CODE,
      {
        zh: '湖北2019年、河南2022年方案的报道',
        en: 'Reports on the schemes of Hubei (2019) and Henan (2022)',
      },
    ],
  },
  'line-overlap': {
    why: {
      zh: '《通知》没有说几个险种可以叠加。取最高的一个，受益人不会少于任何一个险种单独给付的，同一伤亡也不会赔两次。',
      en: 'The notice does not say that lines add up. The highest gives nobody less than any single line, and pays no harm twice.',
    },
    elsewhere: {
      zh: '宁波2016年在灾害中见义勇为另加1万至10万元。所见的重庆各区县方案按类别各列一个数额，没有写明叠加还是取高。',
      en: 'Ningbo (2016) paid a further 10,000 to 100,000 yuan for bravery in a disaster. The schemes of Chongqing’s districts that were seen list one sum for each category and do not say whether they add up.',
    },
    sources: [{ zh: '宁波巨灾保险的报道', en: 'Reports on the scheme of Ningbo' }],
  },
  'crowd-crush': {
    why: {
      zh: '四（二）的表没有列明；领导小组办公室负责涉及机构的协调沟通和日常工作，没有列明的事项由它牵头最近原文。',
      en: 'The table in IV (2) names nobody; the office of the leading group coordinates between the institutions and does the day-to-day work, so what is assigned to nobody is closest to it.',
    },
    elsewhere: {
      zh: '市级意见和万盛2025年方案都提到拥挤踩踏，所见资料没有写由哪个部门负责。',
      en: 'The municipal opinion and Wansheng’s plan of 2025 mention crowd crush; what was seen does not say which department handles it.',
    },
    sources: [OPINION, WANSHENG],
  },
};
