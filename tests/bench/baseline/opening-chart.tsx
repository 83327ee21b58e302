/** @jsxImportSource react */
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { PlainSite } from "./plain-site";

export function OpeningChart({ sites }: { sites: readonly PlainSite[] }) {
  const counts = new Map<number, number>();
  for (const { opens } of sites) if (opens !== null) counts.set(opens, (counts.get(opens) ?? 0) + 1);
  const data = [...counts].toSorted(([a], [b]) => a - b).map(([year, count]) => ({ year, count }));
  return (
    <ResponsiveContainer width="100%" height={240}>
      <BarChart data={data} margin={{ top: 16, right: 20 }}>
        <CartesianGrid strokeDasharray="3 3" vertical={false} />
        <XAxis dataKey="year" type="number" domain={["dataMin - 1", "dataMax + 1"]} tickCount={9} />
        <YAxis allowDecimals={false} />
        <Tooltip />
        <Bar dataKey="count" name="Sites" fill="#c2662d" barSize={12}>
          <LabelList dataKey="count" position="top" fontSize={10} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
