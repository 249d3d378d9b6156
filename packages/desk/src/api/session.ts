// Who works here, and what may they do? Asked once at the start and after signing in or out.

import { useQuery } from "@tanstack/react-query";
import { got } from "./client.ts";
import type { Answer } from "./contract.ts";
import { api, setCsrf } from "./request.ts";

export type Session = Answer<"Session">;
export type Permission = Session["permissions"][number];

/** Also asked ahead, before anything is drawn. */
export const SESSION_QUERY = {
  ...got<Session>("/session"),
  queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Session> => {
    const session = await api.get<Session>("/session", { signal });
    setCsrf(session.csrf);
    return session;
  },
  staleTime: 60_000,
} as const;

export function useSession() {
  return useQuery(SESSION_QUERY);
}

/** Whether whoever works here may do this; the service asks again in any case. */
export function may(session: Session | undefined, permission: Permission): boolean {
  return session?.permissions.includes(permission) === true;
}
