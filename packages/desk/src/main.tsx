// The first thing that runs: the style sheets, the nonce for styles written at run time, and the pages.

import "./theme/component-styles.ts";
import "./theme/tokens.css";
import { setNonce } from "get-nonce";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BASE } from "./api/base.ts";
import { queryClient } from "./api/client.ts";
import { SESSION_QUERY } from "./api/session.ts";
import { App } from "./app.tsx";
import { fetchPage } from "./ready-pages.tsx";
import { NONCE } from "./theme/nonce.ts";

setNonce(NONCE);
const root = document.getElementById("desk");
if (root === null) throw new Error("the page has no place for the desk");
const drawn = createRoot(root);
void queryClient.prefetchQuery(SESSION_QUERY);
// Not awaited by this file itself: the page's code waits for what this file shares with it.
void fetchPage(window.location.pathname.slice(BASE.length) || "/").then(() =>
  drawn.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
