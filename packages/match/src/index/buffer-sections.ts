// How does a snapshot lie in one flat buffer? A header that names its sections, then typed arrays, each aligned to eight
// bytes, so that opening it is a matter of views and nothing is parsed but the header.

import { decodeText, encodeText } from "./text-codec.ts";

const MAGIC = 0x31534350; // "PCS1", little-endian
const ALIGN = 8;

export type Section = Uint8Array | Uint16Array | Uint32Array;

const KINDS = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;
type Kind = keyof typeof KINDS;

interface Header {
  readonly sections: Readonly<Record<string, readonly [kind: Kind, offset: number, length: number]>>;
  readonly meta: unknown;
}

/** A buffer that is not a snapshot of this format, or was cut short. */
export class SnapshotFormatError extends Error {
  override readonly name = "SnapshotFormatError";
  readonly code = "SNAPSHOT_FORMAT";
}

function kindOf(section: Section): Kind {
  if (section instanceof Uint32Array) return "u32";
  return section instanceof Uint16Array ? "u16" : "u8";
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGN) * ALIGN;
}

/** One buffer from named sections; the same sections and meta give the same bytes. Little-endian machines only. */
export function writeSections(sections: Readonly<Record<string, Section>>, meta: unknown): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sections).sort();
  // Offsets are relative to the end of the header, so that the header's own length does not matter to them.
  const layout: Record<string, [Kind, number, number]> = {};
  let at = 0;
  for (const name of names) {
    const section = sections[name] as Section;
    layout[name] = [kindOf(section), at, section.length];
    at = aligned(at + section.byteLength);
  }
  const header = encodeText(JSON.stringify({ sections: layout, meta } satisfies Header));
  const start = aligned(8 + header.length);
  const bytes = new Uint8Array(start + at);
  new DataView(bytes.buffer).setUint32(0, MAGIC, true);
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  for (const name of names) {
    const section = sections[name] as Section;
    const raw = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
    bytes.set(raw, start + (layout[name] as [Kind, number, number])[1]);
  }
  return bytes;
}

export interface OpenSections {
  readonly meta: unknown;
  u8(name: string): Uint8Array;
  u16(name: string): Uint16Array;
  u32(name: string): Uint32Array;
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function readHeader(text: string): Header {
  let header: Partial<Header> | null;
  try {
    header = JSON.parse(text) as Partial<Header> | null;
  } catch {
    throw new SnapshotFormatError("The snapshot's header is damaged.");
  }
  if (typeof header?.sections !== "object" || header.sections === null || !("meta" in header)) {
    throw new SnapshotFormatError("The snapshot's header is damaged.");
  }
  return header as Header;
}

/** Views of a buffer that {@link writeSections} made. Throws {@link SnapshotFormatError} for any other. */
export function openSections(buffer: ArrayBufferLike): OpenSections {
  if (buffer.byteLength < 8) throw new SnapshotFormatError("The snapshot is shorter than its header.");
  const view = new DataView(buffer as ArrayBuffer);
  if (view.getUint32(0, true) !== MAGIC) throw new SnapshotFormatError("The file is not a snapshot of this version.");
  const length = view.getUint32(4, true);
  if (8 + length > buffer.byteLength) throw new SnapshotFormatError("The snapshot is cut short in its header.");
  const header = readHeader(decodeText(new Uint8Array(buffer), 8, 8 + length));
  const start = aligned(8 + length);
  const section = (name: string, kind: Kind): Section => {
    const entry = header.sections[name];
    if (
      !Array.isArray(entry) ||
      entry[0] !== kind ||
      !isPlace(entry[1]) ||
      !isPlace(entry[2]) ||
      entry[1] % ALIGN !== 0
    )
      throw new SnapshotFormatError(`The snapshot lacks its section ${name}.`);
    const view_ = KINDS[kind];
    if (start + entry[1] + entry[2] * view_.BYTES_PER_ELEMENT > buffer.byteLength) {
      throw new SnapshotFormatError(`The snapshot is cut short in its section ${name}.`);
    }
    return new view_(buffer as ArrayBuffer, start + entry[1], entry[2]);
  };
  return {
    meta: header.meta,
    u8: (name) => section(name, "u8") as Uint8Array,
    u16: (name) => section(name, "u16") as Uint16Array,
    u32: (name) => section(name, "u32") as Uint32Array,
  };
}
