import { placeOf } from '../territory/place.js';
import { UNITS } from '../territory/units.js';
import { type Filled, type Reading, Unread } from './problem.js';

const NOT_DIVISION = /* @__PURE__ */ new Unread('not-division');

/** The districts and counties of 重庆 other than 綦江, and the two counties of 贵州 next to it, with their codes. */
const ELSEWHERE =
  '500101万州区 500102涪陵区 500103渝中区 500104大渡口区 500105江北区 500106沙坪坝区 500107九龙坡区 500108南岸区 500109北碚区 ' +
  '500111大足区 500112渝北区 500113巴南区 500114黔江区 500115长寿区 500116江津区 500117合川区 500118永川区 500119南川区 ' +
  '500120璧山区 500151铜梁区 500152潼南区 500153荣昌区 500154开州区 500155梁平区 500156武隆区 500229城口县 500230丰都县 ' +
  '500231垫江县 500233忠县 500235云阳县 500236奉节县 500237巫山县 500238巫溪县 500240石柱县 500241秀山县 500242酉阳县 ' +
  '500243彭水县 520322桐梓县 520330习水县';

const NAMED: readonly (readonly [name: string, code: string])[] = /* @__PURE__ */ [
  .../* @__PURE__ */ UNITS.map(({ name, code }) => [name, code] as const),
  .../* @__PURE__ */ ELSEWHERE.split(' ').map((entry) => [entry.slice(6), entry.slice(0, 6)] as const),
];

/** A place by name: the one unit or district that the text names; the district alone where it names no other. 万盛 alone may be a street or the zone. */
function namedPlace(text: string): string | null {
  const found = NAMED.filter(([name]) => text.includes(name));
  if (found.length === 1) return (found[0] as (typeof NAMED)[number])[1];
  const short = UNITS.find(({ name }) => name === `${text}镇` || name === `${text}街道`);
  if (short !== undefined && text !== '万盛') return short.code;
  return /^(?:重庆市?)?綦江区?$/.test(text) ? '500110' : null;
}

const CODE = /^\D*(\d{6}(?:\d{3}){0,2})(?:\.0)?\D*$/;

/** Reads a division code, or the name of a street, a town or a district. */
export function readDivision(cell: Filled): Reading<string> {
  const text = String(cell).replace(/\s/g, '');
  const code = CODE.exec(text)?.[1];
  const place = code === undefined ? namedPlace(text) : code;
  return place === null || placeOf(place) === null ? NOT_DIVISION : place;
}
