import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import { AuditBench } from './audit';
import NotFound from './NotFound.vue';
import { Calculators, TryIt } from './try';
import './site.css';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'not-found': () => h(NotFound) }),
  enhanceApp({ app }) {
    app.component('TryIt', TryIt);
    app.component('Calculators', Calculators);
    app.component('AuditBench', AuditBench);
  },
} satisfies Theme;
