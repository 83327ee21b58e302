import "./published/early";
import "./app/styles/index.css";
import { QueryClient } from "@tanstack/react-query";
import { StrictMode, useLayoutEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app/app";
import { rememberPops } from "./app/frame/page";
import { loadPage } from "./app/pages/page-code";
import { base } from "./app/state/base";
import { earlyPresses } from "./app/state/early-presses";
import { pageFiles } from "./app/state/page-files";
import { rememberScroll } from "./app/state/scroll-memory";
import { writtenPage } from "./app/state/written-page";
import { indexQuery } from "./published/queries";
import { guardComposition } from "./ui/dom/guard-composition";
import { noticeMove } from "./ui/dom/has-moved";
import { printWhole } from "./ui/dom/print-whole";
import { openAside } from "./url/links/open-aside";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

guardComposition();
noticeMove();
printWhole();
openAside(base);
rememberScroll();
rememberPops();

const client = new QueryClient();
// Known to the pages before the first render.
void client.prefetchQuery(indexQuery);

/**
 * Takes the mark off the root once the page that was written at build time has given way to the live one, and then has
 * `redo` do what was pressed in it meanwhile.
 */
function Live({ redo, children }: { redo: () => void; children: React.ReactNode }) {
  // Before anything else is pressed, which then is React's.
  useLayoutEffect(() => {
    root?.removeAttribute("data-prerendered");
    // In a task of its own: what has just been taken over is not done with itself yet.
    const timer = setTimeout(redo);
    return () => clearTimeout(timer);
  }, [redo]);
  return children;
}

const app = (redo: () => void) => (
  <StrictMode>
    <Live redo={redo}>
      <App client={client} />
    </Live>
  </StrictMode>
);
const render = () => createRoot(root).render(app(() => {}));
/** Where the files are no longer those of the build, React renders anew what differs. */
const onRecoverableError = (error: unknown) => console.warn("What was written at build time has changed:", error);

const path = writtenPage(root);
if (path === null) render();
// The written page stands until its program and its files are there; where one fails, the page says so.
else
  Promise.all([loadPage(path), ...pageFiles(path).map((load) => load(client))]).then(() => {
    // Meanwhile the address may have become that of another view.
    if (writtenPage(root) === path) hydrateRoot(root, app(earlyPresses(root)), { onRecoverableError });
    else render();
  }, render);
