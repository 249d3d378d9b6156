// Where can one go? The pages by what they are for, each with its key.

import { Stack, Text } from "@mantine/core";
import { Link } from "wouter";
import { addressOf, PAGES, type PageEntry } from "../pages.ts";
import { Icon } from "../parts/icon.tsx";
import { fetchPage } from "../ready-pages.tsx";
import styles from "./shell.module.css";
import { usePageName } from "./use-page-name.ts";

const GROUPS: readonly PageEntry["group"][] = ["Decide", "Know", "Prove"];

interface EntryProps {
  readonly page: PageEntry;
  readonly onGo: () => void;
}

function Entry({ page, onGo }: EntryProps) {
  const address = addressOf(page);
  const isHere = usePageName() === address.slice(1);
  return (
    <li>
      <Link
        href={address}
        className={styles["link"]}
        aria-current={isHere ? "page" : undefined}
        onClick={onGo}
        onFocus={() => void fetchPage(address)}
        onPointerEnter={() => void fetchPage(address)}
      >
        <Icon name={page.icon} />
        {page.title}
        {page.key !== undefined && <span aria-hidden="true">g {page.key}</span>}
      </Link>
    </li>
  );
}

export function Navigation({ onGo }: { readonly onGo: () => void }) {
  const shown = PAGES.filter(({ isHidden }) => isHidden !== true);
  return (
    <Stack gap="md" component="nav" aria-label="Pages">
      {GROUPS.map((group) => {
        const pages = shown.filter((page) => page.group === group);
        if (pages.length === 0) return null;
        return (
          <div key={group}>
            <Text size="xs" fw={600} c="dimmed" px={10} pb={4}>
              {group}
            </Text>
            <Stack gap={2} component="ul" m={0} p={0} style={{ listStyle: "none" }}>
              {pages.map((page) => (
                <Entry key={page.path} page={page} onGo={onGo} />
              ))}
            </Stack>
          </div>
        );
      })}
    </Stack>
  );
}
