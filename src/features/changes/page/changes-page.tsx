import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { activeKeys } from "../../../domain/selection/filters";
import type { Release } from "../../../domain/record/dataset";
import { failureOf } from "../../../published/load";
import { releasesQuery } from "../../../published/releases";
import { Select } from "../../../ui/controls/select";
import { Failure } from "../../../ui/state/failure";
import { Loading } from "../../../ui/state/loading";
import { comparedReleases, type ComparedReleases } from "../../../url/view/compared-releases";
import { useView } from "../../../url/view/use-view";
import { changesPageWords as text } from "#words/about/changes-page";
import { words } from "#words/page";
import { releaseHeadline, rulesShareText } from "../../../words/text/changes/release-text";
import shared from "../../../parts/frame/record-page.module.css";
import { ComparedContent } from "./compared-content";
import { DataButton } from "./data-button";
import { Feeds } from "./feeds";
import { ReleaseList } from "./release-list";
import { useComparison, type ReleaseComparison } from "./use-comparison";
import styles from "./changes.module.css";

/** Shows what changed between two releases, and a list of all releases. `controls` are the filters of the page. */
export function ChangesPage({ controls }: { controls: React.ReactNode }) {
  const { view } = useView();
  const { data: releases, error, refetch } = useQuery(releasesQuery);
  const compared = releases && comparedReleases(view, releases);
  return (
    <div className={shared.page}>
      {!compared && <h1 tabIndex={-1}>{text.title}</h1>}
      {error && <Failure {...failureOf(error)} onRetry={() => void refetch()} />}
      {!releases && !error && <Loading>{words.loading.data}</Loading>}
      {releases && compared && (
        <>
          {compared.against === null ? (
            <FirstRelease release={compared.release} releases={releases} />
          ) : (
            <Compared
              key={`${compared.release.version} ${compared.against.version}`}
              release={compared.release}
              against={compared.against}
              releases={releases}
              controls={controls}
            />
          )}
          <div className={styles.columns}>
            <ReleaseList releases={releases} shown={compared.release.version} />
            <Feeds />
          </div>
        </>
      )}
    </div>
  );
}

function FirstRelease({ release, releases }: { release: Release; releases: readonly Release[] }) {
  return (
    <>
      <h1 tabIndex={-1}>{text.first(release.version)}</h1>
      <p className={styles.lead}>
        {text.firstText(release.date)} {release.note}
      </p>
      <div className={styles.bar} role="group" aria-label={text.choice.label}>
        <ReleaseChoice release={release} against={null} releases={releases} />
      </div>
    </>
  );
}

type ComparedProps = {
  release: Release;
  against: Release;
  releases: readonly Release[];
  controls: React.ReactNode;
};

function Compared({ release, against, releases, controls }: ComparedProps) {
  const { view } = useView();
  // Deferred, so that typing in the search stays fast.
  const filters = useDeferredValue(view.filters);
  const { comparison, failed } = useComparison(release.version, against.version, filters);
  const isFiltered = activeKeys(filters).length > 0;
  return (
    <>
      <h1 tabIndex={-1}>{comparison ? headlineOf(comparison) : text.of(release.version)}</h1>
      <p className={styles.lead}>
        {[
          text.against(release.date, against.version, against.date),
          comparison && rulesShareText(comparison.changes),
          comparison && isFiltered
            ? text.only(comparison.before.selection.length, comparison.after.selection.length)
            : release.note,
        ]
          .filter(Boolean)
          .join(" ")}
      </p>
      <div className={styles.bar} role="group" aria-label={text.choice.label}>
        <ReleaseChoice release={release} against={against} releases={releases} />
        {comparison && comparison.stories.length > 0 && <DataButton comparison={comparison} />}
        <a className="button" href={`${import.meta.env.BASE_URL}feed.xml`}>
          {text.choice.feed}
        </a>
      </div>
      <div className={styles.controls}>{controls}</div>
      {(view.rule !== "headline" || view.asOf !== null) && <p className="quiet-text">{text.asPublished}</p>}
      {failed.map(({ onRetry, ...failure }) => (
        <Failure key={failure.detail} {...failure} onRetry={onRetry} />
      ))}
      {comparison ? (
        <ComparedContent comparison={comparison} isFiltered={isFiltered} />
      ) : (
        failed.length === 0 && <Loading>{text.loading}</Loading>
      )}
    </>
  );
}

type ChoiceProps = ComparedReleases & { releases: readonly Release[] };

/** Shows the choice of a release and of the earlier one with which it is compared. */
function ReleaseChoice({ release, against, releases }: ChoiceProps) {
  const { actions } = useView();
  const options = (some: readonly Release[]) => some.map(({ version }) => ({ value: version, label: version }));
  const [newest] = releases;
  const earlier = releases.slice(releases.indexOf(release) + 1);
  const named = (version: string, usual: Release | undefined) => (version === usual?.version ? null : version);
  return (
    <>
      <Select
        label={text.choice.release}
        value={release.version}
        options={options(releases)}
        onChoose={(version) => actions.compareReleases(named(version, newest), null)}
      />
      {against && (
        <Select
          label={text.choice.against}
          value={against.version}
          options={options(earlier)}
          onChoose={(version) => actions.compareReleases(named(release.version, newest), named(version, earlier[0]))}
        />
      )}
    </>
  );
}

function headlineOf({ after, before, changes }: ReleaseComparison): string {
  // A site that was in the earlier record and matches the filters only now is not counted as new.
  const { added, promoted, gone } = changes.sites;
  const count = before.selection.length;
  const sites = { before: count, after: count + added.length + promoted.length - gone.length };
  const name = text.of(after.version);
  return count + after.selection.length === 0 ? name : releaseHeadline(name, sites, changes);
}
