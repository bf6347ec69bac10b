import type { Plugin } from 'vitepress';

const OPTION = `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`;

/**
 * VitePress 的搜索框自称按钮，里面却有输入框和链接；结果既是选项又含链接，名字也不是所显示的文字。
 * VitePress says that its search box is a button, which then holds a field and links; that a result is an option, which holds a
 * link; and names both otherwise than they read. Each text is replaced by the other.
 */
const MENDED: readonly (readonly [from: string, to: string])[] = [
  ['role="button"', 'role="dialog" aria-modal="true"'],
  [`:aria-owns="results?.length ? 'localsearch-list' : undefined"`, ''],
  ['aria-expanded="true"', ''],
  ['aria-haspopup="listbox"', ''],
  [
    'aria-autocomplete="both"',
    `role="combobox" :aria-expanded="results?.length ? 'true' : 'false'" aria-autocomplete="both"`,
  ],
  [OPTION, 'role="presentation"'],
  ['<kbd', '<kbd role="img"'],
  [`:aria-label="[...p.titles, p.title].join(' > ')"`, OPTION],
];

/** 搜索框对读屏软件也说得对。Makes the search box right for screen readers too. */
export const accessibleSearchBox: Plugin = {
  name: 'accessible-search-box',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/VPLocalSearchBox.vue')) return;
    return MENDED.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`VitePress's search box no longer says ${from}`);
      return text.replaceAll(from, to);
    }, code);
  },
};
