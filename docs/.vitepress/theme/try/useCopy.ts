import { type Ref, ref } from 'vue';

/** Without leave to use the clipboard, by way of a field that is selected. */
function copyFromField(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

/** Copies a text, and says for some seconds which one it was, or that it could not be done. */
export function useCopy<W extends string>(): {
  readonly copied: Ref<W | 'failed' | ''>;
  readonly copy: (what: W, text: string) => Promise<void>;
} {
  const copied = ref('') as Ref<W | 'failed' | ''>;
  return {
    copied,
    async copy(what, text) {
      copied.value = (await copyText(text)) ? what : 'failed';
      setTimeout(() => {
        copied.value = '';
      }, 4000);
    },
  };
}
