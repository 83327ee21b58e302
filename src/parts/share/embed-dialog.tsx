import { useEffect, useRef, useState, type ComponentProps } from "react";
import { Segmented } from "../../ui/controls/segmented";
import { Dialog } from "../../ui/controls/dialog";
import { useCopy } from "../../ui/dom/use-copy";
import { embedDialogWords as text } from "#words/records/embed-dialog";
import { embedHeight, embedSnippet } from "./embed-snippet";

/** The widths that are offered, in px: that of a phone, of a column, of a wide column; and all of the place. */
const widths = ["full", "320", "480", "700"] as const;

/** The width in px of the narrowest phone, to which an embed of any width shrinks. */
const phoneWidth = 320;

/** The height of an embed in px until the preview has told its own. */
const firstHeight = 640;

const row = { display: "flex", flexWrap: "wrap", gap: "8px 16px", alignItems: "center" } as const;
const code = { inlineSize: "100%", fontFamily: "monospace" } as const;
/** A preview wider than the dialog scrolls. */
const stage = {
  position: "relative",
  inlineSize: "100%",
  overflowX: "auto",
  outline: "1px dashed var(--control-edge)",
} as const;

/** Only measured. */
const unseen = { position: "absolute", inset: 0, visibility: "hidden", border: 0 } as const;

/** The height in px that a frame told last. */
type Told = { readonly of: string; readonly height: number };

/** What is embedded. */
export type Embedded = {
  /** The title of the frame. */
  readonly title: string;
  /** The version of the release that is shown, and whether the reader chose it. */
  readonly version: string;
  readonly isPinned: boolean;
  /** Returns the address under the base of the site; a release of null is always the newest, a theme of null the reader’s. */
  readonly address: (release: string | null, theme: "light" | "dark" | null) => string;
};

const themes = ["reader", "light", "dark"] as const;

/** Shows the choices of an embed, how it looks, and its HTML to copy, as a dialog over the page. */
export function EmbedDialog({ title, version, isPinned, address, onClose }: Embedded & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const preview = useRef<HTMLIFrameElement>(null);
  const phone = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState<(typeof widths)[number]>("full");
  const [theme, setTheme] = useState<(typeof themes)[number]>("reader");
  const [pin, setPin] = useState<"newest" | "pinned">(isPinned ? "pinned" : "newest");
  const [fit, setFit] = useState<"fixed" | "script">("fixed");
  const [told, setTold] = useState<readonly Told[]>([]);
  const { field, copied, copy, forget } = useCopy<HTMLTextAreaElement>();
  const path = address(pin === "pinned" ? version : null, theme === "reader" ? null : theme);
  const local = `${import.meta.env.BASE_URL}${path}`;
  const px = width === "full" ? null : Number(width);
  const isPhone = px === phoneWidth;
  // Without a script one height is for all readers: nothing scrolls inside the frame where it is narrow.
  const isForAll = !isPhone && fit === "fixed";
  const frames = { preview: `${local} ${width}`, phone: `phone ${local}` };
  const heightOf = (frame: string) => told.find(({ of }) => of === frame)?.height;
  const [wideHeight, phoneHeight] = [heightOf(frames.preview), heightOf(frames.phone)];
  const isMeasured = wideHeight !== undefined && (!isForAll || phoneHeight !== undefined);
  const height = Math.max(wideHeight ?? firstHeight, isForAll ? (phoneHeight ?? 0) : 0);
  const snippet = embedSnippet(`${window.location.origin}${local}`, title, px, height, fit === "script");

  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      const tells = heightIn(data);
      const from = [preview.current, phone.current].find((frame) => frame?.contentWindow === source);
      const of = from?.dataset["frame"];
      if (tells === null || of === undefined) return;
      setTold((before) => [...before.filter((one) => one.of !== of), { of, height: tells }]);
    };
    window.addEventListener("message", listen);
    return () => window.removeEventListener("message", listen);
  }, []);

  return (
    <Dialog label={text.title} ref={dialog} isWide onClose={onClose}>
      <h2>{text.title}</h2>
      <p>{text.lead}</p>
      <div style={row}>
        <Choice
          legend={text.width.label}
          value={width}
          onChoose={chosen(setWidth)}
          options={widths.map((value) => ({
            value,
            label: value === "full" ? text.width.full : text.width.fixed(Number(value)),
          }))}
        />
        <Choice
          legend={text.theme.label}
          value={theme}
          onChoose={chosen(setTheme)}
          options={themes.map((value) => ({ value, label: text.theme[value] }))}
        />
        <Choice
          legend={text.release.label}
          value={pin}
          onChoose={chosen(setPin)}
          options={[
            { value: "newest", label: text.release.newest },
            { value: "pinned", label: text.release.pinned(version) },
          ]}
        />
        <Choice
          legend={text.height.label}
          value={fit}
          onChoose={chosen(setFit)}
          options={[
            { value: "fixed", label: text.height.fixed },
            { value: "script", label: text.height.script },
          ]}
        />
      </div>
      <label style={{ inlineSize: "100%" }}>
        {text.snippet}
        <textarea ref={field} readOnly rows={8} spellCheck={false} style={code} value={snippet} />
      </label>
      <p style={row}>
        <button
          type="button"
          className="button primary"
          disabled={!isMeasured}
          onClick={() => void copy(snippet, text.copied)}
        >
          {text.copy}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {text.close}
        </button>
        <span role="status">
          {!isMeasured && text.measuring}
          {copied && (copied.said ?? text.failed)}
        </span>
      </p>
      <div style={stage}>
        {/* A page of this site. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          ref={preview}
          key={frames.preview}
          data-frame={frames.preview}
          src={local}
          title={text.preview}
          width={px ?? "100%"}
          height={height}
          style={{ border: 0 }}
        />
        {!isPhone && (
          // oxlint-disable-next-line react/iframe-missing-sandbox
          <iframe
            ref={phone}
            key={frames.phone}
            data-frame={frames.phone}
            src={local}
            title={text.phone}
            width={phoneWidth}
            height={height}
            style={unseen}
          />
        )}
      </div>
      <p className="quiet-text">{text.heights}</p>
    </Dialog>
  );

  /** Returns what takes a choice, after which what was copied is no longer what is shown. */
  function chosen<T>(set: (value: T) => void) {
    return (value: T) => {
      set(value);
      forget();
    };
  }
}

/** Shows a choice with its name, which the choice says itself to those who do not see it. */
function Choice<T extends string>(props: ComponentProps<typeof Segmented<T>>) {
  return (
    <div style={row}>
      <span aria-hidden="true">{props.legend}</span>
      <Segmented {...props} />
    </div>
  );
}

/** Returns the height in px that a message of an embed tells; null for any other message. */
function heightIn(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("type" in data) || !("height" in data)) return null;
  return data.type === embedHeight && typeof data.height === "number" ? Math.ceil(data.height) : null;
}
