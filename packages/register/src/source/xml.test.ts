import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PortcullisError } from "../errors.ts";
import type { SourceFile } from "../formats/format.ts";
import { readXml, type XmlHandler, type XmlOptions } from "./xml.ts";

function fileOf(bytes: Uint8Array, chunkBytes = 7): SourceFile {
  return {
    name: "list.xml",
    async *open() {
      for (let from = 0; from < bytes.length; from += chunkBytes) yield bytes.subarray(from, from + chunkBytes);
    },
  };
}

/** Everything that is told, as one line an event; adjoining texts joined. */
async function told(bytes: Uint8Array | string, options?: XmlOptions, chunkBytes?: number): Promise<string[]> {
  const lines: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") lines.push(JSON.stringify(text));
    text = "";
  };
  const handler: XmlHandler = {
    open(name, attributes, byte) {
      flush();
      lines.push(`<${name} ${JSON.stringify(attributes)} ${byte()}`);
    },
    text(piece) {
      text += piece;
    },
    close(name) {
      flush();
      lines.push(`>${name}`);
    },
  };
  const file = fileOf(typeof bytes === "string" ? Buffer.from(bytes) : bytes, chunkBytes);
  for await (const _ of readXml(file, handler, options));
  return lines;
}

async function refused(bytes: Uint8Array | string, options?: XmlOptions): Promise<[string, unknown]> {
  try {
    await told(bytes, options);
  } catch (error) {
    assert.ok(error instanceof PortcullisError, String(error));
    assert.equal(error.kind, "input");
    assert.equal(error.details["file"], "list.xml");
    return [error.code, error.details["byte"]];
  }
  return ["read", undefined];
}

const SMALL = '<?xml version="1.0"?>\r\n<L d="é"><A>Zoë &amp; <![CDATA[<Ali>]]></A><B/></L>\n';
const SMALL_TOLD = ['<L {"d":"é"} 33', "<A {} 36", '"Zoë & <Ali>"', ">A", "<B {} 72", ">B", ">L"];

test("elements, attributes, text and CDATA are told in order, with the byte after each tag", async () => {
  assert.deepEqual(await told(SMALL), SMALL_TOLD);
  const bytes = Buffer.from(SMALL);
  assert.equal(bytes.subarray(0, 33).toString().endsWith('<L d="é">'), true);
  assert.equal(bytes.subarray(0, 72).toString().endsWith("<B/>"), true);
});

test("chunks of any size tell the same", async () => {
  for (let size = 1; size < 40; size += 1) assert.deepEqual(await told(SMALL, {}, size), SMALL_TOLD);
});

test("the encoding is that of the mark, the declaration, the caller", async () => {
  const bare = ["<n {} 3", '"Zoë"', ">n"];
  assert.deepEqual(await told("<n>Zoë</n>"), bare);
  assert.deepEqual(await told("\uFEFF<n>Zoë</n>"), ["<n {} 6", '"Zoë"', ">n"]);
  assert.deepEqual(await told(Buffer.from("\uFEFF<n>Zoë</n>", "utf16le")), ["<n {} 8", '"Zoë"', ">n"]);
  assert.deepEqual(await told(Buffer.from("<n>Zoë</n>", "utf16le").swap16()), ["<n {} 6", '"Zoë"', ">n"]);
  assert.deepEqual(await told(Buffer.from("<n>Zoë</n>", "latin1"), { encoding: "windows-1252" }), bare);
  const declared = '<?xml version="1.0" encoding="ISO-8859-1"?><n>Zoë</n>';
  assert.deepEqual(await told(Buffer.from(declared, "latin1")), ["<n {} 46", '"Zoë"', ">n"]);
  assert.deepEqual(await refused('<?xml version="1.0" encoding="klingon"?><n/>'), ["ENCODING_UNKNOWN", undefined]);
});

test("bytes that are not text are refused with their place", async () => {
  const bytes = Buffer.from("<n>Zoë and Zoë</n>");
  bytes[11] = 0xff;
  assert.deepEqual(await refused(bytes), ["ENCODING_INVALID", 11]);
  assert.deepEqual(await refused(Buffer.from("<n>Zoë").subarray(0, 6)), ["ENCODING_INVALID", 6]);
});

test("a faulty byte is named wherever the chunks end", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      async (text, size) => {
        const before = Buffer.from(`<n>${text.replace(/[^\p{L}\p{N} ]/gu, "")}`);
        const bytes = Buffer.concat([before, Buffer.from([0xff]), Buffer.from("</n>")]);
        const found = await told(bytes, {}, size).catch((error: PortcullisError) => error.details["byte"]);
        assert.equal(found, before.length);
      },
    ),
    { numRuns: 200 },
  );
});

test("entities and outside documents are refused, the five of XML are read", async () => {
  const bomb = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>';
  assert.equal((await refused(bomb))[0], "XML_ENTITY_REFUSED");
  assert.equal(
    (await refused('<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l>&x;</l>'))[0],
    "XML_ENTITY_REFUSED",
  );
  assert.equal((await refused('<!DOCTYPE l SYSTEM "http://example.org/l.dtd"><l/>'))[0], "XML_ENTITY_REFUSED");
  assert.equal((await refused('<!DOCTYPE l PUBLIC "-//X" "http://example.org/l.dtd"><l/>'))[0], "XML_ENTITY_REFUSED");
  assert.equal((await refused("<l>&undeclared;</l>"))[0], "XML_MALFORMED");
  assert.deepEqual(await told("<!DOCTYPE l><l>&lt;&gt;&amp;&apos;&quot;&#233;</l>"), ["<l {} 15", `"<>&'\\"é"`, ">l"]);
});

test("what is not well-formed, or ends early, is refused with its place", async () => {
  assert.deepEqual(await refused("<a><b></a>"), ["XML_MALFORMED", 10]);
  assert.deepEqual(await refused("<a><b>text"), ["XML_MALFORMED", 10]);
  assert.deepEqual(await refused("<a/><a/>"), ["XML_MALFORMED", 7]);
  assert.deepEqual(await refused("Name,Type\r\n"), ["XML_MALFORMED", 11]);
  assert.deepEqual(await refused("<a>\0</a>"), ["XML_MALFORMED", 4]);
  assert.deepEqual(await refused(""), ["FILE_EMPTY", undefined]);
});

test("every limit holds at its value and refuses one beyond", async () => {
  const limits = { fileBytesMax: 60, xmlDepthMax: 3, xmlTextCharactersMax: 10 };
  const read = async (text: string): Promise<string> => (await refused(text, { limits }))[0];
  assert.equal(await read("<a><b><c/></b></a>"), "read");
  assert.equal(await read("<a><b><c><d/></c></b></a>"), "LIMIT_XML");
  assert.equal(await read("<a>0123456789</a>"), "read");
  assert.equal(await read("<a>0123456789a</a>"), "LIMIT_XML");
  assert.equal(await read(`<a>${"b".repeat(30)}`), "LIMIT_XML");
  assert.equal(await read(`<a b="${"b".repeat(30)}"/>`), "LIMIT_XML");
  assert.equal(await read(`<a>${"<b/>".repeat(14)}</a>`), "FILE_TOO_LARGE");
  assert.equal(await read(`<a>${"<b/>".repeat(13)}\n</a>`), "read");
});
