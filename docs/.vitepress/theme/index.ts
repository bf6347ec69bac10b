import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { Calculators, TryIt } from './try';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('TryIt', TryIt);
    app.component('Calculators', Calculators);
  },
} satisfies Theme;
