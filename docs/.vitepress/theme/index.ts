import './no-eval';
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import { AuditBench } from './audit';
import { ContractWriter } from './contract';
import { embed } from './embed';
import { Guide } from './guide';
import { ContractComparison } from './impact';
import NotFound from './NotFound.vue';
import { Calculators, TryIt } from './try';
import './site.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFound) }),
  enhanceApp({ app, router }) {
    app.config.globalProperties.$inEnglish = () => router.route.data.relativePath.startsWith('en/');
    if (!import.meta.env.SSR) embed(router);
    app.component('ContractWriter', ContractWriter);
    app.component('ContractComparison', ContractComparison);
    app.component('Guide', Guide);
    app.component('TryIt', TryIt);
    app.component('Calculators', Calculators);
    app.component('AuditBench', AuditBench);
  },
} satisfies Theme;
