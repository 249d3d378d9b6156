// Which pages are there? One line a page: where it is, what it is called, its key after `g`, and where its code lies. A page whose line is
// here is in the navigation, in the help and in the build as a file of its own.

import type { ComponentType } from "react";
import type { IconName } from "./parts/icon.tsx";

export interface PageEntry {
  /** Pattern of the address, after the base. */
  readonly path: string;
  readonly title: string;
  /** Second key after `g`; absent for a page one comes to from others. */
  readonly key?: string;
  readonly icon: IconName;
  readonly group: "Decide" | "Know" | "Prove";
  /** Absent from the navigation: it shows one thing that another page names. */
  readonly isHidden?: true;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

export const PAGES: readonly PageEntry[] = [
  {
    path: "/screen/:hash?",
    title: "Screen",
    key: "s",
    icon: "search",
    group: "Decide",
    load: async () => ({ default: (await import("./pages/screen/screen-page.tsx")).ScreenPage }),
  },
  {
    path: "/alerts/:id?",
    title: "Alerts",
    key: "a",
    icon: "inbox",
    group: "Decide",
    load: async () => ({ default: (await import("./pages/alerts/alerts-page.tsx")).AlertsPage }),
  },
  {
    path: "/bulk/:id?",
    title: "Bulk",
    key: "b",
    icon: "table",
    group: "Decide",
    load: async () => ({ default: (await import("./pages/bulk/bulk-page.tsx")).BulkPage }),
  },
  {
    path: "/lab",
    title: "Threshold lab",
    key: "t",
    icon: "curve",
    group: "Decide",
    load: async () => ({ default: (await import("./pages/lab/lab-page.tsx")).LabPage }),
  },
  {
    path: "/party/:list/:reference",
    title: "Party",
    icon: "user",
    group: "Know",
    isHidden: true,
    load: async () => ({ default: (await import("./pages/party/party-page.tsx")).PartyPage }),
  },
  {
    path: "/lists/:list?",
    title: "Lists",
    key: "l",
    icon: "lists",
    group: "Know",
    load: async () => ({ default: (await import("./pages/lists/lists-page.tsx")).ListsPage }),
  },
  {
    path: "/notice",
    title: "Notice",
    key: "n",
    icon: "text",
    group: "Decide",
    load: async () => ({ default: (await import("./pages/notice/notice-page.tsx")).NoticePage }),
  },
  {
    path: "/group",
    title: "Group",
    key: "r",
    icon: "graph",
    group: "Know",
    load: async () => ({ default: (await import("./pages/group/group-page.tsx")).GroupPage }),
  },
  {
    path: "/drift",
    title: "Drift",
    key: "d",
    icon: "compare",
    group: "Know",
    load: async () => ({ default: (await import("./pages/drift/drift-page.tsx")).DriftPage }),
  },
  {
    path: "/mail/:job?/:message?",
    title: "Mail",
    key: "m",
    icon: "mail",
    group: "Know",
    load: async () => ({ default: (await import("./pages/mail/mail-page.tsx")).MailPage }),
  },
  {
    path: "/ledger/:entry?",
    title: "Ledger",
    key: "e",
    icon: "seal",
    group: "Prove",
    load: async () => ({ default: (await import("./pages/ledger/ledger-page.tsx")).LedgerPage }),
  },
  {
    path: "/settings/:tab?",
    title: "Settings",
    key: "p",
    icon: "settings",
    group: "Prove",
    load: async () => ({ default: (await import("./pages/settings/settings-page.tsx")).SettingsPage }),
  },
];

/** Address of a page in the navigation: its pattern without the optional parts. */
export function addressOf({ path }: PageEntry): string {
  return path.replace(/\/:.*$/, "");
}
