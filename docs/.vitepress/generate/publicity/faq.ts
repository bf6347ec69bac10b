import type { ClauseId } from '../../../../src/law/clause-ids.js';
import { clausesOf } from '../../../../src/law/registry.js';
import { toClause, toReading } from '../links.js';
import { blocks, heading, list, plain } from '../markdown.js';
import type { Site } from '../site.js';
import { whom } from './leaflet.js';

/** 一问：短答，和它依据的原文。A question with a short answer, and the words on which it rests. */
interface Answer {
  readonly id: string;
  readonly asks: readonly [zh: string, en: string];
  readonly says: (site: Site) => string;
  readonly clauses: readonly ClauseId[];
}

const ANSWERS: readonly Answer[] = [
  {
    id: 'report',
    asks: ['怎么报案？', 'How is a loss reported?'],
    says: (site) => list(whom(site)),
    clauses: ['4.3-2', '4.4-2'],
  },
  {
    id: 'covered',
    asks: ['这件事保不保？', 'Is this covered?'],
    says: ({ t, root }) =>
      t(
        `[按自己的情况问一问](${root}/try)，或者看[保什么，不保什么](${root}/covered/)。`,
        `[Ask about your own case](${root}/try), or see [what is covered and what is not](${root}/covered/).`,
      ),
    clauses: [],
  },
  {
    id: 'papers',
    asks: ['要带什么材料？', 'Which papers are needed?'],
    says: ({ t, root }) =>
      t(
        `《通知》几乎没有指明材料，通常要的列在[传单](${root}/leaflets/whole)上；[问一问](${root}/try)会按您的情况列一份，可以打印。`,
        `The notice names next to none. The usual ones are on the [leaflet](${root}/leaflets/whole); [Is it covered?](${root}/try) lists yours, to print.`,
      ),
    clauses: [],
  },
  {
    id: 'how-much',
    asks: ['赔多少钱？', 'How much is paid?'],
    says: ({ t, root }) =>
      t(
        `金额写在保险合同里，合同没有公开，这里没有綦江的金额。怎样算，见[赔付计算](${root}/rules/payout)。`,
        `Sums stand in the insurance contract, which is not public. How they are worked out: [payout](${root}/rules/payout).`,
      ),
    clauses: ['2.5-2'],
  },
  {
    id: 'premium',
    asks: ['要自己交钱吗？', 'Does one have to pay for it?'],
    says: ({ t }) => t('不用。保费由区财政统筹。', 'No. The district’s treasury provides the premium.'),
    clauses: ['2.4-1'],
  },
  {
    id: 'who',
    asks: ['外地人、流动人口保不保？', 'Are people from elsewhere protected?'],
    says: ({ t }) =>
      t(
        '保。灾害发生时在綦江区管辖范围内的人都保，常住、流动都算。',
        'Yes: whoever was in the district when it struck, resident or not.',
      ),
    clauses: ['2.1-1'],
  },
  {
    id: 'house',
    asks: ['房子怎样才赔？', 'When is a house paid for?'],
    says: (site) =>
      site.t(
        `要有合法产权，用来居住，主体损毁，由火灾、爆炸、拥挤踩踏或者自然灾害造成。商铺、家具、棚子不赔。没有房产证的，见${toReading('title', site)}。`,
        `It needs lawful title, use as a home, damage to the main structure, and a fire, an explosion, a crowd crush or a natural disaster. Shops, contents and sheds are out. Without a certificate: ${toReading('title', site)}.`,
      ),
    clauses: ['2.2.5'],
  },
  {
    id: 'when',
    asks: ['多久能赔？', 'How long does it take?'],
    says: ({ t }) =>
      t(
        '《通知》只写“第一时间赶赴现场查勘”“及时做好各项理赔服务工作”，没有写天数。合同和法律可以另有规定，请问承保机构。',
        'The notice says “at once” and “in good time”, and names no days. The contract and the law may; ask the insurers.',
      ),
    clauses: ['4.4-2', '4.4-3'],
  },
  {
    id: 'disagree',
    asks: ['不服怎么办？', 'What if one disagrees?'],
    says: ({ t, words }) =>
      t(
        `先向${words.institutions.insurers}提出，由它与有关单位协商确认；有投诉的，也向它反映；监管部门监督它的服务。《通知》没有规定复核、申诉的程序，法律上的权利不受影响。`,
        `Tell the ${words.institutions.insurers}, who settle it with the bodies concerned; complaints go to them too, and the regulator supervises their service. The notice has no procedure of review; rights under the law stay as they are.`,
      ),
    clauses: ['5.2-4', '4.4-5', '5.2-5'],
  },
  {
    id: 'who-leads',
    asks: ['哪个部门管？', 'Which department is in charge?'],
    says: ({ t, root }) =>
      t(
        `四（二）的表逐行列明，见[责任部门](${root}/rules/departments)。`,
        `The table of IV (2) says row by row: [departments](${root}/rules/departments).`,
      ),
    clauses: [],
  },
  {
    id: 'contract',
    asks: ['保险合同在哪里看？', 'Where is the contract to be seen?'],
    says: ({ t, root }) =>
      t(
        `合同和通知的四个附件没有公布；可以请街镇、承保机构出示与您有关的条款。《通知》说到合同的，见[合同与下限](${root}/rules/contract)。`,
        `The contract and the four annexes were not published; ask the street, town or insurers to show the terms that concern you. What the notice says of it: [contract and floors](${root}/rules/contract).`,
      ),
    clauses: ['2.5-2'],
  },
  {
    id: 'wansheng',
    asks: ['在万盛出的事呢？', 'What if it happened in Wansheng?'],
    says: (site) =>
      site.t(
        `万盛经开区的街镇另有自己的方案，默认不在内，见${toReading('wansheng', site)}。`,
        `The towns run by Wansheng have a scheme of their own and are outside by default: ${toReading('wansheng', site)}.`,
      ),
    clauses: ['2.1-1'],
  },
];

