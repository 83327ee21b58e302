import type { ReactNode } from "react";
import { moneyRounded } from "../../../src/words/format/money";
import { light, picture } from "./light";

/** Renders a sum over time as steps, with its years and its last figure. */
export function cardLine(points: readonly { readonly at: number; readonly value: number }[]): ReactNode {
  const [width, height] = [1104, 316];
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = Date.UTC(Math.max(new Date(first.at).getUTCFullYear(), new Date(last.at).getUTCFullYear() - 4), 0, 1);
  const top = Math.max(...points.map(({ value }) => value));
  const x = (at: number) => ((Math.max(at, from) - from) / (last.at - from)) * (width - 150);
  const y = (value: number) => height - 60 - (value / top) * (height - 110);
  const path = points
    .map(({ at, value }, index) => `${index === 0 ? "M" : `H${x(at)}V`}${index === 0 ? `${x(at)} ` : ""}${y(value)}`)
    .join("");
  const years = Array.from(
    { length: new Date(last.at).getUTCFullYear() - new Date(from).getUTCFullYear() + 1 },
    (_, index) => new Date(from).getUTCFullYear() + index,
  );
  return (
    <div style={{ display: "flex", position: "relative", width, height }}>
      <img
        src={picture(
          <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
            <path d={`M0 ${height - 60}H${width - 150}`} style={{ stroke: "var(--ink)" }} strokeWidth={2} />
            {years.map((year) => (
              <path
                key={year}
                d={`M${x(Date.UTC(year, 0, 1))} ${height - 60}v10`}
                style={{ stroke: "var(--ink)" }}
                strokeWidth={2}
              />
            ))}
            <path d={path} fill="none" style={{ stroke: "var(--ink)" }} strokeWidth={5} />
          </svg>,
        )}
        width={width}
        height={height}
        alt=""
      />
      {years.map((year) => (
        <div
          key={year}
          style={{
            position: "absolute",
            left: x(Date.UTC(year, 0, 1)) + 8,
            top: height - 56,
            fontSize: 31,
            color: light("--ink-2"),
          }}
        >
          {String(year)}
        </div>
      ))}
      <div style={{ position: "absolute", left: width - 140, top: y(last.value) - 26, fontSize: 40, fontWeight: 650 }}>
        {moneyRounded(last.value, "EUR")}
      </div>
    </div>
  );
}
