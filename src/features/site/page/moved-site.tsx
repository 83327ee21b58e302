import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { Redirect } from "../../../domain/record/dataset";
import { Notice } from "../../../ui/state/notice";
import { redirectWords } from "#words/redirects";

/** The last redirect; null if there was none or its notice was dismissed. */
let lastRedirect: Redirect | null = null;

/** Redirects from the address of a merged site to the page of the site `to`. */
export function MovedSite({ redirect, to }: { redirect: Redirect; to: string }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    lastRedirect = redirect;
    navigate(`/sites/${to}${window.location.search}`, { replace: true });
  }, [redirect, to, navigate]);
  return null;
}

/** Shows which site was merged into this one and why, after a redirect, until it is dismissed. */
export function MovedNotice({ id }: { id: string }) {
  const [moved, setMoved] = useState(lastRedirect?.to === id ? lastRedirect : null);
  if (moved === null) return null;
  const dismiss = () => {
    lastRedirect = null;
    setMoved(null);
  };
  return (
    <Notice onDismiss={dismiss}>
      <p>{redirectWords.moved(moved.id, moved.reason)}</p>
    </Notice>
  );
}
