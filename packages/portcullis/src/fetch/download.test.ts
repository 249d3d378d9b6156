// A download against a real server that misbehaves in every way that publishers' servers do.

import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { PortcullisError } from "@portcullis/register/errors";
import { DOWNLOAD_LIMITS, type DownloadOptions, download } from "./download.ts";
import { CERTIFICATE_FILE, type IncomingMessage, loopback, loopbackProxy, type ServerResponse } from "./loopback.ts";
import { openTransport, type TransportOptions } from "./transport.ts";

const folder = mkdtempSync(join(tmpdir(), "portcullis-test-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const BYTES = randomBytes(300_000);
const LIMITS = { ...DOWNLOAD_LIMITS, pauseMs: 1 };
/** Where a server is silent on purpose. Elsewhere the usual limits hold, which a busy machine does not come near. */
const QUICK: TransportOptions = { limits: { headersMs: 300, stallMs: 300 } };

interface Got {
  readonly bytes?: Buffer;
  readonly code?: string;
  readonly outcome?: string;
  readonly requests: readonly IncomingMessage[];
}

let number = 0;

/** Downloads from a server that answers so. */
async function get(
  answer: (request: IncomingMessage, response: ServerResponse, nth: number) => void,
  options: DownloadOptions = {},
  transportOptions: TransportOptions = {},
  secure = false,
): Promise<Got> {
  let nth = 0;
  const server = await loopback((request, response) => {
    nth += 1;
    answer(request, response, nth);
  }, secure);
  const transport = openTransport(transportOptions);
  number += 1;
  const path = join(folder, String(number));
  try {
    const { outcome } = await download(transport, `${server.url}/list.csv`, path, { limits: LIMITS, ...options });
    return { outcome, requests: server.requests, ...(outcome === "saved" ? { bytes: readFileSync(path) } : {}) };
  } catch (error) {
    assert.ok(error instanceof PortcullisError, String(error));
    assert.match(error.message, /^http/, "it says whom it asked");
    return { code: error.code, requests: server.requests };
  } finally {
    await transport.close();
    await server.close();
  }
}

test("a file comes whole, with what to ask by next time", async () => {
  const got = await get((_, response) => response.writeHead(200, { etag: '"a"' }).end(BYTES));
  assert.deepEqual(got.bytes, BYTES);
});

test("304: nothing is fetched, and the question names the edition at hand", async () => {
  const validators = { etag: '"a"', lastModified: "Fri, 01 May 2026 00:00:00 GMT" };
  const got = await get((_, response) => response.writeHead(304).end(), { validators });
  assert.equal(got.outcome, "unchanged");
  assert.equal(got.requests[0]?.headers["if-none-match"], '"a"');
  assert.equal(got.requests[0]?.headers["if-modified-since"], validators.lastModified);
});

test("304 to a question that was not asked is an error, not an edition", async () => {
  assert.equal((await get((_, response) => response.writeHead(304).end())).code, "NETWORK_STATUS");
});

test("a server's passing trouble is tried again, its pause heeded", async () => {
  const got = await get((_, response, nth) => {
    if (nth === 1) response.writeHead(503, { "retry-after": "0" }).end();
    else if (nth === 2) response.writeHead(429).end();
    else response.end(BYTES);
  });
  assert.deepEqual(got.bytes, BYTES);
  assert.equal(got.requests.length, 3);
});

test("a pause beyond all patience is an answer", async () => {
  const got = await get((_, response) => response.writeHead(503, { "retry-after": "86400" }).end());
  assert.equal(got.code, "NETWORK_STATUS");
  assert.equal(got.requests.length, 1);
});

test("what a second try cannot mend is not tried again", async () => {
  for (const status of [400, 401, 403, 404, 410, 501]) {
    const got = await get((_, response) => response.writeHead(status).end());
    assert.equal(got.code, "NETWORK_STATUS");
    assert.equal(got.requests.length, 1, String(status));
  }
});

test("four tries and no more", async () => {
  const got = await get((_, response) => response.writeHead(500).end());
  assert.equal(got.code, "NETWORK_STATUS");
  assert.equal(got.requests.length, 4);
});

test("a server that never begins, and one that stands still", async () => {
  const limits = { ...LIMITS, tries: 2 };
  assert.equal((await get(() => {}, { limits }, QUICK)).code, "NETWORK_TIMEOUT");
  const begins = (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(200).write(BYTES.subarray(0, 1_000));
  const stalled = await get(begins, { limits }, QUICK);
  assert.equal(stalled.code, "NETWORK_TIMEOUT");
});

test("all tries together have their time", async () => {
  const got = await get(
    (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write("."), 50);
      response.on("close", () => clearInterval(drip));
    },
    { limits: { ...LIMITS, wholeMs: 400 } },
  );
  assert.equal(got.code, "NETWORK_TIMEOUT");
});

/** Breaks off when what was sent, which ends at `end` of the file, is on the disk: what is still under way then may be lost. */
function breakOffAt(end: number, response: ServerResponse): void {
  const path = join(folder, String(number));
  const look = setInterval(() => {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= end) response.destroy();
  }, 5);
  response.on("close", () => clearInterval(look));
}

/** Sends `bytes` from where it is asked to, and breaks off after a third of the file. */
function breaksOff(request: IncomingMessage, response: ServerResponse, etag: string): void {
  const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
  const isPart = request.headers.range !== undefined && request.headers["if-range"] === etag;
  const start = isPart ? from : 0;
  const headers: Record<string, string> = { etag, "content-length": String(BYTES.length - start) };
  if (isPart) headers["content-range"] = `bytes ${start}-${BYTES.length - 1}/${BYTES.length}`;
  response.writeHead(isPart ? 206 : 200, headers);
  response.write(BYTES.subarray(start, start + 120_000));
  if (BYTES.length - start <= 120_000) response.end();
  else breakOffAt(start + 120_000, response);
}

test("a file that breaks off is taken up where it did", async () => {
  const got = await get((request, response) => breaksOff(request, response, '"a"'));
  assert.deepEqual(got.bytes, BYTES);
  const ranges = got.requests.map(({ headers }) => headers.range);
  assert.equal(ranges[0], undefined);
  assert.match(ranges[1] ?? "", /^bytes=[1-9]\d+-$/);
  assert.ok(got.requests.length <= 4);
});

test("a file that changed meanwhile begins anew, never mixed", async () => {
  const later = randomBytes(300_000);
  const got = await get((request, response, nth) => {
    if (nth === 1) breaksOff(request, response, '"a"');
    else response.writeHead(200, { etag: '"b"', "content-length": String(later.length) }).end(later);
  });
  assert.deepEqual(got.bytes, later);
});

test("a part of another place is not joined on", async () => {
  const got = await get((request, response, nth) => {
    if (nth === 1) return breaksOff(request, response, '"a"');
    if (nth === 2) {
      const part = BYTES.subarray(0, 5);
      response.writeHead(206, { "content-range": `bytes 0-4/${BYTES.length}`, "content-length": "5" }).end(part);
    } else response.end(BYTES);
    return undefined;
  });
  assert.ok(got.bytes === undefined || got.bytes.equals(BYTES) || got.bytes.length === 5);
  assert.ok(got.bytes?.equals(BYTES), "the whole file and nothing else");
});

test("a weak validator is not enough to join parts", async () => {
  const got = await get((request, response, nth) => {
    if (nth === 1) return breaksOff(request, response, 'W/"a"');
    assert.equal(request.headers.range, undefined);
    response.end(BYTES);
    return undefined;
  });
  assert.deepEqual(got.bytes, BYTES);
});

test("a length that is not the length", async () => {
  const got = await get((_, response) => {
    response.socket?.write("HTTP/1.1 200 OK\r\ncontent-length: 5000\r\nconnection: close\r\n\r\nshort");
    response.socket?.end();
  });
  assert.equal(got.code, "NETWORK_TRUNCATED");
  assert.equal(got.requests.length, 4);
});

test("redirects are followed; in a loop, to nowhere and to less safety they are not", async () => {
  const followed = await get((request, response) => {
    if (request.url === "/list.csv") response.writeHead(302, { location: "/elsewhere/list.csv" }).end();
    else response.end(BYTES);
  });
  assert.deepEqual(followed.bytes, BYTES);
  const loop = await get((_, response) => response.writeHead(302, { location: "/list.csv" }).end());
  assert.equal(loop.code, "NETWORK_REDIRECTS");
  assert.equal(loop.requests.length, 6);
  for (const location of ["", "file:///etc/passwd", "javascript:1"]) {
    const nowhere = await get((_, response) => response.writeHead(301, { location }).end());
    assert.equal(nowhere.code, "NETWORK_REDIRECTS", location);
  }
  const trusting = { certificates: [CERTIFICATE_FILE] };
  const less = await get(
    (_, response) => response.writeHead(301, { location: "http://127.0.0.1:9/list.csv" }).end(),
    {},
    trusting,
    true,
  );
  assert.equal(less.code, "NETWORK_REDIRECTS");
});

test("more bytes than any list has, said and unsaid", async () => {
  const limits = { ...LIMITS, bytesMax: 1_000 };
  const said = await get((_, response) => response.writeHead(200, { "content-length": "300000" }).end(BYTES), {
    limits,
  });
  assert.equal(said.code, "FILE_TOO_LARGE");
  const unsaid = await get(
    (_, response) => {
      response.writeHead(200);
      response.write(BYTES);
      response.end(BYTES);
    },
    { limits },
  );
  assert.equal(unsaid.code, "FILE_TOO_LARGE");
});

test("a digest that the server states is checked", async () => {
  const digest = (bytes: Buffer): string => `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`;
  const right = await get((_, response) => response.writeHead(200, { "repr-digest": digest(BYTES) }).end(BYTES));
  assert.deepEqual(right.bytes, BYTES);
  const wrong = await get((_, response) =>
    response.writeHead(200, { "repr-digest": digest(BYTES) }).end(BYTES.subarray(1)),
  );
  assert.equal(wrong.code, "NETWORK_CHECKSUM");
});

test("a certificate that nobody vouches for is refused; one that the settings name is not", async () => {
  const answer = (_: IncomingMessage, response: ServerResponse): void => void response.end(BYTES);
  const refused = await get(answer, {}, {}, true);
  assert.equal(refused.code, "NETWORK_CERTIFICATE");
  assert.equal(refused.requests.length, 0, "nothing was said to it");
  const trusted = await get(answer, {}, { certificates: [CERTIFICATE_FILE] }, true);
  assert.deepEqual(trusted.bytes, BYTES);
  assert.throws(
    () => openTransport({ certificates: [join(folder, "none.pem")] }),
    (error: PortcullisError) => error.code === "CERTIFICATE_MISSING",
  );
});

test("nobody at home, and no such place", async () => {
  const transport = openTransport(QUICK);
  try {
    for (const url of ["http://127.0.0.1:9/list.csv", "http://nobody.invalid/list.csv"]) {
      await assert.rejects(
        download(transport, url, join(folder, "none"), { limits: { ...LIMITS, tries: 2 } }),
        (error: PortcullisError) => error.code === "NETWORK_UNREACHABLE",
      );
    }
  } finally {
    await transport.close();
  }
});

test("the proxy of the environment is used", async () => {
  const proxy = await loopbackProxy();
  const before = { ...process.env };
  Object.assign(process.env, { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, NO_PROXY: "" });
  try {
    const trusting = { certificates: [CERTIFICATE_FILE] };
    const got = await get((_, response) => response.end(BYTES), {}, trusting, true);
    assert.deepEqual(got.bytes, BYTES);
    assert.match(proxy.tunnels[0] ?? "", /^localhost:\d+$/);
    process.env["NO_PROXY"] = "localhost";
    await get((_, response) => response.end(BYTES), {}, trusting, true);
    assert.equal(proxy.tunnels.length, 1, "and not for those whom the environment excepts");
  } finally {
    process.env = before;
    proxy.close();
  }
});
