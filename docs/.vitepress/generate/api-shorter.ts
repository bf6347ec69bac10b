/** 一页接口文档：它的名字（不带 `.md`）和正文。A page of the API reference: its name, without `.md`, and its text. */
export type ApiPages = ReadonlyMap<string, string>;

const LITERAL = '`"[^"`]+"`';

/** 这么多种以上的取值，只在它自己的条目里列出。So many values and more are listed in their own entry alone. */
const MANY = 8;
const UNION = `${LITERAL}(?: \\\\?\\| ${LITERAL}){${MANY - 1},}`;

const valuesIn = (union: string): string => [...union.matchAll(/"[^"]+"/g)].map(String).sort().join(' ');

const each = (pages: ApiPages, of: (text: string, page: string) => string): ApiPages =>
  new Map([...pages].map(([page, text]) => [page, of(text, page)]));

const linkTo = ([page, anchor]: readonly [string, string], from: string): string =>
  `${page === from ? '' : `${'../'.repeat(from.split('/').length - 1)}${page}.md`}#${anchor}`;

/** typedoc 处处列出一种类型的全部取值；别处换成它的名字。typedoc lists all values of a type wherever it is used: elsewhere its name stands for them. */
function named(pages: ApiPages): ApiPages {
  const types = new Map<string, readonly [page: string, name: string]>();
  for (const [page, text] of pages)
    for (const [, name = '', union = ''] of text.matchAll(
      new RegExp(`^> \\*\\*(\\w+)\\*\\* = (${UNION})$`, 'gm'),
    ))
      types.set(valuesIn(union), [page, name]);
  return each(pages, (text, page) =>
    text.replace(new RegExp(`^> \\*\\*\\w+\\*\\* = ${UNION}$|${UNION}`, 'gm'), (found) => {
      const [of, name] = found.startsWith('>') ? [] : (types.get(valuesIn(found)) ?? []);
      return of === undefined || name === undefined
        ? found
        : `[\`${name}\`](${linkTo([of, name.toLowerCase()], page)})`;
    }),
  );
}

/** 属性不另设锚点：没有链接指向它们。No property has an anchor of its own: nothing leads there. */
const withoutAnchors = (pages: ApiPages): ApiPages =>
  each(pages, (text) => text.replace(/<a id="[^"]*"><\/a> /g, ''));

/** 主入口的类型自成一页。The types of the main entry have a page of their own. */
export const TYPES = 'types';

const isOfTypes = (section: string): boolean =>
  /^## (?:接口|类型别名|Interfaces|Type Aliases)\n/.test(section);

const anchorsIn = (sections: readonly string[]): ReadonlySet<string> =>
  new Set(
    sections.flatMap((section) =>
      [...section.matchAll(/^### (.+?)(?:\(\))?$/gm)].map(([, name = '']) =>
        name.toLowerCase().replaceAll('\\', '').replaceAll('_', '-'),
      ),
    ),
  );

function split(pages: ApiPages): ApiPages {
  const [head = '', ...sections] = (pages.get('index') ?? '').split(/^(?=## )/m);
  const types = sections.filter(isOfTypes);
  const others = sections.filter((section) => !isOfTypes(section));
  if (types.length === 0) return pages;
  const [ofTypes, ofOthers] = [anchorsIn(types), anchorsIn(others)];
  /** 同名的，先是类型，再是值。Of two names that are one anchor, the type comes first. */
  const target = (anchor: string): readonly [string, string] => {
    const first = anchor.replace(/-1$/, '');
    if (first !== anchor && ofTypes.has(first) && ofOthers.has(first)) return ['index', first];
    return [ofTypes.has(anchor) ? TYPES : 'index', anchor];
  };
  const whole = new Map([...pages, ['index', head + others.join('')], [TYPES, head + types.join('')]]);
  return each(whole, (text, page) =>
    text.replace(
      /\]\(((?:\.\.\/)?index\.md)?#([^)]+)\)/g,
      (link, file: string | undefined, anchor: string) => {
        if (file === undefined && page !== 'index' && page !== TYPES) return link;
        return `](${linkTo(target(anchor), page)})`;
      },
    ),
  );
}

/** 去掉重复的，长的主入口分成两页。Leaves out what is repeated, and makes two pages of the long main entry. */
export const shorter = (pages: ApiPages): ApiPages => split(withoutAnchors(named(pages)));
