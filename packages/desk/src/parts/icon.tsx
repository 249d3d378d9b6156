// The few signs that stand beside words. Drawn here, in one weight, so that no library of thousands comes along.

const PATHS = {
  search: "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM15.500 15.500 20 20",
  inbox: "M4 13v5a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-5l-3-8H7zM4 13h5l1 3h4l1-3h5",
  table: "M4 5h16v14H4zM4 10h16M4 14.500h16M10 10v9",
  curve: "M4 4v16h16M7 16c4 0 4-9 11-9",
  lists: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  text: "M6 3h9l4 4v14H6zM9 9h4M9 13h7M9 17h7",
  graph:
    "M6 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM18 9a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM12 20a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM7.500 8.500 11 15.300M16.500 8.500 13 15.300M8.500 6.500h7",
  compare: "M4 5h6v14H4zM14 5h6v14h-6z",
  seal: "M12 3l7 3v5c0 4.500-3 8-7 10-4-2-7-5.500-7-10V6zM9 12l2 2 4-4.500",
  mail: "M4 6h16v12H4zM4 7l8 6 8-6",
  settings:
    "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400zM9 19.200a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400z",
  keyboard: "M3 7h18v10H3zM7 10.500h.01M11 10.500h.01M15 10.500h.01M8 14h8",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v2.500M12 19.500V22M2 12h2.500M19.500 12H22M5 5l1.700 1.700M17.300 17.300 19 19M19 5l-1.700 1.700M6.700 17.300 5 19",
  moon: "M19 14.500A8 8 0 0 1 9.500 5a8 8 0 1 0 9.500 9.500z",
  warning: "M12 4 2.500 20h19zM12 10v5M12 17.500v.01",
  check: "M4 12.500 9.500 18 20 6.500",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  arrow: "M5 12h14M13 6l6 6-6 6",
  close: "M6 6l12 12M18 6 6 18",
  down: "M6 9l6 6 6-6",
  link: "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.600-5.600L12 7.300M14 10a4 4 0 0 0-6-.5l-3 3A4 4 0 0 0 10.600 18L12 16.700",
  user: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 20c1-4 4-5.500 7.500-5.500s6.500 1.500 7.500 5.500",
  clock: "M12 20.500a8.500 8.500 0 1 0 0-17 8.500 8.500 0 0 0 0 17zM12 7v5l3.500 2",
  download: "M12 4v11M7.500 11l4.500 4.500 4.500-4.500M4 20h16",
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
  /** Pixels, a square. */
  readonly size?: number;
}

/** Always beside a word or a label; by itself it says nothing to a screen reader. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
