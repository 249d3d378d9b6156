// What is the announcement, as read, and what has become of it here? The text and all that was decided outlive a reload; the reading is
// asked for again, and gives the same facts.

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useDraft } from "../../api/draft.ts";
import type { Kept, Reading } from "../../api/notice-types.ts";
import { api } from "../../api/request.ts";
import { type CorrectionFields, type Decisions, sentOf } from "./decisions.ts";

export interface NoticeDraft {
  readonly text: string;
  readonly name: string;
  readonly publisher: string;
  readonly statedOn: string;
  /** The text was read: its facts are shown. */
  readonly isRead: boolean;
  readonly decisions: Decisions;
  readonly chosen?: string | undefined;
  /** A correction that is being typed. */
  readonly correcting?: CorrectionFields | undefined;
}

const EMPTY: NoticeDraft = { text: "", name: "", publisher: "", statedOn: "", isRead: false, decisions: {} };
const READ_MS = 60_000;
const NAME_CHARACTERS_MAX = 120;

/** What is handed in: one of the three. */
export interface NoticeSource {
  readonly text?: string;
  readonly html?: string;
  readonly pdf_base64?: string;
}

function readingOf(source: NoticeSource, signal?: AbortSignal): Promise<Reading> {
  return api.post<Reading>("/notices/read", {
    body: source,
    timeoutMs: READ_MS,
    ...(signal === undefined ? {} : { signal }),
  });
}

function firstLine(text: string): string {
  const line = text.split("\n").find((each) => each.trim() !== "") ?? "";
  return line.trim().slice(0, NAME_CHARACTERS_MAX);
}

const keyOf = (text: string) => ["/notices/read", text] as const;

export function useNotice() {
  const cache = useQueryClient();
  const [draft, setDraft, clear] = useDraft<NoticeDraft>("notice", EMPTY);
  const [kept, setKept] = useState<Kept>();
  const change = (part: Partial<NoticeDraft>) => setDraft((before) => ({ ...before, ...part }));
  const reading = useQuery({
    queryKey: keyOf(draft.text),
    queryFn: ({ signal }) => readingOf({ text: draft.text }, signal),
    enabled: draft.isRead,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  const read = useMutation({
    mutationFn: ({ source }: { readonly source: NoticeSource; readonly name?: string }) => readingOf(source),
    onSuccess: (answer, { name }) => {
      cache.setQueryData(keyOf(answer.text), answer);
      setKept(undefined);
      setDraft((before) => {
        const isSame = answer.text === before.text;
        return {
          ...before,
          text: answer.text,
          name: (isSame && before.name) || name || firstLine(answer.text),
          statedOn: (isSame && before.statedOn) || (answer.stated_on ?? ""),
          decisions: isSame ? before.decisions : {},
          isRead: true,
          chosen: undefined,
          correcting: undefined,
        };
      });
    },
  });
  const keep = useMutation({
    mutationFn: () =>
      api.post<Kept>("/notices/keep", {
        timeoutMs: READ_MS,
        body: {
          text: draft.text,
          name: draft.name.trim(),
          publisher: draft.publisher.trim(),
          stated_on: draft.statedOn,
          ...sentOf(reading.data?.facts ?? [], draft.decisions),
          provisional: true,
        },
      }),
    onSuccess: async (answer) => {
      setKept(answer);
      clear();
      await Promise.all(
        ["/provisional", "/alerts", "/groups"].map((path) => cache.invalidateQueries({ queryKey: [path] })),
      );
    },
  });
  return { draft, change, clear, reading, read, keep, kept };
}
