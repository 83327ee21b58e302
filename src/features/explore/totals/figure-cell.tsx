import type { ReactNode } from "react";
import type { Cell } from "../../../domain/overview/status-matrix";
import { introWords } from "#words/explore/intro";
import { integer } from "../../../words/format/number";
import styles from "./matrix.module.css";

const text = introWords.matrix;

type FigureCellProps = {
  cell: Cell;
  format: (value: number) => string;
  link: (figure: string) => ReactNode;
};

/** Renders the two cells of a sum: the figure, and the number of sites in it. */
export function FigureCell({ cell: { value, sites, hasParts }, format, link }: FigureCellProps) {
  if (value === null)
    return (
      <td className="quiet-text" colSpan={2}>
        {hasParts ? text.parts : text.none}
      </td>
    );
  return (
    <>
      <td>{link(format(value))}</td>
      <td className={styles.coverage}>
        <span aria-hidden="true">{integer(sites)}</span>
        <span className="visually-hidden">{text.at(sites)}</span>
      </td>
    </>
  );
}
