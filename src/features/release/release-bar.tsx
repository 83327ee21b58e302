import { Link } from "../../ui/dom/link";
import { currentMethod, methodOf } from "../../domain/headline/methods";
import { useNewest } from "../../published/use-record";
import type { Release } from "../../domain/record/dataset";
import { printAddress } from "../../url/address/address";
import { defaultView } from "../../url/view/default-view";
import { useView, withCurrency } from "../../url/view/use-view";
import { releaseWords as text } from "#words/release";
import styles from "./release-bar.module.css";

/** Shows that the view is of an older release, by which method it is read, and links to the newest and to the changes. */
export function ReleaseBar({ release }: { release: Release }) {
  const { view, newestHref } = useView();
  const newest = useNewest()?.release;
  const made = methodOf(release);
  const { filters, currency } = view;
  const changesHref = `/changes${printAddress({ ...defaultView, filters, currency, against: release.version })}`;
  return (
    <section className={`no-print ${styles.bar}`} aria-label={text.bar}>
      <p>
        {text.reads(release)} {newest && text.newer(newest)}
      </p>
      <p className={styles.links}>
        <Link href={newestHref}>{text.toNewest}</Link> <Link href={changesHref}>{text.changes}</Link>
      </p>
      {made.version !== currentMethod.version && (
        <p className={styles.method}>
          {text.method(made.version, currentMethod.version)}{" "}
          <Link href={`${withCurrency("/method", view)}#changes`}>{text.methodChanges}</Link>
        </p>
      )}
    </section>
  );
}
