// Which policy is in force, and how does a new one come into force?

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { got } from "../../api/client.ts";
import { api } from "../../api/request.ts";
import type { Policies, Policy, PolicyAsked } from "../../api/settings-types.ts";

export function usePolicies() {
  return useQuery(got<Policies>("/policies"));
}

export function useNewPolicy(onTaken: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (policy: PolicyAsked) => api.post<Policy>("/policies", { body: policy }),
    onSuccess: async () => {
      onTaken();
      await cache.invalidateQueries({ queryKey: ["/policies"] });
    },
  });
}
