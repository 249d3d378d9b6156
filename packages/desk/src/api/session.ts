// Who works here, and what may they do? Asked once at the start and after signing in or out.

import { useQuery } from "@tanstack/react-query";
import { got } from "./client.ts";
import { api, setCsrf } from "./request.ts";

export type Role = "analyst" | "reviewer" | "auditor" | "administrator" | "local";

export interface Session {
  readonly actor: string;
  readonly name: string;
  readonly role: Role;
  readonly signed_in: boolean;
  readonly csrf: string | null;
  readonly version: string;
  readonly engine: string;
  readonly sign_in_required: boolean;
  readonly sample_loaded: boolean;
}

export function useSession() {
  return useQuery({
    ...got<Session>("/session"),
    queryFn: async ({ signal }) => {
      const session = await api.get<Session>("/session", { signal });
      setCsrf(session.csrf);
      return session;
    },
    staleTime: 60_000,
  });
}

/** Whether a role may do what only these roles may; `local` may do all. */
export function may(session: Session | undefined, ...roles: readonly Role[]): boolean {
  if (session === undefined) return false;
  return session.role === "local" || session.role === "administrator" || roles.includes(session.role);
}
