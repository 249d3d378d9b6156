// How far is a job? Asked once, then told by the service as it goes, until it has ended.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { apiUrl } from "./base.ts";
import { got } from "./client.ts";
import type { Job } from "./job-types.ts";
import { api } from "./request.ts";

const EVENTS = ["progress", "done", "failed", "cancelled"];

export function isEnded({ state }: Pick<Job, "state">): boolean {
  return state === "done" || state === "failed" || state === "cancelled";
}

export function useJob(id: string) {
  const cache = useQueryClient();
  const job = useQuery(got<Job>(`/jobs/${id}`));
  const follows = job.data !== undefined && !isEnded(job.data);
  useEffect(() => {
    if (!follows) return;
    const source = new EventSource(apiUrl(`/jobs/${id}/events`));
    const heard = (event: Event) => {
      const told = JSON.parse((event as MessageEvent<string>).data) as Job;
      cache.setQueryData([`/jobs/${id}`, {}], told);
      if (!isEnded(told)) return;
      source.close();
      void cache.invalidateQueries({ queryKey: ["/jobs"] });
    };
    for (const name of EVENTS) source.addEventListener(name, heard);
    return () => source.close();
  }, [id, follows, cache]);
  return job;
}

/** Stops a job; what it did so far stays. */
export function useJobCancel(id: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<Job>(`/jobs/${id}/cancel`),
    onSuccess: (ended) => cache.setQueryData([`/jobs/${id}`, {}], ended),
  });
}
