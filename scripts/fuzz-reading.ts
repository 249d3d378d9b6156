// How does a format read one hostile input, and is the outcome one that is allowed?

import { FORMATS, type FormatInput, PortcullisError, type SourceFile } from "@portcullis/register";

/** Longest time of the processor for one input of at most 256 kB; an honest one takes a few milliseconds. */
const MILLISECONDS_MAX = 5_000;

/** A small input yields no more than this, whatever it says. */
const PARTIES_MAX = 100_000;

export interface FuzzOutcome {
  readonly parties: number;
  /** Code of the refusal of the whole file. */
  readonly refused?: string;
  /** What must not happen; undefined when all is well. */
  readonly fault?: string;
  readonly milliseconds: number;
}

/** OFAC's files are read together: the input is one of them, told by its columns, beside a good one. */
const OFAC_PRIMARY =
  '901,"ORELIN, Talbit","individual","LAMP",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 03 Feb 1961."\r\n';
const OFAC_ALIAS = '901,1,"aka","ORELYN, Talbit",-0- \r\n';

/** A mapped CSV is told its columns. */
const COLUMNS = {
  id: "eu_reference",
  kind: "kind",
  name: "primary_name",
  aliases: { column: "all_names", separator: " | " },
  listedOn: "date_designated",
  addresses: "addresses",
};

function filesOf(format: string, input: SourceFile): readonly SourceFile[] {
  if (format !== "ofac-csv") return [input];
  async function* good(text: string): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
  }
  const primary = { name: "sdn.csv", open: () => good(OFAC_PRIMARY) };
  const alias = { name: "alt.csv", open: () => good(OFAC_ALIAS) };
  // Which it is cannot be told of what was changed; as each in turn.
  return input.name.length % 2 === 0
    ? [{ ...input, name: "sdn.csv" }, alias]
    : [primary, { ...input, name: "alt.csv" }];
}

/** Time that this process has worked, so that a busy or halted machine makes no input slow. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function isWhole(party: { readonly id: string; readonly names: readonly unknown[] }): boolean {
  return party.id.length > 0 && party.names.length > 0 && JSON.stringify(party).length > 0;
}

/** Reads the chunks as the format's files. Never throws. */
export async function readAs(format: string, chunks: readonly Uint8Array[]): Promise<FuzzOutcome> {
  const reader = FORMATS.get(format);
  if (reader === undefined) throw new Error(`There is no format ${format}.`);
  async function* open(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const files = filesOf(format, { name: "l".repeat((chunks.length % 2) + 1), open });
  const columns = format === "csv" ? { columns: COLUMNS } : {};
  // Lines of the starter register name their list.
  const list = format === "starter-ndjson" ? "us-sdn" : "fuzz";
  const input: FormatInput = { list, published: "2024-03-25", files, ...columns };
  const start = processorMs();
  let parties = 0;
  try {
    for await (const { party, problem } of reader.parse(input)) {
      if (party !== undefined) {
        parties += 1;
        if (!isWhole(party))
          return { parties, fault: `half a party: ${party.id}`, milliseconds: processorMs() - start };
      } else if (problem.code === "" || problem.expected === "") {
        return {
          parties,
          fault: "a problem without a code or an expectation",
          milliseconds: processorMs() - start,
        };
      }
      if (parties > PARTIES_MAX) return { parties, fault: "runaway parties", milliseconds: processorMs() - start };
    }
  } catch (error) {
    const milliseconds = processorMs() - start;
    if (error instanceof PortcullisError && error.kind === "input")
      return { parties, refused: error.code, milliseconds };
    return { parties, fault: error instanceof Error ? (error.stack ?? error.message) : String(error), milliseconds };
  }
  const milliseconds = processorMs() - start;
  return milliseconds > MILLISECONDS_MAX
    ? { parties, fault: `took ${Math.round(milliseconds)} ms`, milliseconds }
    : { parties, milliseconds };
}
