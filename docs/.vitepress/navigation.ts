import type { DefaultTheme } from 'vitepress';
import type { Locale } from '../../src/explain/explanation.js';
import { LATEST } from '../../src/law/edition.js';
import { READING_IDS } from '../../src/law/readings.js';
import type { Addresses } from './addresses.js';
import { API_PAGES, PACKAGE } from './generate/api.js';
import { TYPES } from './generate/api-shorter.js';
import { SUBJECTS } from './generate/covered/subjects.js';
import { linePages } from './generate/rules/lines.js';
import { rulePages } from './generate/rules/pages.js';
import { siteIn } from './generate/site.js';

const DEVELOPER_PAGES = [
  ['', '开始', 'Getting started'],
  ['functions', '函数与约定', 'Functions and conventions'],
  ['service', '嵌入服务', 'In a service'],
  ['browser', '在浏览器里', 'In a browser'],
  ['database', '在数据库里记账', 'Keeping the books in a database'],
  ['batch', '成批计算', 'In batches'],
  ['asking', '材料、提问与催办', 'Papers, questions, a worklist'],
  ['register', '审计登记簿', 'Auditing a register'],
  ['letters', '告知书', 'Letters'],
  ['receipts', '裁定凭证', 'Receipts'],
  ['impact', '合同改动的影响', 'The impact of a change'],
  ['endorsements', '批改与当时所知', 'Endorsements and what was known when'],
  ['conformance', '对照向量', 'Conformance vectors'],
  ['examples', '示例程序', 'Example programs'],
  ['format', '交换格式', 'Exchange format'],
  ['format-2', '从格式 1 到格式 2', 'From format 1 to 2'],
  ['../reference/schemas', 'JSON Schema 字段', 'JSON Schema fields'],
  ['../reference/errors', '错误代码', 'Error codes'],
  ['../reference/costs', '函数的费用', 'What functions cost'],
  ['versions', '版本与修法', 'Versions and changes of the law'],
  ['architecture', '源码结构', 'How the source is built'],
  ['../reference/performance', '性能', 'Performance'],
  ['site', '关于本站', 'About this site'],
  ['../changelog', '变更记录', 'Changelog'],
] as const;

