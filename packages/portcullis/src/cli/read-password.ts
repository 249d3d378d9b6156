// What is the password? Typed without being shown, or the first line of what is piped in; never an option, which other users would see.

import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { PortcullisError } from "@portcullis/register/errors";
import type { CliContext } from "./context.ts";

function missing(): PortcullisError {
  return new PortcullisError("PASSWORD_MISSING", "input", "Give the password on standard input.", {});
}

/** Throws `PASSWORD_MISSING` (input). */
export async function readPassword(context: CliContext, name: string): Promise<string> {
  const input = context.openStdin?.();
  if (input === undefined) throw missing();
  const isTyped = (input as { isTTY?: boolean }).isTTY === true;
  if (isTyped) context.stderr.write(`Password of ${name}: `);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: unseen, terminal: isTyped });
  try {
    const line = await new Promise<string | undefined>((resolve) => {
      lines.once("line", resolve).once("close", () => resolve(undefined));
    });
    if (isTyped) context.stderr.write("\n");
    if (line === undefined || line === "") throw missing();
    return line;
  } finally {
    lines.close();
  }
}
