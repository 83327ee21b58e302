import type { TimeScale } from "../../../charts/plot/scale";
import type { YearTick } from "../../../charts/years/year-ticks";
import { useRecord } from "../../../published/use-record";
import { select, type YearRange } from "../../../domain/selection/filters";
import { keepPlace } from "../../../ui/dom/keep-place";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { controlWords } from "#words/charts/chart-controls";

/**
 * A hook that returns the years of an axis as toggles of the opening filter. The narrow years are one toggle, which
 * includes all earlier years.
 */
export function useYearTicks({ first, since, last }: TimeScale): readonly YearTick[] {
  const { readSites } = useRecord();
  const { view, actions, narrowHref } = useView();
  const chosen = view.filters.opens;

  const tick = (from: number, to: number, range: YearRange, text: string): YearTick => {
    const count = select(readSites, { ...view.filters, opens: range }).length;
    const isOnly = chosen !== null && chosen.from === range.from && chosen.to === range.to;
    const isAmong = chosen !== null && (chosen.from ?? -Infinity) <= to && (chosen.to ?? Infinity) >= from;
    const opens = isOnly ? null : range;
    const { all, before, only } = controlWords.years;
    return {
      from,
      to,
      text,
      told: words.filters.count(count),
      title: isOnly ? all : range.from === null ? before(String(since)) : only(text),
      href: narrowHref({ ...view.filters, opens }),
      pressed: isOnly || (isAmong && "mixed"),
      disabled: count === 0 && !isOnly,
      onToggle: (button) => {
        keepPlace(button);
        actions.chooseYears(opens);
      },
    };
  };

  const narrowed = first === since - 1 ? String(first) : `${first}–${String(since - 1).slice(2)}`;
  return [
    ...(first < since ? [tick(first, since - 1, { from: null, to: since - 1 }, narrowed)] : []),
    ...Array.from({ length: last - since + 1 }, (_, index) => since + index).map((year) =>
      tick(year, year, { from: year, to: year }, String(year)),
    ),
  ];
}
