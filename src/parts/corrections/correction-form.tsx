import { useState } from "react";
import { useCopy } from "../../ui/dom/use-copy";
import { correctionWords as text } from "#words/claims/correction";
import { correctionHref } from "./correction-href";

/** What a correction is of, as the page says it at a pinned address: a site, a programme or a total, or a claim. */
export type Correctable = {
  /** The record of the claim, or what else it is of. */
  readonly site: { readonly id: string; readonly name: string };
  readonly claim: { readonly id: string; readonly scope: string } | null;
  /** The value of the claim in words. */
  readonly value?: string;
  readonly publisher?: string;
  /** The source of the claim; null while its address is not loaded. */
  readonly source?: { readonly url: string } | null;
  readonly release: { readonly version: string };
  /** The pinned address, or what returns it in a browser. */
  readonly link: string | (() => string);
};

/** Where corrections go: a form of issues, a mail address, or neither. They are set when the site is built. */
const to = { url: import.meta.env.CORRECTIONS_URL, mail: import.meta.env.CORRECTIONS_MAIL };

/** Shows the text of a correction with what is known filled in, and the way to send it: an issue, a mail, or a copy. */
export function CorrectionForm(of: Correctable) {
  const { field, copied, copy } = useCopy<HTMLTextAreaElement>();
  const [body, setBody] = useState(() => text.body(linesOf(of)));
  const sent = correctionHref(to, text.title(of.claim?.id ?? of.site.id), body);

  return (
    <div>
      <p>{sent === null ? text.nowhere : text.prefilled}</p>
      <textarea
        ref={field}
        rows={12}
        style={{ inlineSize: "100%", font: "inherit" }}
        aria-label={text.text}
        value={body}
        onChange={({ currentTarget }) => setBody(currentTarget.value)}
      />
      <p>
        {sent !== null && (
          <>
            <a className="button" href={sent.href} target="_blank" rel="noreferrer">
              {text[sent.by]}
            </a>{" "}
          </>
        )}
        <button type="button" className="button" onClick={() => void copy(body, text.copied)}>
          {text.copy}
        </button>{" "}
        <span role="status">{copied && (copied.said ?? text.failed)}</span>
      </p>
      <p role="status">{sent?.isCut === true && text.cut}</p>
    </div>
  );
}

/** Returns what the page says, a line each. */
function linesOf({ site, claim, value, publisher, source, release, link }: Correctable): readonly string[] {
  return [
    text.site(site.name, site.id),
    ...(claim === null ? [] : [text.claim(claim.id), text.value(value ?? "", claim.scope)]),
    ...(publisher === undefined ? [] : [text.source(publisher, source?.url ?? null)]),
    text.release(release.version),
    text.link(typeof link === "string" ? link : link()),
  ];
}
