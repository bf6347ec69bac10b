import { renderSVG } from 'uqr';
import { plain } from '../markdown.js';
import type { Site } from '../site.js';

/** 印在纸上的传单由此回到网站；不知道网址的，没有。From the printed leaflet back to the site; nothing without its address. */
export function qr({ t, root }: Site, address: string | undefined): string {
  if (address === undefined) return '';
  const url = `${address}${root.slice(1)}${root && '/'}try.html`;
  const image = renderSVG(url, { ecc: 'M', border: 4, pixelSize: 1 }).replace(
    '<svg ',
    '<svg aria-hidden="true" ',
  );
  const says = t('扫一扫，问一问保不保', 'Scan: is it covered?');
  return `<div class="qr">${image}<p>${says}<br><a href="${url}">${plain(url)}</a></p></div>`;
}
