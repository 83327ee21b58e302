import type { ReactNode } from "react";
import { Redirect, useLocation } from "wouter";
import { meantPath } from "../../url/address/path";

/** Renders the page of the current path. Redirects from a path that is not in standard form. */
export function RightPath({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const meant = meantPath(path);
  if (meant === path) return children;
  return <Redirect key={meant} to={`${meant}${window.location.search}${window.location.hash}`} replace />;
}
