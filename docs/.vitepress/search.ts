import type { DefaultTheme } from 'vitepress';
import { INDEX_OPTIONS } from './theme/search/options.js';

const ZH = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详细列表',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭搜索',
    noResultsText: '没有找到',
    footer: {
      selectText: '选择',
      selectKeyAriaLabel: '回车',
      navigateText: '移动',
      navigateUpKeyAriaLabel: '上箭头',
      navigateDownKeyAriaLabel: '下箭头',
      closeText: '关闭',
      closeKeyAriaLabel: '退出键',
    },
  },
};

/** 接口文档另有名字的索引，不进全文索引。The API reference has an index of its names, and no part in that of the text. */
const isApi = (path: string): boolean => /^(?:en\/)?api\//.test(path);

export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: true,
  locales: { root: { translations: ZH } },
  _render: (source, env, md) => {
    if (isApi(env.relativePath)) return '';
    const html = md.render(source, env);
    return env.frontmatter?.search === false ? '' : html;
  },
};

// 只在建索引时用；不可枚举，就不会写成文字发给浏览器再求值。For making the index only: what is not enumerable is not sent to the browser as text to evaluate.
Object.defineProperty(searchOptions, 'miniSearch', { value: { options: INDEX_OPTIONS }, enumerable: false });
