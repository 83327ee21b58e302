import { statusesOrUnknown } from "../../../domain/record/status";
import { BarLegend, TimeLegend } from "../../../marks/legend";
import { words } from "#words/page";
import { methodWords } from "#words/about/method";
import { Prose } from "../page/prose";

const text = methodWords.marks;

/** Shows the complete legends of the charts. */
export function MarksSection() {
  return (
    <>
      <Prose text={text.text} />
      <h3>{text.bars}</h3>
      <BarLegend statuses={new Set(statusesOrUnknown)} labels={words.status} words={words.chart} />
      <h3>{text.times}</h3>
      <p>{text.timesText}</p>
      <TimeLegend statuses={new Set()} labels={words.status} words={words.chart} />
      <p>{text.place}</p>
    </>
  );
}
