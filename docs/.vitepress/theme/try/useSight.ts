import { onBeforeUnmount, onMounted, type Ref, ref, type ShallowRef, watch } from 'vue';

/** Whether a part of the page is in view. */
export function useIsInView(part: Readonly<ShallowRef<{ readonly $el: Element } | null>>): Ref<boolean> {
  const isInView = ref(true);
  watch(part, (shown, _, onCleanup) => {
    isInView.value = true;
    if (shown === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      isInView.value = entry?.isIntersecting ?? true;
    });
    observer.observe(shown.$el);
    onCleanup(() => observer.disconnect());
  });
  return isInView;
}

/** Whether the page is being printed: what is out of sight is not drawn, except on paper. */
export function useIsPrinting(): Ref<boolean> {
  const isPrinting = ref(false);
  let paper: MediaQueryList | undefined;
  const onPaper = (): void => {
    isPrinting.value = paper?.matches ?? false;
  };
  const beforePrint = (): void => {
    isPrinting.value = true;
  };
  const afterPrint = (): void => {
    isPrinting.value = false;
  };
  onMounted(() => {
    paper = window.matchMedia('print');
    paper.addEventListener('change', onPaper);
    window.addEventListener('beforeprint', beforePrint);
    window.addEventListener('afterprint', afterPrint);
  });
  onBeforeUnmount(() => {
    paper?.removeEventListener('change', onPaper);
    window.removeEventListener('beforeprint', beforePrint);
    window.removeEventListener('afterprint', afterPrint);
  });
  return isPrinting;
}
