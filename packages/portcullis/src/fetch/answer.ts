// Where does an address lead, and does a file stand there? Redirects are followed within limits.

import type { Dispatcher } from "undici";
import { networkFault } from "./faults.ts";
import type { Transport } from "./transport.ts";

const REDIRECTS_MAX = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * The answer at the end of all redirects: 200, 206 or 304, its body not read. Throws `NETWORK_STATUS`,
 * `NETWORK_REDIRECTS` and what the request fails with.
 */
export async function answerTo(
  transport: Transport,
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  let at = url;
  for (let redirects = 0; redirects <= REDIRECTS_MAX; redirects += 1) {
    const response = await transport.get(at, headers, signal);
    const status = response.statusCode;
    if (REDIRECTS.has(status)) {
      await response.body.dump();
      at = nextAddress(url, at, response);
      continue;
    }
    if (status === 200 || (status === 206 && "range" in headers) || (status === 304 && isConditional(headers))) {
      return response;
    }
    await response.body.dump();
    throw statusFault(url, response);
  }
  const message = `${url} leads on more than ${REDIRECTS_MAX} times. Look for the list's new address.`;
  throw networkFault("NETWORK_REDIRECTS", message, { url });
}

function isConditional(headers: Readonly<Record<string, string>>): boolean {
  return "if-none-match" in headers || "if-modified-since" in headers;
}

function nextAddress(url: string, at: string, { headers }: Dispatcher.ResponseData): string {
  const { location: stated } = headers as { location?: unknown };
  const location = typeof stated === "string" ? stated : "";
  const next = URL.parse(location, at);
  const isLess = next?.protocol === "http:" && new URL(at).protocol === "https:";
  if (next !== null && location !== "" && /^https?:$/.test(next.protocol) && !isLess) return next.href;
  const why = isLess ? "to an address that is not encrypted" : "to no address";
  const message = `${url} leads on ${why} (${location.slice(0, 200)}). Look for the list's new address.`;
  throw networkFault("NETWORK_REDIRECTS", message, { url, location: location.slice(0, 200) });
}

function statusFault(url: string, { statusCode: status, headers }: Dispatcher.ResponseData) {
  const retryAfterMs = pauseAsked(headers["retry-after"]);
  const details = { url, status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  return networkFault("NETWORK_STATUS", `${url} answered with status ${status}.`, details);
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function pauseAsked(value: string | string[] | undefined): number | undefined {
  if (typeof value !== "string") return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
