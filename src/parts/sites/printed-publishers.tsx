import type { ReactNode } from "react";
import type { Dataset } from "../../domain/record/dataset";
import { coverageWords } from "#words/charts/coverage";
import { compareText } from "../../words/format/text";
import { sourceNamed } from "../../words/text/source-name";
import panel from "../frame/chart-panel.module.css";

type Props = {
  claims: readonly { readonly source: string }[];
  sources: Dataset["sources"];
  children?: ReactNode;
};

/** Names on paper who states the claims of a chart whose bars are of many, and then says `children`. */
export function PrintedPublishers({ claims, sources, children }: Props) {
  const publishers = [...new Set(claims.map(({ source }) => sourceNamed(sources, source)))].toSorted(compareText);
  return (
    <p className={`print-only ${panel.coverage}`}>
      {publishers.length > 0 && `${coverageWords.publishers(publishers)} `}
      {children}
    </p>
  );
}
