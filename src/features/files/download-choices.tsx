import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "../../ui/dom/link";
import type { ReadSite } from "../../domain/headline/read-site";
import { isEarlier } from "../../domain/headline/read-record";
import { saveFile } from "../../ui/dom/save-file";
import { useFiles, useRecord } from "../../published/use-record";
import { inRelease, useView } from "../../url/view/use-view";
import { downloadWords as text } from "#words/files/download";
import { chosenFilters } from "../../words/text/selection/chosen-labels";
import { withSemicolons } from "../../words/format/text";
import { fileKinds, viewFile, type FileKind, type FileOfView } from "./view-file";
import styles from "../../ui/controls/menu.module.css";

type Props = {
  sites: readonly ReadSite[];
  /** Which sites these are, in words; null for those that the filters select. */
  which: string | null;
};

/** Shows the files that can be made of the sites of a view: a press makes one and downloads it. */
export function DownloadChoices({ sites, which }: Props) {
  const record = useRecord();
  const { view, link } = useView();
  const client = useQueryClient();
  const files = useFiles();
  const [isMarked, setMarked] = useState(false);
  const [said, setSaid] = useState("");
  const { dataset, reading } = record;
  const { version, date } = dataset.release;
  const chosen = chosenFilters(view.filters, dataset);
  const filter = which ?? (withSemicolons(chosen) || text.all);

  const file: FileOfView = {
    sites,
    context: { record, currency: view.currency },
    about: {
      version,
      date,
      asOf: reading.day,
      rule: reading.rule,
      filter: text.what(sites.length, filter),
      currency: view.currency,
      link: link(version),
    },
    name: text.calledFile(version, isEarlier(record) ? reading.day : null, sites.length),
    marked: isMarked,
    sources: async () => (await client.ensureQueryData(files.sources)).value,
  };

  const download = async (kind: FileKind) => {
    setSaid(text.making);
    try {
      const { name, blob } = await viewFile(kind, file);
      saveFile(name, blob);
      setSaid(text.made(name));
    } catch {
      setSaid(text.failed);
    }
  };

  return (
    <div className={styles.choices}>
      <p>{text.what(sites.length, filter)}</p>
      {fileKinds.map((kind) => (
        <button key={kind} type="button" className="button" onClick={() => void download(kind)}>
          {text.kinds[kind]} <span className="quiet-text">{text.notes[kind]}</span>
        </button>
      ))}
      <label>
        <input type="checkbox" checked={isMarked} onChange={() => setMarked(!isMarked)} /> {text.mark}
      </label>
      <p role="status">{said}</p>
      <p>
        <Link href={`${inRelease("/data", view.release)}#columns`}>{text.columns}</Link>
      </p>
    </div>
  );
}
