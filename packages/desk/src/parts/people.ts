// Who is behind an id of the ledger? The names of those who may sign in here; whoever looks on is "you".

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { got } from "../api/client.ts";
import { useSession } from "../api/session.ts";
import type { User } from "../api/settings-types.ts";
import { inertText } from "./inert-text.ts";

export interface People {
  readonly me: string | undefined;
  readonly users: readonly User[];
  /** In words; an id that is no user's stays as it is. */
  readonly nameOf: (actor: string | null) => string;
}

const NONE: readonly User[] = [];

export function usePeople(): People {
  const { data: session } = useSession();
  const { data } = useQuery({ ...got<{ readonly users: readonly User[] }>("/users"), staleTime: 300_000 });
  const me = session?.actor;
  const users = data?.users ?? NONE;
  return useMemo(() => {
    const names = new Map(users.map(({ id, name }) => [id, name]));
    const nameOf = (actor: string | null): string => {
      if (actor === null) return "nobody";
      if (actor === me) return "you";
      return actor === "local" ? "this computer" : inertText(names.get(actor) ?? actor);
    };
    return { me, users, nameOf };
  }, [me, users]);
}
