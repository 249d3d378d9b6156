// Who sets the rules, and since when do they hold? A new version is recorded, and in force from then on.

import { PortcullisError } from "@portcullis/register/errors";
import { type PolicyDocument, policyChanges } from "../casework/policy-document.ts";
import type { Casework } from "./casework.ts";

export type PolicyAsked = Omit<PolicyDocument, "version" | "created_at" | "actor">;

/** Throws `POLICY_UNKNOWN` (input). */
export function policyOfVersion(casework: Casework, version: number): PolicyDocument {
  const found = casework.policies.find((policy) => policy.version === version);
  if (found !== undefined) return found;
  throw new PortcullisError("POLICY_UNKNOWN", "input", `There is no policy of version ${version}.`, { version });
}

export function comparePolicies(casework: Casework, from: number, to: number) {
  return { from, to, changes: policyChanges(policyOfVersion(casework, from), policyOfVersion(casework, to)) };
}

/** @param lists ids that are loaded: a policy for others would screen against nobody */
export async function setPolicy(
  casework: Casework,
  actor: string,
  asked: PolicyAsked,
  lists: readonly string[],
): Promise<PolicyDocument> {
  const named = [...(asked.lists ?? []), ...asked.thresholds.flatMap(({ list }) => list ?? [])];
  const unknown = named.find((list) => !lists.includes(list));
  if (unknown !== undefined || asked.lists?.length === 0) {
    const message = `There is no list "${unknown ?? ""}". Loaded are: ${lists.join(", ") || "none"}.`;
    throw new PortcullisError("LIST_UNKNOWN", "input", message, { list: unknown ?? "" });
  }
  return casework.turns.take("policy", async () => {
    const { name, threshold, thresholds, weak_aliases, fields, four_eyes, retention } = asked;
    const policy: PolicyDocument = {
      version: casework.policy.version + 1,
      name,
      created_at: casework.now().toISOString(),
      actor,
      threshold,
      thresholds,
      weak_aliases,
      fields,
      four_eyes,
      retention,
      lists: asked.lists,
    };
    const { applied } = await casework.enter(actor, undefined, { type: "policy", body: { form: 1, policy } });
    await applied;
    return policy;
  });
}
