// How do requests leave this machine? Over the proxy that the environment names, trusting the authorities that Node trusts
// and those of our own configuration.

import { readFileSync } from "node:fs";
import { getCACertificates } from "node:tls";
import { PortcullisError } from "@portcullis/register/errors";
import type { Dispatcher } from "undici";

export interface TransportLimits {
  /** How long a server may take to accept a connection and to begin an answer, in milliseconds. */
  readonly headersMs: number;
  /** How long a body may stand still, in milliseconds. */
  readonly stallMs: number;
}

export const TRANSPORT_LIMITS: TransportLimits = { headersMs: 20_000, stallMs: 20_000 };

export interface Transport {
  get(url: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Dispatcher.ResponseData>;
  close(): Promise<void>;
}

export interface TransportOptions {
  /** PEM files of further authorities to trust. */
  readonly certificates?: readonly string[];
  readonly limits?: TransportLimits;
}

function authorities(files: readonly string[]): string[] | undefined {
  if (files.length === 0) return undefined;
  const own = files.map((file) => {
    try {
      return readFileSync(file, "utf8");
    } catch (error) {
      const message = `The certificate file ${file} cannot be read. Mend "certificates" in publishers.json.`;
      throw new PortcullisError("CERTIFICATE_MISSING", "input", message, { file }, error);
    }
  });
  return [...getCACertificates("default"), ...own];
}

/**
 * Opens the way out. `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (in either case) name a proxy and who is reached without it.
 * Throws `CERTIFICATE_MISSING` (input).
 */
export function openTransport({ certificates = [], limits = TRANSPORT_LIMITS }: TransportOptions = {}): Transport {
  const ca = authorities(certificates);
  const tls = ca === undefined ? {} : { ca };
  const open = async () => {
    // Loaded with the first request: the service starts without it.
    const { EnvHttpProxyAgent, request } = await import("undici");
    const dispatcher = new EnvHttpProxyAgent({
      connect: { timeout: limits.headersMs, ...tls },
      requestTls: tls,
      proxyTls: tls,
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.stallMs,
    });
    return { dispatcher, request };
  };
  let opened: ReturnType<typeof open> | undefined;
  return {
    get: async (url, headers, signal) => {
      opened ??= open();
      const { dispatcher, request } = await opened;
      return request(url, { dispatcher, headers: { ...headers }, signal });
    },
    close: async () => (await opened)?.dispatcher.destroy(),
  };
}
