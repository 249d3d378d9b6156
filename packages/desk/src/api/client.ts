// What of the service's answers is kept, and for how long? One cache for all pages; retries are the request's own affair.

import { notifyManager, QueryClient } from "@tanstack/react-query";
import { type Asked, api } from "./request.ts";

// What came is drawn at once, not after a timer: while somebody types, that is a tenth of what a letter takes.
notifyManager.setScheduler(queueMicrotask);

export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 15_000, refetchOnWindowFocus: true, networkMode: "always" },
    mutations: { retry: false, networkMode: "always" },
  },
});

/** Options of a query for one GET route: the key is what is asked for. */
export function got<T>(path: string, query: NonNullable<Asked["query"]> = {}) {
  return {
    queryKey: [path, query] as const,
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<T> => api.get<T>(path, { query, signal }),
  };
}
