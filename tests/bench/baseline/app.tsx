/** @jsxImportSource react */
import { useQuery } from "@tanstack/react-query";
import type { MultiPolygon, Polygon } from "geojson";
import { useEffect, useState } from "react";
import { inEuros, type PlainSite } from "./plain-site";
import { InvestmentChart } from "./investment-chart";
import { OpeningChart } from "./opening-chart";
import { SiteMap } from "./site-map";

const query = new URLSearchParams(location.search);

async function fetched<T>(file: string): Promise<T> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

/** The page as one would write it in a day: one state, every view drawn anew with each change. */
export function App() {
  const [country, setCountry] = useState(query.get("country") ?? "");
  const [operator, setOperator] = useState(query.get("operator") ?? "");
  const sites = useQuery({ queryKey: ["sites"], queryFn: () => fetched<PlainSite[]>("data/sites.json") });
  const land = useQuery({
    queryKey: ["land"],
    queryFn: () => fetched<(Polygon | MultiPolygon)[]>("data/land.json"),
  });

  useEffect(() => {
    const chosen = Object.entries({ country, operator }).filter(([, value]) => value !== "");
    history.replaceState(null, "", `?${new URLSearchParams(chosen)}`);
  }, [country, operator]);

  if (sites.error || land.error) return <p className="message">Could not load the data.</p>;
  if (sites.isPending || land.isPending) return <p className="message">Loading…</p>;

  const countries = [...new Set(sites.data.map((site) => site.country))].toSorted();
  const operators = [...new Set(sites.data.map((site) => site.operator))].toSorted();
  const filtered = sites.data.filter(
    (site) => (country === "" || site.country === country) && (operator === "" || site.operator === operator),
  );
  const total = filtered.reduce((sum, { investment }) => sum + (investment ?? 0), 0);

  return (
    <main>
      <header>
        <h1>Nordic data centers</h1>
        <p>
          {filtered.length} sites, {inEuros(total)} of announced investment
        </p>
        <div className="filters">
          <label>
            Country
            <select id="country" value={country} onChange={(event) => setCountry(event.target.value)}>
              <option value="">All countries</option>
              {countries.map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
          </label>
          <label>
            Operator
            <select value={operator} onChange={(event) => setOperator(event.target.value)}>
              <option value="">All operators</option>
              {operators.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <section className="map" aria-label="Map of the sites">
        <h2>Sites</h2>
        <SiteMap sites={filtered} land={land.data} />
      </section>
      <section className="bars">
        <h2>Largest investments (top 25)</h2>
        <InvestmentChart sites={filtered} />
      </section>
      <section className="timeline">
        <h2>Sites by opening year</h2>
        <OpeningChart sites={filtered} />
      </section>
    </main>
  );
}
