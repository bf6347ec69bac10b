import { useData } from 'vitepress';
import { defineAsyncComponent, defineComponent, h } from 'vue';
import type { Locale } from './protocol';

const LANGUAGES = {
  'zh-CN': () => Promise.all([import('./words.zh-CN'), import('../try/language.zh-CN')]),
  en: () => Promise.all([import('./words.en'), import('../try/language.en')]),
} as const;

const inLanguage = (locale: Locale) =>
  defineAsyncComponent(async () => {
    const [{ default: Bench }, [{ words }, { language }]] = await Promise.all([
      import('./Bench.vue'),
      LANGUAGES[locale](),
    ]);
    return defineComponent(() => () => h(Bench, { words, language }));
  });

const PARTS = { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') };

/** The audit bench, in the language of its page; it is loaded nowhere else. */
export const AuditBench = defineComponent(() => {
  const { lang } = useData();
  return () => h(lang.value === 'en' ? PARTS.en : PARTS['zh-CN']);
});
