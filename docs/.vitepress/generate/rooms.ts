import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const IMPORT = /from '(\.[^']+)'/g;

/** 一个文件属于哪一室；根下的文件只是出口。The room of a file; files of the root are doors. */
const roomOf = (file: string): string | null => (file.includes('/') ? (file.split('/')[0] as string) : null);

/** 各室引用哪些室，由源码的引入读出。Which rooms each room imports, read off the source. */
export function roomImports(source: string): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>();
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const file of files.filter((each) => each.endsWith('.ts'))) {
    const room = roomOf(file);
    if (room === null) continue;
    const imported = rooms.get(room) ?? new Set();
    rooms.set(room, imported);
    for (const [, path = ''] of readFileSync(join(source, file), 'utf8').matchAll(IMPORT)) {
      const other = roomOf(posix.join(posix.dirname(file), path));
      if (other !== null && other !== room) imported.add(other);
    }
  }
  return rooms;
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** 一室之下有几层。How many layers lie below a room. */
function depths(graph: Graph): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const depth = (room: string): number => {
    const before = known.get(room);
    if (before !== undefined) return before;
    known.set(room, 0);
    const below = [...(graph.get(room) ?? [])].map((other) => depth(other) + 1);
    known.set(room, Math.max(0, ...below));
    return known.get(room) as number;
  };
  for (const room of graph.keys()) depth(room);
  return known;
}

/** 只画不能由别的箭头推出的箭头。Only arrows that do not follow from others. */
function direct(graph: Graph): readonly (readonly [string, string])[] {
  const reaches = (from: string, to: string): boolean =>
    [...(graph.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return [...graph].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => ![...targets].some((other) => other !== to && reaches(other, to)))
      .map((to) => [from, to] as const),
  );
}

const [WIDTH, HEIGHT, GAP_X, GAP_Y, MARGIN] = [112, 36, 20, 34, 16];

/** 各室的图：上面的室引用下面的室。The picture of the rooms: those above import those below. */
export function roomsSvg(graph: Graph, title: string): string {
  const layers: string[][] = [];
  for (const [room, depth] of [...depths(graph)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    layers[depth] = [...(layers[depth] ?? []), room];
  }
  const widest = Math.max(...layers.map(({ length }) => length));
  const width = 2 * MARGIN + widest * WIDTH + (widest - 1) * GAP_X;
  const height = 2 * MARGIN + layers.length * HEIGHT + (layers.length - 1) * GAP_Y;
  const places = new Map<string, readonly [x: number, y: number]>();
  for (const [depth, rooms] of layers.entries()) {
    const own = rooms.length * WIDTH + (rooms.length - 1) * GAP_X;
    for (const [i, room] of rooms.entries()) {
      const x = (width - own) / 2 + i * (WIDTH + GAP_X);
      places.set(room, [x, height - MARGIN - HEIGHT - depth * (HEIGHT + GAP_Y)]);
    }
  }
  const arrows = direct(graph).map(([from, to]) => {
    const [[x1, y1], [x2, y2]] = [places.get(from), places.get(to)] as [[number, number], [number, number]];
    return `<path d="M${x1 + WIDTH / 2} ${y1 + HEIGHT} L${x2 + WIDTH / 2} ${y2}" stroke="#8a8a8a" fill="none"/>`;
  });
  const boxes = [...places].map(
    ([room, [x, y]]) =>
      `<rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="6" fill="#f4f6fa" stroke="#3b5b92"/>` +
      `<text x="${x + WIDTH / 2}" y="${y + HEIGHT / 2 + 5}" text-anchor="middle" fill="#1d2b45">${room}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="14">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...arrows,
    ...boxes,
    '</svg>\n',
  ].join('\n');
}
