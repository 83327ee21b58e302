import { Link } from "../../../ui/dom/link";
import { biddingZones } from "../../../domain/place/bidding-zone";
import { countries } from "../../../domain/record/country";
import type { ReadSite } from "../../../domain/headline/read-site";
import { useView, withCurrency } from "../../../url/view/use-view";
import { words } from "#words/page";
import { groupingWords } from "#words/charts/grouping-notes";

/**
 * Shows the note on a grouping by tenant, year or bidding zone; for years with the number of sites of which only
 * a part is dated, for zones with that of sites that have no zone; nothing for other groupings.
 */
export function GroupingNote({ selection }: { selection: readonly ReadSite[] }) {
  const { view } = useView();
  if (view.by === "tenant") return <>{groupingWords.tenant} </>;
  if (view.by === "year")
    return <>{groupingWords.year(selection.filter(({ opening }) => opening?.part === true).length)} </>;
  const zoneless = selection.filter(({ zone }) => zone === null);
  if (view.by !== "zone" || zoneless.length === 0) return null;
  const countriesWithoutZones = countries.filter((country) => !biddingZones.some((zone) => zone.startsWith(country)));
  const named = countriesWithoutZones.filter((country) => zoneless.some(({ site }) => site.country === country));
  const otherCount = zoneless.filter(({ site }) => !countriesWithoutZones.includes(site.country)).length;
  return (
    <>
      {groupingWords.noZone(
        named.map((country) => words.country[country]),
        otherCount,
      )}{" "}
      <Link href={`${withCurrency("/method", view)}#bidding-zone`}>{groupingWords.method}</Link>.{" "}
    </>
  );
}
