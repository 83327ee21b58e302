import { Link } from "wouter";
import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { DownloadMenu } from "../../../features/files/download-menu";
import { CopyLink } from "../../../features/share/copy-link";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { date } from "../../../words/format/date";
import type { ChartHeading } from "../../../words/text/chart-heading";
import styles from "./chart-frame.module.css";

/** Shows what can be done with a chart: copy its link, cite its totals, download the data; and the release. */
export function ChartFoot({ heading, selection }: { heading: ChartHeading; selection: readonly ReadSite[] }) {
  const { release } = useRecord().dataset;
  const { citeHref } = useView();
  return (
    <div className={styles.foot}>
      <div className={styles.actions}>
        <CopyLink opensUp />
        {heading.title.map(
          ({ text, total, cited = text }) =>
            total !== undefined && (
              <Link key={total} className="button" href={citeHref(`total.${total}`)}>
                {words.chart.cite(cited)}
              </Link>
            ),
        )}
        <DownloadMenu sites={selection} opensUp />
      </div>
      <p>{words.chart.release(release.version, date(release.date))}</p>
    </div>
  );
}
