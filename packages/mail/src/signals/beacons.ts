// Which remote content reports that the message was opened? What is not meant to be seen, and what bears an identifier.

import type { RemoteReference } from "../html/remote-reference.ts";
import type { Identifier } from "./identifiers.ts";
import { serviceOf } from "./mailing-services.ts";
import type { Signal } from "./signal.ts";
import { urlShape } from "./url-parts.ts";

/** As many repeats of one image are a spacer of the layout rather than a beacon; its server learns of them all the same. */
const SPACER_REPEATS = 3;

/** Names of pictures that show nothing. */
const NOTHING_SHOWN =
  /(?:^|[-_./\d])(?:1x1|1?pixel|blank|clear|clear_?dot|spacer|space|transparent|transp|empty|nothing|invisible|beacon|webbug)[\w-]*\.(?:gif|png|webp|jsp|php|aspx?|cgi)$/i;
/** Words of programs that count who looks. */
const COUNTS =
  /track|open(?!sans)|count(?!r)|elog|\blog(?:ger)?\b|mark_?(?:as_?)?read|read_?receipt|\bpv\b|beacon|web_?bug|impression|\bhit\b/i;
const PICTURE = /\.(?:gif|png|jpe?g|webp|svg|bmp|ico|avif)$/i;

/** Why a picture whose size is not stated is likely to show nothing; undefined when it may show something. */
function unseenByName({ url, sized, isImage }: RemoteReference): string | undefined {
  const shape = sized || !isImage ? undefined : urlShape(url);
  if (shape === undefined) return undefined;
  const [path = "", query = ""] = url.slice(url.indexOf("/", 8)).split("?", 2);
  if (query !== "" && NOTHING_SHOWN.test(path)) return "named like a picture that shows nothing, and told something";
  const isDrawn = !PICTURE.test(path) && (query !== "" || shape.parts.some(({ kind }) => kind === "segment"));
  return isDrawn && COUNTS.test(path) ? "no picture's name, but that of a program that counts" : undefined;
}

function reasonOf(reference: RemoteReference, identifiers: readonly Identifier[], repeats: number): string | undefined {
  const { place, hidden, url } = reference;
  const personal =
    identifiers.length > 0 ? `; tells who reads it: ${identifiers.map(({ ground }) => ground).join(", ")}` : "";
  const repeated =
    repeats >= SPACER_REPEATS && identifiers.length === 0
      ? `; stands ${repeats} times, perhaps to space the layout`
      : "";
  if (hidden.length > 0) return `${place}: not to be seen (${[...new Set(hidden)].join(", ")})${repeated}${personal}`;
  const service = serviceOf(url);
  if (service?.opens === true) return `${place}: opens are counted there by ${service.name}${personal}`;
  if (identifiers.length > 0) return `${place}: may be seen${personal}`;
  const name = unseenByName(reference);
  return name === undefined ? undefined : `${place}: ${name}`;
}

/** One signal for each URL that is a beacon, in the order of the message. */
export function beaconsIn(references: readonly RemoteReference[], identifiers: readonly Identifier[]): Signal[] {
  const byUrl = new Map<string, Identifier[]>();
  for (const each of identifiers) if (each.loads) byUrl.set(each.url, [...(byUrl.get(each.url) ?? []), each]);
  const repeats = new Map<string, number>();
  for (const { url, loads } of references) if (loads) repeats.set(url, (repeats.get(url) ?? 0) + 1);
  const beacons = new Map<string, Signal>();
  for (const reference of references) {
    const { url, loads } = reference;
    if (!loads || beacons.has(url)) continue;
    const detail = reasonOf(reference, byUrl.get(url) ?? [], repeats.get(url) ?? 1);
    if (detail !== undefined) beacons.set(url, { type: "beacon", where: url, detail });
  }
  return [...beacons.values()];
}
