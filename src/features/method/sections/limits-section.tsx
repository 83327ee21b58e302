import { useQuery } from "@tanstack/react-query";
import { useFiles, useRecord } from "../../../published/use-record";
import { monthsWithoutRates, reachByCountry, undatedCount } from "../../../domain/provenance/limits";
import { methodWords } from "#words/about/method";
import { words } from "#words/page";
import styles from "../page/method.module.css";

const text = methodWords.limits;

/** Shows the gaps of the data, with counts from the data. */
export function LimitsSection() {
  const { dataset } = useRecord();
  const { data } = useQuery(useFiles().programmes);
  const { sites, rates, release, sources } = dataset;
  const claims = sites.flatMap((site) => site.claims);
  const ofProgrammes = data?.value.flatMap((programme) => programme.claims) ?? [];
  const missing = monthsWithoutRates(rates, release.date);
  const last = Object.keys(rates.monthly).at(-1);
  const notStated = (["investment", "capacity", "opening"] as const).map((field) => ({
    field,
    count: sites.filter((site) => !site.claims.some((claim) => claim.field === field)).length,
  }));
  const classes = [...sources.values()].filter((source) => source.class === "aggregator").length;
  const secondHand = [...sources.values()].filter(({ via }) => via !== undefined).length;
  const approximate = sites.filter((site) => site.location.precision === "municipality");
  const named = approximate.filter(({ locality }) => locality !== null).length;
  return (
    <>
      <ul className={styles.notes}>
        {reachByCountry(sites).map(({ country, newest, sites: count }) => (
          <li key={country}>{text.newest(country, newest, count)}</li>
        ))}
      </ul>
      <p>{text.after}</p>
      <ul className={styles.notes}>
        {claims.length > 0 && <li>{text.undated(undatedCount(claims), claims.length, text.what.sites)}</li>}
        {ofProgrammes.length > 0 && (
          <li>{text.undated(undatedCount(ofProgrammes), ofProgrammes.length, text.what.programmes)}</li>
        )}
        {missing.length > 0 && last !== undefined && <li>{text.rates(missing, last)}</li>}
        {sites.length > 0 &&
          notStated.map(({ field, count }) => (
            <li key={field}>{text.notStated(count, sites.length, text.field[field])}</li>
          ))}
        {sites.length > 0 && <li>{text.approximate(approximate.length, sites.length, named)}</li>}
        <li>{text.aggregators(classes, sources.size)}</li>
        <li>{text.secondHand(secondHand, sources.size)}</li>
      </ul>
      <p>{text.correct(words.share.correct)}</p>
    </>
  );
}
