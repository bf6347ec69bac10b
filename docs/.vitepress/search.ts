import type { DefaultTheme } from 'vitepress';

/**
 * 中文按单字和相邻两字切分，其他文字按词切分。VitePress 把这些函数连同源码发给浏览器，所以它们不引用外面的任何东西。
 * Chinese is cut into single characters and pairs, other text into words. VitePress sends these functions to the browser as source,
 * so they refer to nothing outside.
 */
export function tokenize(text: string): string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? [];
  return runs.flatMap((run) => {
    if (!/\p{Script=Han}/u.test(run)) return [run, ...run.split(/[.-]/)];
    const chars = [...run];
    return [...chars, ...chars.slice(1).map((char, i) => `${chars[i]}${char}`)];
  });
}

/** 查找：两字以上只比对相邻两字，故须连写。What is looked for: pairs where there are two characters or more. */
export function tokenizeQuery(text: string): string[] {
  const runs = text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu) ?? [];
  return runs.flatMap((run) => {
    const chars = [...run];
    if (!/\p{Script=Han}/u.test(run) || chars.length === 1) return [run];
    return chars.slice(1).map((char, i) => `${chars[i]}${char}`);
  });
}

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

export const searchOptions: DefaultTheme.LocalSearchOptions = {
  detailedView: true,
  locales: { root: { translations: ZH } },
  miniSearch: {
    options: { tokenize },
    searchOptions: { tokenize: tokenizeQuery, combineWith: 'AND', fuzzy: false, prefix: true },
  },
};
