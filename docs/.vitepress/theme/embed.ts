import type { Router } from 'vitepress';

/** What a page that stands in another site tells `public/embed.js` there. */
interface Told {
  readonly height?: number;
  readonly title?: string;
  readonly toTop?: true;
}

/** Heights and titles are no secret: whoever frames the page may know them. */
const tell = (told: Told): void =>
  window.parent.postMessage({ from: 'qijiang-embed', ...told } satisfies Told & { from: string }, '*');

const isEmbedded = (): boolean => document.documentElement.classList.contains('embed');

/** Back to the beginning of the page, which in another site is where its frame begins. */
export function toTop(): void {
  window.scrollTo({ top: 0 });
  if (isEmbedded()) tell({ toTop: true });
}

/** Other pages open beside the other site, and whole: in its frame there is no way back. */
function openBeside(to: string): false | undefined {
  const { href, pathname } = new URL(to, location.href);
  if (pathname === location.pathname) return undefined;
  window.open(href, '_blank', 'noopener');
  return false;
}

/** With `?embed` there is only the content, and whoever frames it is told how tall it is. */
export function embed(router: Router): void {
  if (!new URLSearchParams(location.search).has('embed')) return;
  document.documentElement.classList.add('embed');
  router.onBeforeRouteChange = openBeside;
  const app = document.getElementById('app');
  if (app === null || window.parent === window) return;
  new ResizeObserver(() =>
    tell({ height: app.getBoundingClientRect().height, title: document.title }),
  ).observe(app);
}
