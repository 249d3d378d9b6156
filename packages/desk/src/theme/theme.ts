// What do the pages look like? Colours, type and spacing of the component library, set once.

import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** Slate blue of ink: calm enough to look at all day. */
const INK: MantineColorsTuple = [
  "#eef4fa",
  "#dbe6f1",
  "#b4cbe1",
  "#8aafd2",
  "#6797c5",
  "#4d84b8",
  "#3772a9",
  "#275f93",
  "#1c4d7a",
  "#14324f",
];

/** Greys of the dark scheme, with a breath of the same blue. */
const DARK: MantineColorsTuple = [
  "#d5dde6",
  "#b6c1cd",
  "#93a0ae",
  "#75838f",
  "#3f4b58",
  "#303b48",
  "#232c37",
  "#1a212a",
  "#141a21",
  "#0f1419",
];

export const theme = createTheme({
  primaryColor: "ink",
  primaryShade: { light: 7, dark: 6 },
  colors: { ink: INK, dark: DARK },
  autoContrast: true,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: {
    fontWeight: "650",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.25" },
      h2: { fontSize: "1.125rem", lineHeight: "1.35" },
      h3: { fontSize: "0.95rem", lineHeight: "1.4" },
    },
  },
  defaultRadius: "md",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Card: { defaultProps: { withBorder: true, padding: "lg", radius: "md" } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { openDelay: 300, withArrow: true } },
    Anchor: { defaultProps: { underline: "hover" } },
    // What scrolls can be scrolled by keyboard.
    TableScrollContainer: { defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: 0 } } } },
  },
});
