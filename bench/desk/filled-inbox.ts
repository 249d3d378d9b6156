// Whose alerts stand in the inbox that is measured? A dozen of real screenings on top, and below them as many made ones as are wanted: their
// lines are read from the store like any others.

import { Draft } from "../../packages/portcullis/src/casework/draft.ts";
import { openState, statePath } from "../../packages/portcullis/src/store/state/sqlite-state.ts";
import { alertOf, hitOf } from "../../packages/portcullis/test/case-samples.ts";

const NAMES = ["Ni Gaobin", "Zhao Guangzong", "Maksim Yakubets", "Dmitry Khoroshev", "Igor Kostyukov", "Gao Qiang"];
const COPIES = 5;
/** Above every made one. */
const LISTS = ["uk", "us-sdn", "eu", "un"] as const;
const BATCH = 2_000;
/** Numbers that no entry of this ledger reaches. */
const FIRST = 10_000_000;

export async function screenSome(url: string): Promise<void> {
  for (let copy = 0; copy < COPIES; copy += 1) {
    for (const [at, name] of NAMES.entries()) {
      const response = await fetch(`${url}/api/v1/screenings`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ name, id: `R${copy}-${at}`, kind: "person" }),
      });
      if (!response.ok) throw new Error(await response.text());
    }
  }
}

/** With the service stopped. */
export async function fillInbox(data: string, count: number): Promise<void> {
  const state = openState(statePath(data));
  const through = await state.through();
  for (let from = 0; from < count; from += BATCH) {
    const alerts = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => {
      const n = from + at;
      const alert = alertOf(FIRST + n);
      const name = `${["Ottoline", "Pelagia", "Marius", "赵光宗"][n % 4]} Brackwater ${n % 997}`;
      return {
        ...alert,
        escalated: n % 11 === 0,
        assignee: n % 7 === 0 ? "ada" : null,
        subject: { ...alert.subject, name },
        hits: [hitOf(`${LISTS[n % 4]}/${n % 500}`, 0.7 + (n % 200) / 1_000)],
      };
    });
    await state.write({ ...new Draft(state).changes(through), alerts });
  }
  await state.close();
}
