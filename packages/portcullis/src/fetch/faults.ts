// What went wrong between us and a publisher, in words that say what to do; and is it worth trying again?

import { PortcullisError } from "@portcullis/register/errors";

/** Codes that a second try may mend. */
const PASSING: ReadonlySet<string> = new Set(["NETWORK_TIMEOUT", "NETWORK_UNREACHABLE", "NETWORK_TRUNCATED"]);

/** Statuses that a second try may mend: a request that came too late or too often, and a server's own trouble. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** OpenSSL's and Node's codes for a certificate that is not trusted. */
const CERTIFICATE =
  /^(CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/;

export function networkFault(
  code: string,
  message: string,
  details: Readonly<Record<string, string | number | boolean>>,
  cause?: unknown,
): PortcullisError {
  return new PortcullisError(code, "operation", message, details, cause);
}

export function mayPass(error: unknown): boolean {
  if (!(error instanceof PortcullisError)) return false;
  if (error.code === "NETWORK_STATUS") return PASSING_STATUSES.has(error.details["status"] as number);
  return PASSING.has(error.code);
}

/** What a request or a body failed with, as one of ours. Errors that are ours pass unchanged. */
export function requestFault(url: string, error: unknown): unknown {
  if (error instanceof PortcullisError) return error;
  const { name, code, cause } = error as { name?: string; code?: string; cause?: { code?: string } };
  const why = code ?? cause?.code ?? (error instanceof Error ? error.message : String(error));
  if (name === "TimeoutError" || name === "AbortError" || /TIMEOUT/.test(why)) {
    const message = `${url} did not answer in time. Try again later, or use a mirror.`;
    return networkFault("NETWORK_TIMEOUT", message, { url }, error);
  }
  if (CERTIFICATE.test(why)) {
    const message = `${url} shows a certificate that is not trusted (${why}). If it is your proxy's, name its authority under "certificates" in publishers.json.`;
    return networkFault("NETWORK_CERTIFICATE", message, { url, why }, error);
  }
  if (why === "UND_ERR_RES_CONTENT_LENGTH_MISMATCH" || /terminated|other side closed|aborted/.test(String(error))) {
    return networkFault("NETWORK_TRUNCATED", `${url} broke off in the middle of the file.`, { url }, error);
  }
  const message = `${url} could not be reached (${why}). Check the connection, or use a mirror.`;
  return networkFault("NETWORK_UNREACHABLE", message, { url }, error);
}
