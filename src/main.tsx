import "./app/styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app";
import { guardComposition } from "./ui/dom/guard-composition";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
guardComposition();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