/** 一种语言的导航。The navigation in one language. */
export function themeIn(locale: Locale, hasApi: boolean, { source }: Addresses): DefaultTheme.Config {
  const site = siteIn(locale, LATEST);
  const { root, t, words } = site;
  const noticeItems = [
    { text: t('全文', 'Whole text'), link: `${root}/notice/` },
    { text: t('九十处歧义', 'The 90 ambiguities'), link: `${root}/notice/ambiguities` },
    { text: t('词表', 'Glossary'), link: `${root}/notice/glossary` },
    {
      text: t('二十处解读', 'The twenty readings'),
      items: READING_IDS.map((id) => ({ text: words.readings[id].title, link: `${root}/readings/${id}` })),
    },
  ];
  const ruleItems = [
    { text: t('总览', 'Overview'), link: `${root}/rules/` },
    ...rulePages(site.edition).map(({ id, title }) => ({ text: title(site), link: `${root}/rules/${id}` })),
    { text: t('所问的事实', 'The facts asked'), link: `${root}/rules/facts` },
  ];
  const developerItems = DEVELOPER_PAGES.map(([id, zh, en]) => ({
    text: t(zh, en),
    link: id.startsWith('../') ? `${root}/${id.slice(3)}` : `${root}/developers/${id}`,
  }));
  const answerItems = [
    { text: t('常见问题', 'Questions and answers'), link: `${root}/faq` },
    { text: t('简单说', 'In easy words'), link: `${root}/easy` },
    { text: t('问一问', 'Is it covered?'), link: `${root}/try` },
    {
      text: t('保什么，不保什么', 'What is covered and what is not'),
      link: `${root}/covered/`,
      items: SUBJECTS.map(({ id, title }) => ({ text: site.say(title), link: `${root}/covered/${id}` })),
    },
    {
      text: t('传单', 'Leaflets'),
      items: [
        { text: t('全险种', 'The whole'), link: `${root}/leaflets/whole` },
        ...linePages(site.edition).map((page) => ({
          text: page.title(site),
          link: `${root}/leaflets/${page.id}`,
        })),
      ],
    },
    { text: t('词表', 'Glossary'), link: `${root}/notice/glossary` },
  ];
  const answers = [{ text: t('答问', 'Answers'), items: answerItems }];
  const own: Readonly<Record<string, string>> = {
    index: t('主入口', 'main entry'),
    [TYPES]: t('主入口的类型', 'types of the main entry'),
  };
  const apiItems = Object.entries(API_PAGES).map(([page, name]) => ({
    text: own[page] ?? name.slice(PACKAGE.length + 1),
    link: `${root}/api/${page === 'index' ? '' : page}`,
  }));
  const api = hasApi
    ? [{ text: t('接口', 'API reference'), link: `${root}/api/`, collapsed: true, items: apiItems }]
    : [];
  const developers = [{ text: t('开发者', 'For developers'), items: developerItems }, ...api];
  const notice = [{ text: t('通知', 'The notice'), items: noticeItems }];
  return {
    nav: [
      { text: t('通知', 'Notice'), link: `${root}/notice/`, activeMatch: `^${root}/(notice|readings)/` },
      { text: t('规则', 'Rules'), link: `${root}/rules/`, activeMatch: `^${root}/rules/` },
      { text: t('保不保', 'Is it covered?'), link: `${root}/try` },
      {
        text: t('答问', 'Answers'),
        link: `${root}/faq`,
        activeMatch: `^${root}/(faq|easy|covered|leaflets)`,
      },
      {
        text: t('工具', 'Tools'),
        items: [
          { text: t('裁定工作台', 'Workbench'), link: `${root}/workbench` },
          { text: t('写一份合同', 'Write a contract'), link: `${root}/contract` },
          { text: t('换一份合同', 'Compare two contracts'), link: `${root}/impact` },
          { text: t('计算器', 'Calculators'), link: `${root}/calculators` },
          { text: t('审计登记簿', 'Audit a register'), link: `${root}/audit` },
        ],
      },
      {
        text: t('开发者', 'Developers'),
        link: `${root}/developers/`,
        activeMatch: `^${root}/(developers|api|reference)/`,
      },
    ],
    sidebar: {
      [`${root}/notice/`]: notice,
      [`${root}/readings/`]: notice,
      [`${root}/faq`]: answers,
      [`${root}/easy`]: answers,
      [`${root}/covered/`]: answers,
      [`${root}/leaflets/`]: answers,
      [`${root}/changelog`]: developers,
      [`${root}/rules/`]: [{ text: t('规则', 'Rules'), items: ruleItems }],
      [`${root}/developers/`]: developers,
      [`${root}/reference/`]: developers,
      [`${root}/api/`]: developers,
    },
    ...(source !== undefined && {
      editLink: { pattern: `${source}/docs/:path`, text: t('编辑此页', 'Edit this page') },
    }),
    outline: { level: [2, 3], label: t('本页', 'On this page') },
    docFooter: { prev: t('上一页', 'Previous'), next: t('下一页', 'Next') },
    darkModeSwitchLabel: t('深色', 'Dark'),
    darkModeSwitchTitle: t('换成深色', 'Switch to dark'),
    lightModeSwitchTitle: t('换成浅色', 'Switch to light'),
    sidebarMenuLabel: t('目录', 'Contents'),
    returnToTopLabel: t('回到页首', 'Back to top'),
    langMenuLabel: t('换语言', 'Change language'),
    skipToContentLabel: t('跳到正文', 'Skip to content'),
    notFound: {
      title: t('没有这一页', 'There is no such page'),
      quote: t('地址可能写错了，或者这一页已经改名。', 'The address may be mistyped, or the page renamed.'),
      linkLabel: t('回到首页', 'To the home page'),
      linkText: t('回到首页', 'To the home page'),
    },
    footer: {
      message: t(
        '非官方项目，与綦江区政府和承保机构无关。有约束力的只有通知原文和已签订的合同。',
        'Not official, and unconnected with the district or the insurers. Only the text of the notice and the signed contract bind.',
      ),
    },
  };
}
