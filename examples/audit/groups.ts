import { placeOf, type Standing, UNITS } from 'qijiang-catastrophe-insurance';
import { quarterOf } from 'qijiang-catastrophe-insurance/settlement';

export type QuarterOf = ReturnType<typeof quarterOf>;

/** The town of a division, or how it stands to the district, and by what it is told from others. */
export function townOf(division: string | null): {
  readonly key: string;
  readonly town: string | null;
  readonly standing: Standing | null;
} {
  const place = division === null ? null : placeOf(division);
  return {
    key: place?.unit ?? place?.standing ?? '',
    town: UNITS.find(({ code }) => code === place?.unit)?.name ?? null,
    standing: place?.standing ?? null,
  };
}

/** The Beijing quarter of an instant; none where it is not known, or beyond what years are written. */
export function quarterAt(instant: string | null): QuarterOf | null {
  try {
    return instant === null ? null : quarterOf(instant);
  } catch {
    return null;
  }
}

/** By what quarters are told apart and put in order. */
export const keyOfQuarter = (quarter: QuarterOf | null): string =>
  quarter === null ? '' : `${quarter.year}`.padStart(4, '0') + quarter.quarter;
