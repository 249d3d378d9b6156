// What surrounds every page: theme, cache, address, shell. Each page's code is fetched when it is first shown.

import { MantineProvider, Title } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { Suspense, useEffect } from "react";
import { Redirect, Route, Router, Switch } from "wouter";
import { BASE } from "./api/base.ts";
import { queryClient } from "./api/client.ts";
import { PAGES, type PageEntry } from "./pages.ts";
import { ErrorBoundary } from "./parts/error-boundary.tsx";
import { Empty, Loading } from "./parts/states.tsx";
import { ReadyPage } from "./ready-pages.tsx";
import { Shell } from "./shell/shell.tsx";
import { NONCE } from "./theme/nonce.ts";
import { theme } from "./theme/theme.ts";

function PageFrame({ page }: { readonly page: PageEntry }) {
  const { title } = page;
  useEffect(() => {
    document.title = `${title} · Portcullis`;
  }, [title]);
  return (
    <ErrorBoundary>
      <Suspense fallback={<Loading what={title} />}>
        <ReadyPage page={page} />
      </Suspense>
    </ErrorBoundary>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/">
        <Redirect to="/screen" replace />
      </Route>
      {PAGES.map((page) => (
        <Route key={page.path} path={page.path}>
          <PageFrame page={page} />
        </Route>
      ))}
      <Route>
        <Title order={1}>Not here</Title>
        <Empty title="There is no page at this address">Choose one from the navigation, or press ? for the keys.</Empty>
      </Route>
    </Switch>
  );
}

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => NONCE}>
      <QueryClientProvider client={queryClient}>
        <Router base={BASE}>
          <Shell>
            <Pages />
          </Shell>
        </Router>
      </QueryClientProvider>
    </MantineProvider>
  );
}
