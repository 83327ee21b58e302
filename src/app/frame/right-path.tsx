import type { ReactNode } from "react";
import { Redirect, useLocation } from "wouter";
import { meantPath } from "../../url/address/path";

/** Shows the page of a path, and leads there from one that was changed on its way. */
export function RightPath({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  const meant = meantPath(path);
  if (meant === path) return children;
  return <Redirect key={meant} to={`${meant}${window.location.search}${window.location.hash}`} replace />;
}
