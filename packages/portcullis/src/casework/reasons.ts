// For what reason is an alert decided as it is? Codes that can be counted, each with its words.

import type { Disposition } from "./alert.ts";

export interface Reason {
  readonly code: string;
  readonly label: string;
}

export const REASONS: Readonly<Record<Disposition, readonly Reason[]>> = {
  true_positive: [
    { code: "identifier_agrees", label: "A number or document agrees" },
    { code: "details_agree", label: "Name and further details agree" },
    { code: "confirmed_by_subject", label: "The subject confirmed it" },
    { code: "confirmed_by_authority", label: "An authority confirmed it" },
    { code: "owned_or_controlled", label: "Owned or controlled by the listed party" },
  ],
  false_positive: [
    { code: "birth_date_differs", label: "Born on another day" },
    { code: "identifier_differs", label: "A number or document differs" },
    { code: "name_differs", label: "The names are not the same" },
    { code: "nationality_differs", label: "Another nationality or country" },
    { code: "gender_differs", label: "Another gender" },
    { code: "kind_differs", label: "A person is not a company, a ship not a person" },
    { code: "address_differs", label: "Another address or place" },
    { code: "known_good", label: "Known for long, and checked before" },
    { code: "other", label: "Another reason, stated in the note" },
  ],
  inconclusive: [
    { code: "details_missing", label: "Too little is known of the subject" },
    { code: "list_too_vague", label: "The list says too little of the party" },
    { code: "awaiting_answer", label: "Asked the subject or an authority" },
    { code: "other", label: "Another reason, stated in the note" },
  ],
};

export function isReason(disposition: Disposition, code: string): boolean {
  return REASONS[disposition].some((reason) => reason.code === code);
}
