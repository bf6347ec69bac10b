import { useData } from 'vitepress';
import { defineAsyncComponent, defineComponent, h } from 'vue';

const LANGUAGES = {
  'zh-CN': () =>
    Promise.all([import('./words.zh-CN'), import('../audit/words.zh-CN'), import('../try/language.zh-CN')]),
  en: () => Promise.all([import('./words.en'), import('../audit/words.en'), import('../try/language.en')]),
} as const;

const inLanguage = (locale: keyof typeof LANGUAGES) =>
  defineAsyncComponent(async () => {
    const [{ default: Comparison }, [{ impact }, { words }, { language }]] = await Promise.all([
      import('./Comparison.vue'),
      LANGUAGES[locale](),
    ]);
    return defineComponent(() => () => h(Comparison, { impact, bench: words, language }));
  });

const PARTS = { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') };

/** Where two contracts are compared over many claims, in the language of its page. */
export const ContractComparison = defineComponent(() => {
  const { lang } = useData();
  return () => h(lang.value === 'en' ? PARTS.en : PARTS['zh-CN']);
});
