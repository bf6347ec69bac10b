import { useData } from 'vitepress';
import { type Component, defineAsyncComponent, defineComponent, h } from 'vue';
import type { Language } from './language';

const LANGUAGES: Readonly<Record<Language['locale'], () => Promise<{ readonly language: Language }>>> = {
  'zh-CN': () => import('./language.zh-CN'),
  en: () => import('./language.en'),
};

/** A page part in the language of its page; neither is loaded anywhere else. */
function inLanguage(load: () => Promise<{ readonly default: Component }>): Component {
  const part = (locale: Language['locale']) =>
    defineAsyncComponent(async () => {
      const [{ default: inner }, { language }] = await Promise.all([load(), LANGUAGES[locale]()]);
      return defineComponent(() => () => h(inner, { language }));
    });
  const parts = { 'zh-CN': part('zh-CN'), en: part('en') };
  return defineComponent(() => {
    const { lang } = useData();
    return () => h(lang.value === 'en' ? parts.en : parts['zh-CN']);
  });
}

export const TryIt = inLanguage(() => import('./TryIt.vue'));
export const Calculators = inLanguage(() => import('./Calculators.vue'));
