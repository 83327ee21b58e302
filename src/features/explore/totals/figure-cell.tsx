import type { ReactNode } from "react";
import type { HeadlineBasis } from "../../../domain/headline/headline";
import type { Cell, Sums } from "../../../domain/overview/status-matrix";
import { introWords } from "#words/explore/intro";
import { integer, megawattAmount } from "../../../words/format/number";
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

type MegawattCellsProps = {
  megawatts: Sums["megawatts"];
  bases: readonly HeadlineBasis[];
  link?: (basis: HeadlineBasis, figure: string) => ReactNode;
};

/** Renders the cells of the megawatts on each of some bases. */
export function MegawattCells({ megawatts, bases, link = (_, figure) => figure }: MegawattCellsProps) {
  return bases.map((basis) => (
    <FigureCell key={basis} cell={megawatts[basis]} format={megawattAmount} link={(figure) => link(basis, figure)} />
  ));
}
