// Which keys do what, here and now? Pages declare their keys; one listener hears them all, and the help shows what is declared. Single keys
// can be switched off, since somebody who speaks to the computer would press them by accident (WCAG 2.1.4).

import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { preference } from "../api/preference.ts";

export interface Shortcut {
  /** As on the keyboard: `j`, `?`, `Escape`, or two in turn: `g s`. */
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
  /** Also while somebody types in a field. */
  readonly inFields?: boolean;
}

export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

/** For the second key of two. */
const SEQUENCE_MS = 1_500;
export const SINGLE_KEYS = "single-keys";

let groups: readonly ShortcutGroup[] = [];
const listeners = new Set<() => void>();

function changed(next: readonly ShortcutGroup[]): void {
  groups = next;
  // Read off the page by whoever presses keys for somebody: a program that listens to speech, and our tests.
  document.documentElement.dataset["keys"] = JSON.stringify(
    groups.flatMap(({ shortcuts }) => shortcuts.map(({ keys }) => keys)),
  );
  for (const heard of listeners) heard();
}

function listen(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/** All that is declared, for the help. */
export function useShortcutGroups(): readonly ShortcutGroup[] {
  return useSyncExternalStore(listen, () => groups);
}

/** Declares keys as long as the component is shown; only such as do something now. The newest declaration of a key holds. */
export function useShortcuts(title: string, shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map(({ keys, label, inFields }) => `${keys}|${label}|${inFields === true}`).join("\n");
  // Before it is painted: who sees what a key is for may press it at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the declared keys; `run` is read when pressed.
  useLayoutEffect(() => {
    const declared = latest.current.map((shortcut, at) => ({ ...shortcut, run: () => latest.current[at]?.run() }));
    const group = { title, shortcuts: declared };
    changed([...groups, group]);
    return () => changed(groups.filter((other) => other !== group));
  }, [title, signature]);
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === "TEXTAREA" || target.tagName === "SELECT") return true;
  if (target.tagName !== "INPUT") return false;
  return !["checkbox", "radio", "button", "submit", "range"].includes((target as HTMLInputElement).type);
}

let first = "";
let firstAt = 0;

function found(keys: string, typing: boolean): Shortcut | undefined {
  return groups
    .flatMap(({ shortcuts }) => shortcuts)
    .findLast((shortcut) => shortcut.keys === keys && (!typing || shortcut.inFields === true));
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const typing = isField(event.target);
  if (!typing && event.key.length === 1 && !preference(SINGLE_KEYS, true)) return;
  // A dialog keeps the keyboard to itself.
  if (document.querySelector('[aria-modal="true"]') !== null) return;
  const inTime = event.timeStamp - firstAt < SEQUENCE_MS;
  const shortcut =
    (inTime && first !== "" ? found(`${first} ${event.key}`, typing) : undefined) ?? found(event.key, typing);
  first = typing ? "" : event.key;
  firstAt = event.timeStamp;
  if (shortcut === undefined) return;
  first = "";
  event.preventDefault();
  shortcut.run();
}

/** To be called once, by the shell. */
export function useShortcutListener(): void {
  useEffect(() => {
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
