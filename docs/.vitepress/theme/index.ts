import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';
import TryIt from './try/TryIt.vue';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('TryIt', TryIt);
  },
} satisfies Theme;
