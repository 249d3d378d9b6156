// How far is a job? Asked once, then told by the service as it goes, until it has ended.

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { apiUrl } from "../../api/base.ts";
import { got } from "../../api/client.ts";
import type { Job } from "../../api/job-types.ts";
import { isEnded } from "./bulk-words.ts";

const EVENTS = ["progress", "done", "failed", "cancelled"];

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
