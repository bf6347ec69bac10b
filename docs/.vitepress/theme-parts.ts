import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vitepress';

const OPTION = `:id="'localsearch-item-' + index"
            :aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`;

/**
 * VitePress 的搜索框自称按钮，里面却有输入框和链接；结果既是选项又含链接，名字也不是所显示的文字。
 * VitePress says that its search box is a button, which then holds a field and links; that a result is an option, which holds a
 * link; and names both otherwise than they read. Each text is replaced by the other.
 *
 * 查找也换成本站自己的：先看嘴上的说法，再看全文；函数不写成文字求值。The search becomes the site's own: spoken words first, then the text; no
 * function is made out of text.
 */
const OPTIONS = `        searchOptions: {
          fuzzy: 0.2,
          prefix: true,
          boost: { title: 4, text: 2, titles: 1 },
          ...(theme.value.search?.provider === 'local' &&
            theme.value.search.options?.miniSearch?.searchOptions)
        },
        ...(theme.value.search?.provider === 'local' &&
          theme.value.search.options?.miniSearch?.options)`;

const SEARCH = `index
      .search(filterTextValue)
      .slice(0, 16)`;

const THEME = fileURLToPath(new URL('./theme/search/', import.meta.url));

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
  [
    'import MiniSearch, {',
    `import { INDEX_OPTIONS } from '${THEME}options.ts'\nimport { searchSite } from '${THEME}search.ts'\nimport MiniSearch, {`,
  ],
  [OPTIONS, '        ...INDEX_OPTIONS'],
  [SEARCH, '(await searchSite(index, filterTextValue, localeIndex.value)).slice(0, 16)'],
  [
    'results.value.map((r) => fetchExcerpt(r.id))',
    'results.value.filter((r) => !r.isName).map((r) => fetchExcerpt(r.id))',
  ],
  [`:aria-label="[...p.titles, p.title].join(' > ')"`, OPTION],
];

/** VitePress 只用英文说的名字，换成所在页的语言。Names that VitePress has in English alone, in the language of the page. */
const label = (en: string, zh: string): readonly (readonly [string, string])[] => [
  [`aria-label="${en}"`, `:aria-label="$inEnglish() ? '${en}' : '${zh}'"`],
];
const text = (en: string, zh: string): readonly (readonly [string, string])[] => [
  [en, `{{ $inEnglish() ? '${en}' : '${zh}' }}`],
];

/** 各部件要换的文字。What is replaced in each part. */
const PARTS: Readonly<Record<string, typeof MENDED>> = {
  VPLocalSearchBox: MENDED,
  VPSidebarItem: label('toggle section', '展开或者收起'),
  VPNavBarExtra: [['label="extra navigation"', `:label="$inEnglish() ? 'extra navigation' : '更多'"`]],
  VPNavBarHamburger: label('mobile navigation', '菜单'),
  VPNavBarMenu: text('Main Navigation', '主导航'),
  VPSidebar: text('Sidebar Navigation', '目录'),
  VPDocFooter: [
    [
      'id="doc-footer-aria-label">Pager<',
      `id="doc-footer-aria-label">{{ $inEnglish() ? 'Pager' : '上一页和下一页' }}<`,
    ],
  ],
};

/** 各部件对读屏软件也说得对，说所在页的语言。Makes the parts of the theme right for screen readers, in the language of the page. */
export const accessibleParts: Plugin = {
  name: 'accessible-parts',
  enforce: 'pre',
  transform(code, id) {
    const part = PARTS[/\/(VP\w+)\.vue$/.exec(id)?.[1] ?? ''];
    return part?.reduce((whole, [from, to]) => {
      if (!whole.includes(from)) throw new Error(`${id} no longer says ${from}`);
      return whole.replaceAll(from, to);
    }, code);
  },
};
