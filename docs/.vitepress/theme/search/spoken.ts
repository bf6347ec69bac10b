/** 人们嘴上怎么说，和说的是哪一页。What people say, and the page that they mean. */
export interface Spoken {
  readonly page: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** 不知道《通知》用词的人也找得到。For whoever does not know the words of the notice. */
export const SPOKEN: readonly Spoken[] = [
  {
    page: 'rules/payout',
    zh: ['赔多少', '多少钱', '赔几', '怎么算'],
    en: ['how much', 'money', 'amount paid'],
  },
  {
    page: 'rules/departments',
    zh: ['谁负责', '谁管', '哪个部门', '找哪个'],
    en: ['who is responsible', 'responsible', 'in charge', 'which department'],
  },
  {
    page: 'faq',
    zh: ['报案', '不服', '投诉', '申诉', '复议', '多久', '要交钱', '电话'],
    en: ['report a', 'how to report', 'disagree', 'complain', 'appeal', 'how long'],
  },
  {
    page: 'leaflets/whole',
    zh: ['材料', '证件', '要带', '传单', '宣传'],
    en: ['papers', 'documents', 'bring', 'leaflet'],
  },
  {
    page: 'try',
    zh: ['保不保', '赔不赔', '能赔吗', '试算', '怎么办'],
    en: ['is it covered', 'covered', 'try it'],
  },
  { page: 'covered/index', zh: ['保什么', '赔什么', '不保', '不赔'], en: ['what is covered', 'not covered'] },
  { page: 'easy', zh: ['简单说', '看不懂'], en: ['easy', 'plain words'] },
  { page: 'rules/contract', zh: ['合同在哪', '看合同', '合同'], en: ['the contract', 'contract'] },
  { page: 'rules/house-damage', zh: ['房屋损毁', '房子'], en: ['house damage'] },
  { page: 'readings/wansheng', zh: ['万盛'], en: ['wansheng'] },
  { page: 'covered/wansheng', zh: ['在万盛'], en: ['in wansheng'] },
  {
    page: 'covered/traffic',
    zh: ['车祸', '交通事故', '撞了', '被撞', '摩托'],
    en: ['car accident', 'traffic', 'road accident', 'crash'],
  },
  { page: 'covered/gas', zh: ['煤气', '一氧化碳', '燃气中毒'], en: ['gas poisoning', 'carbon monoxide'] },
  { page: 'covered/swimming', zh: ['淹死', '溺水', '游泳', '落水'], en: ['drown', 'swimming'] },
  { page: 'covered/flood', zh: ['洪水', '山洪', '冲走', '涨水'], en: ['flood', 'swept away'] },
  {
    page: 'covered/street-tree',
    zh: ['树倒', '树砸', '行道树', '大树'],
    en: ['tree fell', 'street tree', 'tree'],
  },
  { page: 'covered/private-tree', zh: ['院里的树', '自家的树', '自家院'], en: ['private tree', 'courtyard'] },
  {
    page: 'covered/house-collapsed',
    zh: ['房子塌', '屋塌', '房塌', '房子垮', '房子倒'],
    en: ['house collapsed', 'collapse'],
  },
  { page: 'covered/house-landslide', zh: ['滑坡房子', '房子裂', '墙裂', '房裂'], en: ['cracked', 'crack'] },
  { page: 'covered/house-fire', zh: ['着火', '失火', '烧了', '烧毁'], en: ['burnt', 'house fire'] },
  { page: 'covered/fire', zh: ['火灾', '爆炸'], en: ['fire', 'explosion'] },
  { page: 'covered/landslide', zh: ['滑坡', '泥石流', '山体'], en: ['landslide', 'debris flow'] },
  {
    page: 'covered/house-water',
    zh: ['进水', '泡了', '家具', '家电'],
    en: ['water in the house', 'furniture'],
  },
  { page: 'covered/rescue', zh: ['救人', '抢险', '见义勇为'], en: ['rescue', 'saved somebody', 'bravery'] },
  { page: 'covered/missing', zh: ['失踪', '找不到', '人不见'], en: ['missing'] },
  { page: 'covered/car', zh: ['车被', '车淹', '汽车', '车子'], en: ['car flooded', 'my car'] },
  { page: 'covered/theft', zh: ['被偷', '被抢', '被打', '盗窃', '小偷'], en: ['stolen', 'theft', 'robbed'] },
  {
    page: 'covered/visitor',
    zh: ['外地', '游客', '流动人口', '打工'],
    en: ['tourist', 'visitor', 'from elsewhere'],
  },
  { page: 'covered/heat', zh: ['中暑', '热射病', '热死'], en: ['heat stroke'] },
  { page: 'covered/illness', zh: ['猝死', '生病', '疾病', '发病'], en: ['illness', 'sick'] },
  {
    page: 'covered/falling-object',
    zh: ['高空', '坠物', '狗咬', '蛇咬', '野猪'],
    en: ['bite', 'falling object'],
  },
  { page: 'covered/lightning', zh: ['雷劈', '雷击', '打雷'], en: ['lightning'] },
  { page: 'covered/earthquake', zh: ['地震'], en: ['earthquake'] },
  { page: 'covered/mining', zh: ['采煤', '煤矿', '沉陷', '地陷'], en: ['mining', 'subsidence'] },
  { page: 'covered/road', zh: ['桥垮', '路塌', '路面', '井盖'], en: ['bridge', 'road gave way', 'manhole'] },
  { page: 'covered/crowd', zh: ['踩踏', '拥挤'], en: ['stampede', 'crowd crush'] },
  { page: 'covered/snow', zh: ['大雪', '雪压'], en: ['snow'] },
  { page: 'covered/house-shop', zh: ['门面', '店铺', '商铺', '厂房'], en: ['shop', 'factory'] },
  { page: 'covered/house-outbuilding', zh: ['猪圈', '棚子', '围墙'], en: ['shed', 'wall'] },
  {
    page: 'covered/house-untitled',
    zh: ['房产证', '没有证', '宅基地'],
    en: ['title', 'certificate of the house'],
  },
];

/** 说到的各页，说得最具体的在前。The pages that a query speaks of, the one meant most exactly first. */
export function pagesSpokenOf(query: string, language: 'zh' | 'en'): readonly string[] {
  const said = query.normalize('NFKC').toLowerCase().trim();
  return SPOKEN.map((each) => ({
    page: each.page,
    length: Math.max(0, ...each[language].filter((word) => said.includes(word)).map((word) => word.length)),
  }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ page }) => page);
}
