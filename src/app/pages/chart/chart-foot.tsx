import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import type { ChartId } from "../../../domain/series/charts";
import type { ReadSite } from "../../../domain/headline/read-site";
import { DownloadMenu } from "../../../features/files/download-menu";
import { EmbedButton } from "../../../parts/share/embed-button";
import { embedAddress } from "../../../url/links/embed-address";
import { CopyLink } from "../../../features/share/copy-link";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { date } from "../../../words/format/date";
import { titleText, type ChartHeading } from "../../../words/text/chart-heading";
import { ChartPicture } from "../picture/chart-picture";
import styles from "./chart-frame.module.css";

type Props = { chart: ChartId; heading: ChartHeading; selection: readonly ReadSite[] };

/** The anchor of what can be done with a chart, which stands below all that the chart leaves out. */
export const chartFootId = "take";

/** Shows what can be done with a chart: copy its link, cite its totals, download picture and data, embed it; and the release. */
export function ChartFoot({ chart, heading, selection }: Props) {
  const { release } = useRecord().dataset;
  const { view, citeHref } = useView();
  return (
    <div className={styles.foot} id={chartFootId}>
      <div className={styles.actions} data-scripted>
        <CopyLink opensUp />
        {heading.title.map(
          ({ text, total, cited = text }) =>
            total !== undefined && (
              <Link key={total} className="button" href={citeHref(`total.${total}`)}>
                {words.chart.cite(cited)}
              </Link>
            ),
        )}
        {selection.length > 0 && <ChartPicture chart={chart} selection={selection} />}
        <DownloadMenu sites={selection} opensUp />
        <EmbedButton
          title={titleText(heading)}
          version={release.version}
          isPinned={view.release !== null}
          address={(...to) => embedAddress({ kind: "chart", id: chart }, view, ...to)}
        />
      </div>
      <p>{words.chart.release(release.version, date(release.date))}</p>
    </div>
  );
}
