// Of which parts may a URL hold an identifier? Its labels, path segments, parameters and fragment, as they stand in it.

import { remembering } from "../remembering.ts";

export interface UrlPart {
  /** As it stands in the URL. */
  readonly text: string;
  readonly kind: "label" | "user" | "segment" | "parameter" | "fragment";
  /** Name of a parameter, lower case; "" for other parts. */
  readonly name: string;
  /** Extension of a last path segment, lower case, without dot; `text` goes without it. */
  readonly extension: string;
}

/** Scheme, host and the rest; undefined for what is no URL with a host. */
const SHAPE = /^\s*([a-z][a-z0-9+.-]*):[/\\]{2}([^/\\?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;

/** Endings by which servers name what they send; other dots belong to the segment. */
const EXTENSION =
  /\.(gif|png|jpe?g|webp|svg|bmp|ico|avif|css|js|php\d?|aspx?|ashx|jsp|do|cgi|html?|xhtml|cfm|dll|woff2?|ttf|otf|eot|mp[34]|pdf|xml|json|txt|exe|pl|nsf|mspx|shtml|phtml|axd)$/i;

export interface UrlShape {
  readonly scheme: string;
  /** Without user and port, lower case. */
  readonly host: string;
  readonly parts: readonly UrlPart[];
}

function hostOf(authority: string): { host: string; user: string } {
  const at = authority.lastIndexOf("@");
  const host = authority
    .slice(at + 1)
    .replace(/:\d*$/, "")
    .toLowerCase();
  return { host, user: at === -1 ? "" : authority.slice(0, at) };
}

/** Parameters separated by `&` or `;`; a query without `=` is one part. */
function* parametersOf(query: string): Generator<UrlPart> {
  for (const pair of query.split(/&amp;|[&;]/)) {
    const equals = pair.indexOf("=");
    const name = equals === -1 ? "" : pair.slice(0, equals);
    const text = equals === -1 ? pair : pair.slice(equals + 1);
    if (text !== "") yield { text, kind: "parameter", name: name.toLowerCase(), extension: "" };
  }
}

function* segmentsOf(path: string): Generator<UrlPart> {
  const segments = path.split(/[/\\]/);
  for (const [at, segment] of segments.entries()) {
    if (segment === "") continue;
    // `;jsessionid=…` and `,` separate parameters of a path.
    for (const [nth, piece] of segment.split(/[;,]/).entries()) {
      const equals = nth === 0 ? -1 : piece.indexOf("=");
      const name = equals === -1 ? "" : piece.slice(0, equals).toLowerCase();
      const value = piece.slice(equals + 1);
      const extension = at === segments.length - 1 ? (EXTENSION.exec(value)?.[1] ?? "") : "";
      const text = extension === "" ? value : value.slice(0, -extension.length - 1);
      if (text !== "") yield { text, kind: "segment", name, extension: extension.toLowerCase() };
    }
  }
}

/** The URL's parts; undefined for what has no scheme and host. The same are asked for again and again while a message is looked at. */
export const urlShape: (url: string) => UrlShape | undefined = remembering(4_096, shapeOf);

function shapeOf(url: string): UrlShape | undefined {
  const found = SHAPE.exec(url);
  if (found === null) return undefined;
  const [, scheme = "", authority = "", path = "", query = "", fragment = ""] = found;
  const { host, user } = hostOf(authority);
  const parts: UrlPart[] = [];
  if (user !== "") parts.push({ text: user, kind: "user", name: "", extension: "" });
  for (const label of host.split(".").slice(0, -2)) parts.push({ text: label, kind: "label", name: "", extension: "" });
  parts.push(...segmentsOf(path), ...parametersOf(query));
  if (fragment !== "") parts.push({ text: fragment, kind: "fragment", name: "", extension: "" });
  return { scheme: scheme.toLowerCase(), host, parts };
}

/** Percent-encoding undone, as often as three times; broken encoding stays. */
export function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < 3 && now.includes("%"); round += 1) {
    try {
      const next = decodeURIComponent(now);
      if (next === now) break;
      now = next;
    } catch {
      now = now.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      break;
    }
  }
  return now;
}
