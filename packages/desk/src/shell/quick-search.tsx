// How does one ask for a name from any page? The header's field; Enter takes the name to the Screen page, which has a field of its own.

import { Kbd, TextInput } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import { Icon } from "../parts/icon.tsx";

export function QuickSearch() {
  const [name, setName] = useState("");
  const [path, go] = useLocation();
  if (path === "/" || path === "/screen") return null;
  return (
    <search style={{ flex: "1 1 auto", maxWidth: 420 }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === "") return;
          go(`/screen?q=${encodeURIComponent(name.trim())}`);
          setName("");
        }}
      >
        <TextInput
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          placeholder="Search for a name"
          aria-label="Search for a name"
          data-search="header"
          maxLength={500}
          leftSection={<Icon name="search" size={16} />}
          rightSection={<Kbd size="xs">/</Kbd>}
        />
      </form>
    </search>
  );
}
