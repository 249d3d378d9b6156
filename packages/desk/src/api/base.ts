// Which service do the pages speak to? The real one, or the sample's, which is a whole service of its own under /sample/. Whoever changes
// between them loads the page anew, so that nothing of one is ever held against the other.

export const SAMPLE = "/sample";

/** Before every address of a page and of the API: empty, or `/sample`. */
export function baseOf(path: string): string {
  return path === SAMPLE || path.startsWith(`${SAMPLE}/`) ? SAMPLE : "";
}

export const BASE: string = baseOf(window.location.pathname);

export const isSample: boolean = BASE === SAMPLE;

export type QueryValue = string | number | boolean | undefined | null;

/** Address of a route of our own API; values that are undefined, null or empty are left out. */
export function apiUrl(path: string, query: Readonly<Record<string, QueryValue>> = {}, base: string = BASE): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "") as [
    string,
    string | number | boolean,
  ][];
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `${base}/api/v1${path}${text === "" ? "" : `?${text}`}`;
}
