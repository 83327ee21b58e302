/** @jsxImportSource react */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import "leaflet/dist/leaflet.css";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import "./style.css";

const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no root");

createRoot(root).render(
  <QueryClientProvider client={client}>
    <App />
  </QueryClientProvider>,
);
