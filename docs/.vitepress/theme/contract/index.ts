import { useData } from 'vitepress';
import { defineAsyncComponent, defineComponent, h } from 'vue';

const LANGUAGES = {
  'zh-CN': () => Promise.all([import('./words.zh-CN'), import('../try/language.zh-CN')]),
  en: () => Promise.all([import('./words.en'), import('../try/language.en')]),
} as const;

const inLanguage = (locale: keyof typeof LANGUAGES) =>
  defineAsyncComponent(async () => {
    const [{ default: Writer }, [{ contract }, { language }]] = await Promise.all([
      import('./ContractWriter.vue'),
      LANGUAGES[locale](),
    ]);
    return defineComponent(() => () => h(Writer, { words: contract, language }));
  });

const PARTS = { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') };

/** Where a contract is written, in the language of its page. */
export const ContractWriter = defineComponent(() => {
  const { lang } = useData();
  return () => h(lang.value === 'en' ? PARTS.en : PARTS['zh-CN']);
});
