import { useData } from 'vitepress';
import { defineAsyncComponent, defineComponent, h } from 'vue';

const LANGUAGES = {
  'zh-CN': () => Promise.all([import('./words.zh-CN'), import('../try/language.zh-CN')]),
  en: () => Promise.all([import('./words.en'), import('../try/language.en')]),
} as const;

const inLanguage = (locale: keyof typeof LANGUAGES) =>
  defineAsyncComponent(async () => {
    const [{ default: Guide }, [{ guide }, { language }]] = await Promise.all([
      import('./Guide.vue'),
      LANGUAGES[locale](),
    ]);
    return defineComponent(() => () => h(Guide, { guide, language }));
  });

const PARTS = { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') };

/** The guided path, in the language of its page. */
export const Guide = defineComponent(() => {
  const { lang } = useData();
  return () => h(lang.value === 'en' ? PARTS.en : PARTS['zh-CN']);
});
