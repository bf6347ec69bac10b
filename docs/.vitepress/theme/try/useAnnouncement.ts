import { onBeforeUnmount, type Ref, ref, watch } from 'vue';

/** What a screen reader is told, once the typing pauses. */
export function useAnnouncement(summary: Ref<string>): Ref<string> {
  const announced = ref('');
  let pause: ReturnType<typeof setTimeout> | undefined;
  watch(summary, (text) => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      announced.value = text;
    }, 600);
  });
  onBeforeUnmount(() => {
    clearTimeout(pause);
  });
  return announced;
}
