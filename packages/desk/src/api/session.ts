// Who works here, and what may they do? Asked once at the start and after signing in or out.

import { useQuery } from "@tanstack/react-query";
import { got } from "./client.ts";
import type { Answer } from "./contract.ts";
import { api, setCsrf } from "./request.ts";

export type Session = Answer<"Session">;
export type Permission = Session["permissions"][number];

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

/** Whether whoever works here may do this; the service asks again in any case. */
export function may(session: Session | undefined, permission: Permission): boolean {
  return session?.permissions.includes(permission) === true;
}
