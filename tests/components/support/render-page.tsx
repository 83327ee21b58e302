import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Suspense, type ReactNode } from "react";
import { vi } from "vitest";
import { render } from "vitest-browser-react";
import "../../../src/app/styles/index.css";
import { ViewProvider } from "../../../src/url/view/view-provider";
import { publishedFiles } from "./published";

/** Which published files the page finds; one that is missing is answered with 404. Change it to let a new try succeed. */
export type Server = { files: ReadonlyMap<string, string> };

const curatedFiles = publishedFiles();

/** Answers the page's requests for published files, and lets all others through. */
export function serve(files: ReadonlyMap<string, string> = curatedFiles): Server {
  const server: Server = { files };
  const original = window.fetch.bind(window);
  vi.spyOn(window, "fetch").mockImplementation((input, init) => {
    const path = new URL(input instanceof Request ? input.url : input, location.href).pathname.slice(1);
    if (!path.startsWith("data/") || !path.endsWith(".json")) return original(input, init);
    const text = server.files.get(path);
    return Promise.resolve(text === undefined ? new Response("", { status: 404 }) : new Response(text));
  });
  return server;
}

/** The curated files without some. */
export function without(...paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...curatedFiles].filter(([path]) => !paths.includes(path)));
}

/** Renders a page at an address, with the data read as the built page reads it. */
export async function renderPage(page: ReactNode, address = "/") {
  history.replaceState(null, "", address);
  const client = new QueryClient();
  const tree = (node: ReactNode) => (
    <QueryClientProvider client={client}>
      <ViewProvider record={null}>
        <Suspense fallback="loading">
          {/* The gutter is the frame's, as around every page. */}
          <main style={{ padding: "var(--gutter)" }}>{node}</main>
        </Suspense>
      </ViewProvider>
    </QueryClientProvider>
  );
  const screen = await render(tree(page));
  return { ...screen, show: (node: ReactNode) => screen.rerender(tree(node)) };
}
