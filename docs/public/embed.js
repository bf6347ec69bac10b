/**
 * 把本站的一页放进别的网站：<script src="https://…/embed.js" data-page="try" async></script>
 * 在这一处插入这一页，高度随内容而变；data-page 是网页的地址（不带 .html），英文页以 en/ 开头。
 * Puts a page of this site into another: in its place stands the page `data-page` (its address without .html; English pages begin
 * with en/), as tall as its content.
 */
(() => {
  const script = document.currentScript;
  const root = new URL('.', script.src);
  const page = script.dataset.page || 'try';
  const address = new URL(`${page}.html?embed`, root);
  if (!address.href.startsWith(root.href)) throw new RangeError(`data-page="${page}" is no page of ${root}`);

  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = script.dataset.title || page;
  frame.allow = 'clipboard-write';
  // 样式由脚本设置，宿主的 style-src 不拦。Set by script, which a host's style-src does not hinder.
  Object.assign(frame.style, { display: 'block', width: '100%', height: '640px', border: '0' });

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== root.origin || data?.from !== 'qijiang-embed') return;
    if (Number.isFinite(data.height)) frame.style.height = `${Math.ceil(data.height)}px`;
    if (typeof data.title === 'string' && !script.dataset.title) frame.title = data.title;
    if (data.toTop && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
  script.after(frame);
})();
