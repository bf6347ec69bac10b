import { onBeforeUnmount, onMounted, type Ref } from 'vue';
import type { Json } from './paths';

/** JSON as text that an address can carry: base64url of its UTF-8 bytes. */
export function written(value: Json): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** What an address carries; `null` where it carries nothing that can be read. */
export function read(text: string): Json {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(
      new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0))),
    ) as Json;
  } catch {
    return null;
  }
}

const MARK = '#s=';

/**
 * Keeps a state in the fragment of the address, which never leaves the browser. Changes under one key in a row make one
 * entry of the history, so that typing a number does not fill it.
 */
export function useAddress<S>(
  state: Ref<S>,
  start: S,
  pack: (state: S) => Json,
  unpack: (packed: Json) => S | null,
): { readonly change: (next: S, key?: string) => void } {
  let lastKey: string | undefined;
  let mine = '';

  function restore(): void {
    const { hash } = location;
    if (hash === mine || (hash !== '' && !hash.startsWith(MARK))) return;
    mine = hash;
    lastKey = undefined;
    state.value = hash === '' ? start : (unpack(read(hash.slice(MARK.length))) ?? start);
  }

  function change(next: S, key?: string): void {
    const oldURL = location.href;
    state.value = next;
    const packed = written(pack(next));
    mine = packed === written(pack(start)) ? '' : MARK + packed;
    const url = location.pathname + location.search + mine;
    const entry = { scrollPosition: window.scrollY };
    if (key !== undefined && key === lastKey) history.replaceState(entry, '', url);
    else history.pushState(entry, '', url);
    lastKey = key;
    // The links to the other language carry the fragment along.
    window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
  }

  onMounted(() => {
    restore();
    window.addEventListener('popstate', restore);
    window.addEventListener('hashchange', restore);
  });
  onBeforeUnmount(() => {
    window.removeEventListener('popstate', restore);
    window.removeEventListener('hashchange', restore);
  });
  return { change };
}
