import type { Release } from "../../domain/record/dataset";
import { inRelease } from "../../url/view/use-view";
import { words } from "#words/page";
import { dataWords } from "#words/about/data";

/** Returns the citation of a release's data set in plain text and BibTeX. `home` is the address of the site. */
export function citeDataset(release: Release, home: string): { readonly text: string; readonly bibtex: string } {
  return {
    text: dataWords.cite.text(release.version, release.date, inRelease(home, release.version)),
    bibtex: [
      `@misc{nordic-ai-data-centers-${release.version},`,
      `  title = {${words.product}},`,
      `  version = {${release.version}},`,
      `  date = {${release.date}},`,
      `  url = {${home}releases/${release.version}/dataset.json},`,
      "  note = {CC BY 4.0},",
      "}",
    ].join("\n"),
  };
}
