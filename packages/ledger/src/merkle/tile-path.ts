// Where does a tile lie? C2SP tlog-tiles: `tile/<L>/<N>[.p/<W>]` and `tile/entries/<N>[.p/<W>]`.

/** Hashes in a full tile, and entries in a full bundle. */
export const TILE_WIDTH = 256;

/** `entries`: the bundle of entries under the tile of level 0. */
export type TileLevel = number | "entries";

/** A tile or bundle; a `width` below 256 makes it partial. */
export interface TilePlace {
  readonly level: TileLevel;
  /** From 0, counted in tiles of that level. */
  readonly index: number;
  /** 1 to 256. */
  readonly width: number;
}

/** `1234067` is `x001/x234/067`: three digits a folder, all but the last with an `x`. */
export function indexPath(index: number): string {
  const groups: string[] = [];
  let rest = index;
  do {
    groups.unshift(String(rest % 1_000).padStart(3, "0"));
    rest = Math.floor(rest / 1_000);
  } while (rest > 0);
  return groups.map((group, at) => (at === groups.length - 1 ? group : `x${group}`)).join("/");
}

/** The place as a path from the log's folder, with `/` between its parts. */
export function tilePath({ level, index, width }: TilePlace): string {
  return `tile/${level}/${indexPath(index)}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}

const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*)(\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** The place that a path names, or undefined when it names none: also when it is not written the one right way. */
export function parseTilePath(path: string): TilePlace | undefined {
  const [, level, folders, last, width] = PATH.exec(path) ?? [];
  if (level === undefined || last === undefined) return undefined;
  const place: TilePlace = {
    level: level === "entries" ? "entries" : Number(level),
    index: Number(`${(folders ?? "").replaceAll(/[x/]/g, "")}${last}`),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  return tilePath(place) === path &&
    Number.isSafeInteger(place.index) &&
    Number(place.level === "entries" ? 0 : place.level) < 64
    ? place
    : undefined;
}

/** The tiles of one level, or the bundles, that a tree of `size` entries has: so many full, and one of `width` unless 0. */
export function tilesAt(level: TileLevel, size: number): { readonly full: number; readonly width: number } {
  const hashes = level === "entries" ? size : Math.floor(size / TILE_WIDTH ** level);
  return { full: Math.floor(hashes / TILE_WIDTH), width: hashes % TILE_WIDTH };
}

/** Levels of tiles that a tree of `size` entries has; 0 for none. */
export function levelsOf(size: number): number {
  let levels = 0;
  for (let hashes = size; hashes > 0; hashes = Math.floor(hashes / TILE_WIDTH)) levels += 1;
  return levels;
}
