import type { Words } from '../words.js';

export const READING_WORDS: Words['readings'] = {
  wansheng: {
    title: '万盛是否在承保区域内',
    positions: {
      excluded: '不在：万盛经开区的十个街镇另有自己的方案',
      included: '在：万盛经开区的十个街镇一并承保',
    },
  },
  'peril-list': {
    title: '“干旱、高温引起的”修饰到哪里',
    positions: {
      'each-listed': '所列各项各为一种灾因，干旱、高温也单独算',
      'slides-only': '干旱、高温只在引起滑坡、泥石流、地陷时才算',
    },
  },
  'other-perils': {
    title: '灾因清单末尾的“等”',
    positions: { closed: '清单封闭，只认列明的灾因', open: '“等”包括未列明的其他自然灾害' },
  },
  subsidence: {
    title: '地陷是否问成因',
    positions: { 'any-cause': '不问成因，采煤等引起的也算', 'natural-only': '只算自然因素引起的地陷' },
  },
  recognition: {
    title: '“认定”管到哪些行为',
    positions: {
      'bravery-only': '只有见义勇为须经区级及以上部门认定',
      'all-three': '见义勇为、抢险救灾、应急处置都须经区级及以上部门认定',
    },
  },
  'facility-failure': {
    title: '市政设施因何倒塌',
    positions: { 'disaster-caused': '须由自然灾害引起', 'any-failure': '任何原因的倒塌、塌陷都算' },
  },
  resident: {
    title: '火灾、爆炸险种中的“居民”',
    positions: { anyone: '包括流动人口在内的任何人', 'residents-only': '只指常住人口' },
  },
  'house-damage': {
    title: '“主体损毁”的程度',
    positions: { graded: '倒塌、严重损坏、一般损坏都算，分级赔付', 'total-loss-only': '只算倒塌和严重损坏' },
  },
  'mixed-use': {
    title: '商住混用的房屋',
    positions: { 'residential-part': '居住部分予以保障', none: '整体不予保障' },
  },
  'missing-person': {
    title: '失踪人员',
    positions: { 'when-certified': '有关机关证明死亡后，按死亡赔付', 'as-death': '失踪即按死亡赔付' },
  },
  'line-overlap': {
    title: '同一人符合几个险种',
    positions: {
      highest: '只按应付金额最高的一个险种赔付',
      'add-samaritan': '在其他险种中取最高的一个，再加见义勇为救助保险',
    },
  },
  'crowd-crush': {
    title: '拥挤踩踏损毁房屋由谁负责',
    positions: { 'leading-group-office': '由领导小组办公室负责', 'public-security': '由区公安局负责' },
  },
};
