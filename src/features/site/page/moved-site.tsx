import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { Redirect } from "../../../domain/record/dataset";
import { focusAfter } from "../../../ui/dom/focus-after";
import { Notice } from "../../../ui/state/notice";
import { words } from "#words/page";
import { redirectWords } from "#words/redirects";

/** The redirect that was followed last; null: none yet, or its notice was dismissed. */
let followed: Redirect | null = null;

/** Leads from the address of a site that was merged into another one (`to`) to the page of that one. */
export function MovedSite({ redirect, to }: { redirect: Redirect; to: string }) {
  const [, navigate] = useLocation();
  useEffect(() => {
    followed = redirect;
    navigate(`/sites/${to}${window.location.search}`, { replace: true });
  }, [redirect, to, navigate]);
  return null;
}

/** On the page of a site to which the address of a merged one has led: which one, and why; until it is dismissed. */
export function MovedNotice({ id }: { id: string }) {
  const [moved, setMoved] = useState(followed?.to === id ? followed : null);
  if (moved === null) return null;
  const dismiss = () => {
    focusAfter(() => document.getElementById("content"));
    followed = null;
    setMoved(null);
  };
  return (
    <Notice
      action={
        <button type="button" className="link-button" onClick={dismiss}>
          {words.notice.dismiss}
        </button>
      }
    >
      <p>{redirectWords.moved(moved.id, moved.reason)}</p>
    </Notice>
  );
}
