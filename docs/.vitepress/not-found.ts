const SAID = [
  {
    lang: 'zh-CN',
    title: '没有这一页',
    why: '地址可能写错了，或者这一页已经改名。',
    home: '回到首页',
    up: '到上一级目录',
    path: '',
  },
  {
    lang: 'en',
    title: 'There is no such page',
    why: 'The address may be mistyped, or the page renamed.',
    home: 'To the home page',
    up: 'One folder up',
    path: 'en/',
  },
] as const;

const STYLE =
  'body{max-width:36em;margin:12vh auto;padding:0 1.5em;font:16px/1.7 -apple-system,"PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif;color:#1f2328;background:#fff}h1{font-size:1.5em}a{color:#1b4f8f}@media(prefers-color-scheme:dark){body{color:#e6e6ea;background:#1b1b1f}a{color:#9cc3ff}}';

/**
 * 没有的地址，不论多深，宿主都给这一页：它不引用任何文件，两种语言都说。知道网址的，链接到首页；不知道的，往上走。
 * A host shows this under any address that there is not, however deep: it refers to no file and speaks both languages. Where the
 * address of the site is known it links home, else upwards.
 */
export const notFoundPage = (site?: string): string => {
  const parts = SAID.map(({ lang, title, why, home, up, path }, i) => {
    const to = site === undefined ? '../' : site + path;
    const level = i === 0 ? 'h1' : 'h2';
    return `<section lang="${lang}"><${level}>${title}</${level}><p>${why}</p><p><a href="${to}">${site === undefined ? up : home}</a></p></section>`;
  });
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${SAID[0].title} · ${SAID[1].title}</title><style>${STYLE}</style></head><body><main>${parts.join('')}</main></body></html>\n`;
};
