// How is a suppression taken back? By an entry of its own; the next screening of the subject finds the party again.

import { PortcullisError } from "@portcullis/register/errors";
import type { Suppression } from "../casework/suppression.ts";
import { ledgerSubject } from "../screening/subject-key.ts";
import type { Casework } from "./casework.ts";

/** Throws `SUPPRESSION_UNKNOWN`, `SUPPRESSION_ENDED` (input). */
export async function withdrawSuppression(
  casework: Casework,
  id: string,
  actor: string,
  note: string | null,
): Promise<Suppression> {
  const found = async (): Promise<Suppression> => {
    const suppression = await casework.state.suppression(id);
    if (suppression !== undefined) return suppression;
    const message = `There is no suppression "${id.slice(0, 40)}".`;
    throw new PortcullisError("SUPPRESSION_UNKNOWN", "input", message, { suppression: id.slice(0, 40) });
  };
  const { key } = await found();
  return casework.turns.take(key, async () => {
    if ((await found()).ended !== null) {
      throw new PortcullisError("SUPPRESSION_ENDED", "input", "The suppression has ended already.", {
        suppression: id,
      });
    }
    const body = { form: 1, act: "withdrawn", suppression: id, note } as const;
    const { applied } = await casework.enter(actor, ledgerSubject(key), { type: "suppression", body });
    await applied;
    return found();
  });
}
