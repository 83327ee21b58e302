import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Suspense, type ReactNode } from "react";
import { vi } from "vitest";
import { render } from "vitest-browser-react";
import "../../../src/app/styles/index.css";
import { ReadContext, usePlainRecord } from "../../../src/published/use-record";
import { useAsked, ViewProvider } from "../../../src/url/view/view-provider";
import { publishedFiles } from "./published";

/**
 * The published files that the page can load; others get status 404. A test can change it so that a second attempt
 * succeeds.
 */
export type Server = { files: ReadonlyMap<string, string> };

const curatedFiles = publishedFiles();

/** Answers the page's requests for published files and passes on all other requests. */
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

/** Returns the curated files without those at the given paths. */
export function without(...paths: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...curatedFiles].filter(([path]) => !paths.includes(path)));
}

/** Provides the view of the address. Ids are not checked, because the tests use those of the record. */
function Addressed({ children }: { children: ReactNode }) {
  return (
    <ViewProvider asked={useAsked()} record={null}>
      {children}
    </ViewProvider>
  );
}

/** Provides the record that the server has. */
function Loaded({ children }: { children: ReactNode }) {
  return <ReadContext value={usePlainRecord()}>{children}</ReadContext>;
}

/** Renders a page at an address with data that is read as in the built page. */
export async function renderPage(page: ReactNode, address = "/") {
  history.replaceState(null, "", address);
  const client = new QueryClient();
  const tree = (node: ReactNode) => (
    <QueryClientProvider client={client}>
      <Addressed>
        <Suspense fallback="loading">
          {/* The frame has this gutter around every page. */}
          <main style={{ padding: "var(--gutter)" }}>
            <Loaded>{node}</Loaded>
          </main>
        </Suspense>
      </Addressed>
    </QueryClientProvider>
  );
  const screen = await render(tree(page));
  return { ...screen, show: (node: ReactNode) => screen.rerender(tree(node)) };
}
