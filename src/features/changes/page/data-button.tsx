import { changedValues } from "../../../domain/changes/site-stories";
import { publishedAfter, publishedBefore } from "../../../domain/changes/total-changes";
import { saveFile } from "../../../ui/dom/save-file";
import { useView } from "../../../url/view/use-view";
import { changesPageWords as text } from "#words/about/changes-page";
import { whyChangedText } from "../../../words/text/changes/change-text";
import type { ReleaseComparison } from "./use-comparison";

/** Shows a button that saves the changes of the page as JSON, with the link to this view pinned to the release. */
export function DataButton({ comparison }: { comparison: ReleaseComparison }) {
  const { link } = useView();
  const { before, after } = comparison;
  const save = () => {
    saveFile(
      `nordic-ai-data-centers-changes-${before.version}-${after.version}.json`,
      new Blob([dataOf(comparison, link(after.version))], { type: "application/json" }),
    );
  };
  return (
    <button type="button" className="button" onClick={save}>
      {text.choice.data(changedValues(comparison.changes).length)}
    </button>
  );
}

/** Returns the changes of a comparison as JSON: claims whole, sites by id, amounts in EUR and MW. */
function dataOf({ before, after, changes }: ReleaseComparison, link: string): string {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const claimIds = (list: readonly { readonly claim: { readonly id: string } }[]): readonly string[] =>
    list.map(({ claim }) => claim.id);
  return JSON.stringify(
    {
      release: after.released.dataset.release,
      against: before.released.dataset.release,
      link,
      licence: "CC-BY-4.0",
      totals: changes.totals.map((total) => ({
        name: total.name,
        unit: total.unit,
        before: publishedBefore(total),
        after: publishedAfter(total),
        rules: total.rules,
        laterRules: total.laterRules,
        moves: total.moves,
      })),
      values: changedValues(changes).map((one) => ({
        site: one.site.id,
        field: one.field,
        from: one.from && { part: one.from.part, claim: one.from.claim },
        to: one.to && { part: one.to.part, claim: one.to.claim },
        reason: whyChangedText(one),
      })),
      rules: changes.rules.map((one) => ({
        site: one.site.id,
        field: one.field,
        from: one.from && { part: one.fromPart, claim: one.from },
        to: one.to && { part: one.to.part, claim: one.to.claim },
      })),
      sites: {
        added: ids(changes.sites.added),
        promoted: ids(changes.sites.promoted),
        gone: ids(changes.sites.gone),
        altered: changes.sites.altered.map(({ site, keys }) => ({ site: site.id, keys })),
      },
      claims: {
        added: claimIds(changes.claims.added),
        edited: changes.claims.altered.map(({ after: { id }, keys }) => ({ id, keys })),
        removed: claimIds(changes.claims.dropped),
        withoutEffect: claimIds(changes.silent),
      },
    },
    null,
    2,
  );
}
