import MiniSearch, { type SearchResult } from 'minisearch';
import { withBase } from 'vitepress';
import { pagesSpokenOf } from './spoken';

interface Found extends SearchResult {
  title: string;
  titles: string[];
  /** A name of the API, of which there is no excerpt. */
  isName?: boolean;
}

/** The first section of each page, by its address. */
const firsts = new WeakMap<MiniSearch, ReadonlyMap<string, Found>>();

function firstOf(index: MiniSearch, page: string): Found | undefined {
  let known = firsts.get(index);
  if (known === undefined) {
    const map = new Map<string, Found>();
    for (const each of index.search(MiniSearch.wildcard) as Found[]) {
      const address = String(each.id).split('#')[0] ?? '';
      if (each.titles.length === 0 && !map.has(address)) map.set(address, each);
    }
    known = map;
    firsts.set(index, known);
  }
  const address = withBase(`/${page}`).replace(/\/index$/, '/');
  return known.get(`${address}.html`) ?? known.get(address);
}

type Name = readonly [name: string, page: string, anchor: string];

let names: Promise<readonly Name[]> | undefined;

/** Names of the API, fetched when somebody types something like one. */
async function namesLike(query: string, root: string): Promise<readonly Found[]> {
  const said = query.trim().toLowerCase();
  if (!/^[a-z_][\w-]{2,}$/.test(said)) return [];
  names ??= fetch(withBase('/api-names.json')).then((answer) => (answer.ok ? answer.json() : []));
  return (await names.catch(() => []))
    .filter(([name]) => name.toLowerCase().startsWith(said))
    .sort(([a], [b]) => a.length - b.length)
    .slice(0, 5)
    .map(([name, page, anchor]) => ({
      id: withBase(`${root}/api/${page}.html#${anchor}`),
      title: name,
      titles: ['API'],
      isName: true,
      score: 0,
      terms: [],
      queryTerms: [],
      match: {},
    }));
}

/** First the pages of which the words are spoken, then whatever has all of them, or else whatever is nearest. */
export async function searchSite(index: MiniSearch, query: string, locale: string): Promise<Found[]> {
  const root = locale === 'en' ? '/en' : '';
  const spoken = pagesSpokenOf(query, locale === 'en' ? 'en' : 'zh')
    .slice(0, 5)
    .flatMap((page) => firstOf(index, `${root.slice(1)}${root === '' ? '' : '/'}${page}`) ?? []);
  const all = index.search(query, { combineWith: 'AND' }) as Found[];
  const found =
    all.length > 0 || spoken.length > 0 ? all : (index.search(query, { combineWith: 'OR' }) as Found[]);
  const like = await namesLike(query, root);
  const exact = like.filter(({ title }) => title.toLowerCase() === query.trim().toLowerCase());
  const listed = [...spoken, ...exact, ...found.slice(0, 12), ...like];
  return [...new Map(listed.map((each) => [String(each.id), each])).values()];
}
