// Who is behind an id of the ledger? The names of those who may sign in here, and of other systems for whoever may see their keys; whoever
// looks on is "you".

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { got } from "../api/client.ts";
import { may, useSession } from "../api/session.ts";
import type { Key, User } from "../api/settings-types.ts";
import { inertText } from "./inert-text.ts";

export interface People {
  readonly me: string | undefined;
  readonly users: readonly User[];
  /** Of other systems; none for whoever may not see them. */
  readonly keys: readonly Key[];
  /** In words; an id that is no user's stays as it is. */
  readonly nameOf: (actor: string | null) => string;
}

const NONE: readonly User[] = [];
const NO_KEYS: readonly Key[] = [];

export function usePeople(): People {
  const { data: session } = useSession();
  const { data } = useQuery({ ...got<{ readonly users: readonly User[] }>("/users"), staleTime: 300_000 });
  const machines = useQuery({
    ...got<{ readonly keys: readonly Key[] }>("/keys"),
    staleTime: 300_000,
    enabled: may(session, "administer"),
  });
  const me = session?.actor;
  const users = data?.users ?? NONE;
  const keys = machines.data?.keys ?? NO_KEYS;
  return useMemo(() => {
    const names = new Map([...users, ...keys].map(({ id, name }) => [id, name]));
    const nameOf = (actor: string | null): string => {
      if (actor === null) return "nobody";
      if (actor === me) return "you";
      return actor === "local" ? "this computer" : inertText(names.get(actor) ?? actor);
    };
    return { me, users, keys, nameOf };
  }, [me, users, keys]);
}
