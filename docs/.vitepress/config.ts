import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** 站点中的库就是源码本身。The library in the site is the source itself. */
const alias = [
  { find: /^qijiang-catastrophe-insurance$/, replacement: source('index.ts') },
  { find: /^qijiang-catastrophe-insurance\/words\/(.*)$/, replacement: source('words/$1.ts') },
  { find: /^qijiang-catastrophe-insurance\/explain\/(.*)$/, replacement: source('explanation/$1.ts') },
  { find: /^qijiang-catastrophe-insurance\/explain$/, replacement: source('explanation/index.ts') },
  { find: /^qijiang-catastrophe-insurance\/(.*)$/, replacement: source('$1/index.ts') },
];

export default defineConfig({
  title: '綦江区巨灾保险试点',
  description: '綦江区巨灾保险试点方案的规则：通知原文、规则、试算与审计',
  lang: 'zh-CN',
  cleanUrls: false,
  locales: {
    root: { label: '中文', lang: 'zh-CN' },
    en: {
      label: 'English',
      lang: 'en',
      title: 'Qijiang catastrophe insurance pilot',
      description: 'The rules of the Qijiang District catastrophe insurance pilot',
    },
  },
  vite: { resolve: { alias } },
});
