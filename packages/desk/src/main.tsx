// The first thing that runs: the style sheets, the nonce for styles written at run time, and the pages.

import "./theme/component-styles.ts";
import "./theme/tokens.css";
import { setNonce } from "get-nonce";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { NONCE } from "./theme/nonce.ts";

setNonce(NONCE);
const root = document.getElementById("desk");
if (root === null) throw new Error("the page has no place for the desk");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
