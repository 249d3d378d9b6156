// What is around every page? Header, navigation, banners, help; on a narrow screen the navigation opens over the page.

import {
  ActionIcon,
  AppShell,
  Burger,
  Group,
  Text,
  Tooltip,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { useSession } from "../api/session.ts";
import { Icon } from "../parts/icon.tsx";
import { Loading } from "../parts/states.tsx";
import { Banners } from "./banners.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { Navigation } from "./navigation.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { QuickSearch } from "./quick-search.tsx";
import styles from "./shell.module.css";
import { useShortcutListener, useShortcuts } from "./shortcuts.ts";
import { SignIn } from "./sign-in.tsx";
import { useGoKeys } from "./use-go-keys.ts";
import { usePageName } from "./use-page-name.ts";

/** A page may mark the field that `/` goes to; else it is the header's. */
const SEARCH_FIELDS = '[data-search="page"], [data-search="header"]';

function focusSearch(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>(SEARCH_FIELDS)];
  const field = fields.find(({ dataset }) => dataset["search"] === "page") ?? fields[0];
  field?.focus();
  field?.select();
}

function SchemeButton() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const other = scheme === "dark" ? "light" : "dark";
  return (
    <Tooltip label={`Show it ${other}`}>
      <ActionIcon variant="subtle" size="lg" onClick={() => setColorScheme(other)} aria-label={`Show it ${other}`}>
        <Icon name={scheme === "dark" ? "sun" : "moon"} />
      </ActionIcon>
    </Tooltip>
  );
}

function Brand() {
  return (
    <UnstyledButton component={Link} href="/" className={styles["brand"] ?? ""} aria-label="Portcullis">
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="var(--mantine-color-ink-9)" />
        <path
          d="M8 25V13a8 8 0 0 1 16 0v12M12 25V10.500M16 25V8.500M20 25V10.500M8.500 15h15M8 20h16"
          fill="none"
          stroke="#fff"
          strokeWidth="1.8"
          strokeLinecap="round"
        />
      </svg>
      <Text fw={700} size="md" component="span" visibleFrom="xs">
        Portcullis
      </Text>
    </UnstyledButton>
  );
}

/** A change of page moves the focus to its start, as a page load would. */
function useFocusOnPage(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const page = usePageName();
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
}

export function Shell({ children }: { readonly children: ReactNode }) {
  const [menu, { toggle, close }] = useDisclosure(false);
  const [help, helpIs] = useDisclosure(false);
  // No page asks for anything before it is known whether it will be answered.
  const { data: session, isPending } = useSession();
  const main = useFocusOnPage();
  useShortcutListener();
  useGoKeys();
  useShortcuts("Everywhere", [
    { keys: "?", label: "Show the keys", run: helpIs.open },
    { keys: "/", label: "Search for a name", run: focusSearch },
  ]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 216, breakpoint: "md", collapsed: { mobile: !menu } }}
      padding={{ base: "sm", sm: "lg" }}
    >
      <a href="#main" className={`${styles["skip"]} no-print`}>
        Skip to the page
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger
            opened={menu}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={menu ? "Close the navigation" : "Open the navigation"}
          />
          <Brand />
          {session?.role !== "nobody" && <QuickSearch />}
          <Group gap={4} ml="auto" wrap="nowrap">
            <PersonMenu />
            <Tooltip label="Keys (?)">
              <ActionIcon variant="subtle" size="lg" onClick={helpIs.open} aria-label="Show the keys">
                <Icon name="keyboard" />
              </ActionIcon>
            </Tooltip>
            <SchemeButton />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label="Pages">
        <Navigation onGo={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} ref={main} className={styles["main"] ?? ""}>
        <Banners />
        {isPending && <Loading what="who works here" />}
        {!isPending && (session?.role === "nobody" ? <SignIn /> : children)}
      </AppShell.Main>
      <HelpDialog opened={help} onClose={helpIs.close} />
    </AppShell>
  );
}
