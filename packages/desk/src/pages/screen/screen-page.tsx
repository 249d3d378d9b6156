// Is this name listed? Results while one types, as a preview; Enter screens, and what came of it opens below, recorded.

import { Stack, Text, Title } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useLocation, useParams, useSearchParams } from "wouter";
import { got } from "../../api/client.ts";
import { useDraft } from "../../api/draft.ts";
import { api } from "../../api/request.ts";
import type { Screening, Suggestions } from "../../api/screening-types.ts";
import { Failed, Loading } from "../../parts/states.tsx";
import { Welcome } from "../../shell/welcome.tsx";
import { Outcome } from "./outcome.tsx";
import { Preview } from "./preview.tsx";
import { NOBODY, type SubjectDraft, SubjectForm } from "./subject-form.tsx";

/** Shorter words come near everybody. */
const PREVIEW_CHARACTERS_MIN = 2;
const PREVIEW_COUNT = 8;

/** The same at every letter. */
const HEADING = <Title order={1}>Screen</Title>;

function requestOf(draft: SubjectDraft): Readonly<Record<string, string | boolean>> {
  const given = Object.entries(draft).map(([field, value]) => [field, value.trim()] as const);
  return { ...Object.fromEntries(given.filter(([, value]) => value !== "")), near: true };
}

function sameSubject(draft: SubjectDraft, screening: Screening | undefined): boolean {
  return screening !== undefined && draft.name.trim() === (screening.subject?.name ?? "");
}

function useScreening(draft: SubjectDraft) {
  const [, go] = useLocation();
  const cache = useQueryClient();
  const opened = useRef<string>(undefined);
  const screen = useMutation({
    mutationFn: () => api.post<Screening>("/screenings", { body: requestOf(draft) }),
    onSuccess: (screening) => {
      cache.setQueryData([`/screenings/${screening.screening}`, {}], screening);
      go(`/screen/${screening.screening}`);
    },
  });
  return {
    ...screen,
    opened: opened.current,
    start: (party?: string) => {
      if (draft.name.trim() === "" || screen.isPending) return;
      opened.current = party;
      screen.mutate();
    },
  };
}

/** What is asked for while somebody types. */
function previewOf({ name, kind }: SubjectDraft) {
  const query = { q: name.trim(), kind: kind === "any" ? undefined : kind, limit: PREVIEW_COUNT };
  return { ...got<Suggestions>("/suggest", query), gcTime: 10_000 };
}

function usePreview(draft: SubjectDraft, isWanted: boolean) {
  const cache = useQueryClient();
  const preview = useQuery({ ...previewOf(draft), enabled: isWanted, placeholderData: keepPreviousData });
  // Asked for before the letter is drawn: both take a while, and need not wait for one another.
  const ahead = (next: SubjectDraft) => {
    if (next.name.trim().length >= PREVIEW_CHARACTERS_MIN) void cache.prefetchQuery(previewOf(next));
  };
  return [preview, ahead] as const;
}

/** A name handed over in the address (`?q=`) becomes what is typed, once. */
function useNameFromAddress(setDraft: (draft: SubjectDraft) => void): void {
  const [search, setSearch] = useSearchParams();
  const name = search.get("q");
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new address hands a name over.
  useEffect(() => {
    if (name === null) return;
    setDraft({ ...NOBODY, name: name.slice(0, 1000) });
    setSearch({}, { replace: true });
  }, [name]);
}

export function ScreenPage() {
  const { hash } = useParams<{ hash?: string }>();
  const [draft, setDraft] = useDraft("screen", NOBODY);
  useNameFromAddress(setDraft);
  const screen = useScreening(draft);
  const recorded = useQuery({
    ...got<Screening>(`/screenings/${hash}`),
    enabled: hash !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const name = draft.name.trim();
  const isShown = sameSubject(draft, recorded.data) && hash !== undefined;
  const showsPreview = name.length >= PREVIEW_CHARACTERS_MIN && !isShown;
  const [preview, ahead] = usePreview(draft, showsPreview);
  const change = (part: Partial<SubjectDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    ahead({ ...draft, ...part });
  };
  const form = useRef<HTMLDivElement>(null);
  const toPreview = () => document.querySelector<HTMLElement>("[data-preview] button")?.focus();
  const toField = () => form.current?.querySelector<HTMLElement>('[data-search="page"]')?.focus();
  return (
    <Stack gap="md" maw={1280}>
      {HEADING}
      <div ref={form}>
        <SubjectForm
          draft={draft}
          onChange={change}
          onScreen={() => screen.start()}
          onDown={toPreview}
          busy={screen.isPending}
        />
      </div>
      {screen.isError && (
        <Failed
          title="The screening was not made, and nothing was recorded"
          error={screen.error}
          retry={() => screen.start()}
        />
      )}
      {showsPreview && preview.isError && (
        <Failed title="No preview" error={preview.error} retry={() => void preview.refetch()} />
      )}
      {showsPreview && preview.data !== undefined && (
        <Preview
          asked={preview.isPlaceholderData ? "" : name}
          hits={preview.data.hits}
          tookMs={preview.data.took_ms}
          onOpen={screen.start}
          onLeave={toField}
        />
      )}
      {hash !== undefined && recorded.isPending && <Loading what="the screening" />}
      {hash !== undefined && recorded.isError && (
        <Failed error={recorded.error} retry={() => void recorded.refetch()} />
      )}
      {hash !== undefined && recorded.data !== undefined && !showsPreview && (
        <Outcome key={hash} screening={recorded.data} opened={screen.opened} />
      )}
      {name === "" && hash === undefined && <Welcome />}
      {name === "" && hash === undefined && (
        <Text c="dimmed" size="sm">
          Type a name in any script. What you type stays here until you press Enter.
        </Text>
      )}
    </Stack>
  );
}
