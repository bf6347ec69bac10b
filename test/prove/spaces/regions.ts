import type { Line } from '../../../src/law/line-ids.js';
import { type Cube, cubesFor, includes } from './cubes.js';
import { aspectsOf, type Doors, HOUSE_DOORS, PERSON_DOORS, surveyDoors } from './doors.js';
import {
  type Aspect,
  HOUSES,
  type Instance,
  PERSONS,
  type Situation,
  type Situations,
  survey,
} from './situations.js';

/** 一个区域：无人赔付，或几个险种同时保障。A region where nobody pays, or several lines cover. */
export interface Region {
  /** 写法固定，供清单核对。Its text, by which the reviewed list knows it. */
  readonly key: string;
  readonly kind: 'person' | 'house';
  readonly lines: readonly Line[];
  readonly example: Instance;
}

export type Labels = readonly Pick<Aspect, 'name' | 'values'>[];

const written = (aspects: Labels, cube: Cube): string =>
  aspects
    .flatMap(({ name, values }, i) => {
      const set = cube[i] as number;
      if (set === (1 << values.length) - 1) return [];
      return [`${name}=${values.filter((_, value) => (set >> value) & 1).join('|')}`];
    })
    .join(' ');

export function regionsOf(
  kind: Region['kind'],
  name: string,
  situations: readonly Situation[],
  aspects: Labels,
  lines: readonly Line[],
  apart: readonly string[],
): Region[] {
  const inside = new Set(situations.map(({ classes }) => classes.join()));
  const wide = aspects.map((aspect) => (apart.includes(aspect.name) ? 0 : aspect.values.length));
  const points = situations.map(({ classes }) => classes);
  return cubesFor(points, (point) => inside.has(point.join()), wide).map((cube) => {
    const example = situations.find(({ classes }) => includes(cube, classes)) as Situation;
    return { key: `${kind} ${name}: ${written(aspects, cube)}`, kind, lines, example: example.instance };
  });
}

/** 通知提到了灾因、行为或设施。The notice names the peril, the act or the thing. */
const isNamed = (situations: Situations, { classes }: Situation): boolean =>
  situations.aspects.some(({ name, values }, i) => {
    const label = values[classes[i] as number];
    if (name === 'cause') return label !== 'other';
    return (name === 'act' || name === 'facility') && label !== 'none';
  });

const bits = (set: number): number => (set === 0 ? 0 : (set & 1) + bits(set >> 1));

export interface Regions {
  readonly count: number;
  readonly classes: number;
  readonly torn: number;
  readonly gaps: readonly Region[];
  readonly overlaps: readonly Region[];
  readonly situations: readonly {
    readonly kind: Region['kind'];
    readonly lines: readonly Line[];
    readonly of: Situation;
  }[];
}

/** 每种灾因分列，以便逐条审阅。Listed peril by peril for persons, so that each can be reviewed. */
const APART = { person: ['cause'], house: [] } as const;

export function regions(): Regions {
  const gaps: Region[] = [];
  const overlaps: Region[] = [];
  const all: Regions['situations'][number][] = [];
  let [count, classes, torn] = [0, 0, 0];
  for (const each of [PERSONS, HOUSES]) {
    const surveyed = survey(each);
    count += surveyed.count;
    classes += surveyed.situations.length;
    torn += surveyed.torn;
    const linesIn = (set: number) => each.lines.flatMap(({ id }, i) => ((set >> i) & 1 ? [id as Line] : []));
    all.push(...surveyed.situations.map((of) => ({ kind: each.kind, lines: linesIn(of.covering), of })));
    const sets = [...new Set(surveyed.situations.map(({ covering }) => covering))].sort((a, b) => a - b);
    for (const set of sets) {
      if (bits(set) === 1) continue;
      const list = surveyed.situations.filter(({ covering }) => covering === set);
      const found = set === 0 ? list.filter((situation) => isNamed(each, situation)) : list;
      const name = set === 0 ? 'nobody' : linesIn(set).join(' + ');
      const apart = set === 0 ? APART[each.kind] : [];
      (set === 0 ? gaps : overlaps).push(
        ...regionsOf(each.kind, name, found, each.aspects, linesIn(set), apart),
      );
    }
  }
  for (const doors of [PERSON_DOORS, HOUSE_DOORS] satisfies readonly Doors[]) {
    const surveyed = surveyDoors(doors);
    count += surveyed.count;
    const shut = surveyed.situations.filter(({ covering }) => covering === 0);
    gaps.push(...regionsOf(doors.kind, 'at the door', shut, aspectsOf(doors), [], []));
  }
  return { count, classes, torn, gaps, overlaps, situations: all };
}
