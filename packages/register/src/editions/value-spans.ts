// From which edition to which did a list state each value of a party? Every value stands with the editions that first and last had it.

import type { ListedParty } from "../model/party.ts";
import type { ComparedField } from "./delta.ts";
import { type FieldValue, fieldValues } from "./field-changes.ts";

/** A party in one edition; without a party it was not on the list. */
export interface PartyState {
  /** ISO date of publication. */
  readonly published: string;
  readonly edition: string;
  readonly party?: ListedParty | undefined;
}

/** A value and the run of editions that state it. A value that goes and comes again has two. */
export interface ValueSpan {
  readonly field: ComparedField;
  readonly text: string;
  readonly first: { readonly published: string; readonly edition: string };
  readonly last: { readonly published: string; readonly edition: string };
  /** Day of the first edition without it; absent while the newest edition states it. */
  readonly gone?: string;
}

interface OpenSpan extends FieldValue {
  readonly first: PartyState;
  last: PartyState;
}

function closed({ field, text, first, last }: OpenSpan, gone: string | undefined): ValueSpan {
  const at = ({ published, edition }: PartyState) => ({ published, edition });
  return { field, text, first: at(first), last: at(last), ...(gone === undefined ? {} : { gone }) };
}

/** Spans of every value over editions in order: those still stated first, in the party's own order, then those gone, the last gone first. */
export function valueSpans(states: readonly PartyState[]): ValueSpan[] {
  let open = new Map<string, OpenSpan>();
  const gone: ValueSpan[] = [];
  for (const state of states) {
    const now = new Map<string, OpenSpan>();
    for (const value of state.party === undefined ? [] : fieldValues(state.party)) {
      const key = `${value.field} ${JSON.stringify(value.value)}`;
      const known = open.get(key);
      if (known !== undefined) known.last = state;
      now.set(key, known ?? { ...value, first: state, last: state });
    }
    for (const [key, span] of open) if (!now.has(key)) gone.push(closed(span, state.published));
    open = now;
  }
  return [...[...open.values()].map((span) => closed(span, undefined)), ...gone.toReversed()];
}
