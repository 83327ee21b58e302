import type { Release } from "../../domain/record/dataset";
import { inRelease } from "../../url/view/use-view";
import { dataWords } from "#words/about/data";
import { fileWords } from "#words/files/files";

/** Returns the citation of a release's data set in plain text and BibTeX. `home` is the address of the site. */
export function citeDataset(release: Release, home: string): { readonly text: string; readonly bibtex: string } {
  const { contributors, title } = fileWords;
  return {
    text: dataWords.cite.text(contributors, title, release.version, release.date, inRelease(home, release.version)),
    bibtex: [
      `@misc{nordic-ai-data-centers-${release.version},`,
      `  author = {{${contributors}}},`,
      `  title = {${title}},`,
      `  version = {${release.version}},`,
      `  year = {${release.date.slice(0, 4)}},`,
      `  date = {${release.date}},`,
      `  url = {${home}releases/${release.version}/dataset.json},`,
      "  note = {CC BY 4.0},",
      "}",
    ].join("\n"),
  };
}
