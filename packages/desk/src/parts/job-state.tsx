// How does a job stand? Its state in a word, in one way on every page.

import { Badge } from "@mantine/core";
import type { Job } from "../api/job-types.ts";
import styles from "./job-state.module.css";

const STATES: Readonly<Record<Job["state"], string>> = {
  queued: "Waiting",
  running: "Running",
  done: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
};

export function jobStateText(state: Job["state"]): string {
  return STATES[state];
}

export function JobState({ state }: Pick<Job, "state">) {
  return (
    <Badge tt="none" className={styles["state"] ?? ""} data-state={state}>
      {jobStateText(state)}
    </Badge>
  );
}