/** 常见问题。Questions and answers. */
export function faqPage(site: Site): string {
  const { t, edition } = site;
  const texts = new Map(clausesOf(edition).map((clause) => [clause.id, clause]));
  const quoted = (id: ClauseId): string => {
    const clause = texts.get(id);
    if (clause === undefined) throw new Error(`no clause ${id}`);
    return `> **${toClause(id, site)}** ${plain(site.say(clause)).replaceAll('\n', '<br>')}`;
  };
  return blocks(
    `# ${t('常见问题', 'Questions and answers')}`,
    t('短答在前，依据的原文在后。', 'The short answer first, the words on which it rests below.'),
    ...ANSWERS.flatMap(({ id, asks, says, clauses }) => [
      heading(2, t(...asks), id),
      says(site),
      clauses.length > 0 && clauses.map(quoted).join('\n>\n'),
    ]),
  );
}

/** 易读：短句，一句一个意思。Easy to read: short sentences, one thing each. */
export function easyPage(site: Site): string {
  const { t, root, words, edition } = site;
  const lines = words.lines;
  const of = (id: ClauseId): string => `${t('（', ' (')}${toClause(id, site)}${t('）', ')')}`;
  const exists = (id: ClauseId): ClauseId => {
    if (!clausesOf(edition).some((clause) => clause.id === id)) throw new Error(`no clause ${id}`);
    return id;
  };
  return blocks(
    `# ${t('巨灾保险，简单说', 'Catastrophe insurance in easy words')}`,
    heading(2, t('这是什么', 'What it is'), 'what'),
    list([
      `${t('綦江区买了一份保险。', 'The district has bought an insurance.')}${of(exists('2.4-1'))}`,
      t('您不用交钱。', 'You pay nothing.'),
      t(
        '不用报名。人在綦江，就在保障里。',
        'You need not sign up. If you are in Qijiang, you are protected.',
      ),
    ]),
    heading(2, t('保五样', 'Five things are insured'), 'five'),
    list([
      `${t('自然灾害伤了人。', 'A natural disaster hurts somebody.')} ${plain(lines['natural-disaster'])}${of('2.2.1')}`,
      `${t('救人、抢险的人受了伤。', 'Somebody is hurt while helping.')} ${plain(lines['good-samaritan'])}${of('2.2.2')}`,
      `${t('灾害弄倒了公家的树、桥、路，伤了人。', 'A disaster brings down a public tree, bridge or road, and hurts somebody.')} ${plain(lines['municipal-facility'])}${of('2.2.3')}`,
      `${t('火灾、爆炸伤了人，没有人能赔。', 'A fire or an explosion hurts somebody, and nobody can pay.')} ${plain(lines['fire-explosion'])}${of('2.2.4')}`,
      `${t('灾害、火灾弄坏了住房。', 'A disaster or a fire damages a home.')} ${plain(lines['house-damage'])}${of('2.2.5')}`,
    ]),
    heading(2, t('这些不保', 'These are not'), 'not'),
    t(
      `车祸、生病、被偷、家具、汽车、店铺，都不保。[全部看这里](${root}/covered/)。`,
      `Road accidents, illness, theft, furniture, cars and shops are not insured. [See all](${root}/covered/).`,
    ),
    heading(2, t('出了事怎么办', 'What to do'), 'do'),
    list([
      t('第一，人先安全。', 'First, get to safety.'),
      ...whom(site),
      t('把医院的单子、证件、照片留好。', 'Keep bills, papers and pictures.'),
      `[${t('点这里，看保不保、带什么', 'Find out here: is it covered, what to bring')}](${root}/try)`,
    ]),
    heading(2, t('赔多少', 'How much'), 'how-much'),
    t(
      '写在合同里。合同没有公开。问街镇，问保险公司。',
      'That stands in the contract, which is not public. Ask your street or town, or the insurers.',
    ),
  );
}
