import { onMounted, type Ref, ref } from 'vue';

/** Whether the script has taken over: before, a page that was written ahead would not answer. */
export function useIsReady(): Ref<boolean> {
  const isReady = ref(false);
  onMounted(() => {
    isReady.value = true;
  });
  return isReady;
}
