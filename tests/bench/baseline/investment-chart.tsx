/** @jsxImportSource react */
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { inEuros, type PlainSite } from "./plain-site";

export function InvestmentChart({ sites }: { sites: readonly PlainSite[] }) {
  const top = sites
    .filter((site) => site.investment !== null)
    .toSorted((a, b) => (b.investment ?? 0) - (a.investment ?? 0))
    .slice(0, 25);
  return (
    <ResponsiveContainer width="100%" height={520}>
      <BarChart data={top} layout="vertical" margin={{ left: 20, right: 20 }}>
        <CartesianGrid strokeDasharray="3 3" horizontal={false} />
        <XAxis type="number" tickFormatter={inEuros} />
        <YAxis type="category" dataKey="name" width={180} interval={0} tick={{ fontSize: 11 }} />
        <Tooltip formatter={(value) => inEuros(Number(value))} />
        <Bar dataKey="investment" name="Investment" fill="#2f6f9f" />
      </BarChart>
    </ResponsiveContainer>
  );
}
