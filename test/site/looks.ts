import type { Page } from 'playwright-core';

/** A phone, a tablet and a desk. */
export const SIZES = {
  phone: { width: 360, height: 800 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1440, height: 900 },
} as const;

const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const ROOTS = ['', 'en/'] as const;

/** How a page is looked at: its language, on what, in which colours. */
export interface Look {
  readonly root: (typeof ROOTS)[number];
  readonly size: keyof typeof SIZES;
  readonly mode: keyof typeof MODES;
}

const WAYS = Object.keys(MODES).flatMap((mode) =>
  Object.keys(SIZES).map((size) => ({ size, mode }) as Omit<Look, 'root'>),
);

/**
 * Each page in both languages, on another screen and in other colours each time; of nine pages in a row, each language has all nine
 * pairs of these. Every page in every way with `LOOKS=all`.
 */
const looksAt = (place: number): readonly Look[] =>
  ROOTS.flatMap((root, i) => {
    const here = WAYS[(place + 4 * i) % WAYS.length] as Omit<Look, 'root'>;
    return (process.env.LOOKS === 'all' ? WAYS : [here]).map((way) => ({ root, ...way }));
  });

/** Things to look at, in their ways. */
export const looked = <T>(things: readonly T[]): readonly (readonly [Look, T])[] =>
  things.flatMap((thing, i) => looksAt(i).map((look) => [look, thing] as const));

export const shown = ({ root, size, mode }: Look): string => `${root || 'zh/'} ${size} ${mode}`;

/** Looks at a page that is open already in another way. */
export async function lookAt(page: Page, { size, mode }: Omit<Look, 'root'>): Promise<void> {
  await page.setViewportSize(SIZES[size]);
  await page.emulateMedia({ ...MODES[mode], reducedMotion: 'reduce' });
}
