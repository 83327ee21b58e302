import { useState } from "react";
import type { ReadSite } from "../../domain/headline/read-site";
import { saveFile } from "../../ui/dom/save-file";
import { useRecord } from "../../published/use-record";
import { printAddress } from "../../url/address/address";
import { useView } from "../../url/view/use-view";
import { pictureWords as text } from "#words/files/picture";
import { drawnPng, drawnSvg } from "./draw";
import type { PictureAssets, SheetLoader } from "./picture-parts";
import styles from "../../ui/controls/menu.module.css";

type Props = {
  of: SheetLoader;
  assets: () => Promise<PictureAssets>;
  called: string;
  selection: readonly ReadSite[];
  isTable?: boolean;
};

/** Shows the pictures that can be made of a view: a press makes one and downloads or copies it. */
export function PictureChoices({ of, assets, called, selection, isTable = false }: Props) {
  const record = useRecord();
  const { view, link: linkTo } = useView();
  const [said, setSaid] = useState("");
  const { version } = record.dataset.release;
  const canCopy = typeof ClipboardItem !== "undefined" && "write" in navigator.clipboard;

  /** A picture of a chart leads to the chart. */
  const link = isTable
    ? `${linkTo(version).split("?", 1).join("")}${printAddress({ ...view, release: version, display: "chart" })}`
    : linkTo(version);

  const svg = async () => {
    const [make, loaded] = await Promise.all([of(), assets()]);
    const question = {
      record,
      selection,
      filters: view.filters,
      currency: view.currency,
      by: view.by,
      isLog: view.scale === "log",
      show: view.show,
      circles: view.size,
    };
    return drawnSvg(make, question, link, loaded);
  };

  const download = async (kind: "svg" | "png") => {
    setSaid(text.making);
    const name = `${text.called(called, version)}.${kind}`;
    try {
      const drawn = await svg();
      saveFile(name, kind === "svg" ? new Blob([drawn], { type: "image/svg+xml" }) : await drawnPng(drawn));
      setSaid(text.made(name));
    } catch {
      setSaid(text.failed);
    }
  };

  const copy = async () => {
    setSaid(text.making);
    try {
      // The promise goes in at once, since a browser lets nothing in that comes long after the press.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": svg().then(drawnPng) })]);
      setSaid(text.copied);
    } catch {
      setSaid(text.notCopied);
    }
  };

  return (
    <div className={styles.choices}>
      {isTable && <p>{text.tableNote}</p>}
      <p>{text.note}</p>
      {(["png", "svg"] as const).map((kind) => (
        <button key={kind} type="button" className="button" onClick={() => void download(kind)}>
          {text.kinds[kind]} <span className="quiet-text">{text.notes[kind]}</span>
        </button>
      ))}
      {canCopy && (
        <button type="button" className="button" onClick={() => void copy()}>
          {text.copy}
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}
