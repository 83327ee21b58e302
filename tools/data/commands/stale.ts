import { compare } from "../../../src/domain/record/texts";
import type { Command } from "commander";
import { words } from "#words/page";
import { toReadSites, type ReadSite } from "../../../src/domain/headline/read-site";
import { plainReading } from "../../../src/domain/headline/read-record";
import { passedDate } from "../../../src/domain/headline/schedule";
import { countries, countryCalled } from "../../../src/domain/record/country";
import { interval, monthsBetween } from "../../../src/domain/record/partial-date";
import { date } from "../../../src/words/format/date";
import { Usage } from "../exit";
import type { Io } from "../io";
import { refuseUnreadable } from "../store/faults";
import { datasetOf } from "../release/editions";
import { table } from "../report/table";
import { open } from "./context";

type Options = { country?: string; on?: string; limit?: string; json?: boolean };

/** Adds the command `stale`, which lists sites by the age of their newest statement. */
export function addStale(program: Command, io: Io): void {
  program
    .command("stale")
    .summary("list the sites by the age of their newest statement")
    .description(
      "Lists the sites by the age of their newest statement, the oldest first, and marks opening dates that have passed without a documented opening. The reference day is the day of the record.",
    )
    .option("--country <code>", "only one country, such as NO")
    .option("--on <day>", "another reference day, YYYY-MM-DD")
    .option("--limit <number>", "the highest number of sites")
    .option("--json", "print JSON")
    .action(({ country, on, limit, json = false }: Options, command: Command) => {
      const { set, ...workspace } = open(command, io);
      refuseUnreadable(workspace);
      const dataset = datasetOf(set);
      const day = on ?? dataset.release.date;
      if (interval(day)?.start !== day) throw new Usage(`--on ${day}: a day is YYYY-MM-DD`);
      const wanted = countries.find((code) => code === country?.toUpperCase()) ?? countryCalled(country ?? "");
      if (country !== undefined && wanted === undefined)
        throw new Usage(`--country ${country}: no country of the record`);
      const most = limit === undefined ? Infinity : Number(limit);
      if (!(most > 0)) throw new Usage(`--limit ${limit}: a number above zero`);
      const sites = toReadSites(dataset, { ...plainReading(dataset), day })
        .filter(({ site }) => wanted === undefined || site.country === wanted)
        .map((readSite) => ageOf(readSite, day))
        .toSorted((a, b) => compare(a.newest ?? "", b.newest ?? "") || compare(a.site, b.site))
        .slice(0, most);
      io.out(json ? JSON.stringify(sites, null, 2) : printed(sites, day));
    });
}

type Age = {
  readonly site: string;
  /** The ISO date of the newest statement; null if no statement is dated. */
  readonly newest: string | null;
  /** Whole months since the last day of that date. */
  readonly months: number | null;
  readonly status: ReadSite["status"];
  /** The opening date, if it has passed and no source documents the opening; otherwise null. */
  readonly passed: string | null;
};

function ageOf({ site, status, schedule }: ReadSite, day: string): Age {
  const newest = site.claims.reduce<string | null>(
    (latest, { stated }) => (stated !== null && startOf(stated) > startOf(latest ?? "") ? stated : latest),
    null,
  );
  const end = newest === null ? undefined : interval(newest)?.end;
  return {
    site: site.id,
    newest,
    months: end === undefined ? null : Math.max(0, monthsBetween(end, day)),
    status,
    passed: passedDate(schedule)?.claim.date ?? null,
  };
}

function printed(sites: readonly Age[], day: string): string {
  const rows = sites.map(({ site, newest, months, status, passed }) => [
    site,
    newest === null ? words.undated : date(newest),
    months === null ? "" : `${months} months`,
    words.status[status],
    passed === null ? "" : `${words.scheduleStateNames.passed} (${date(passed)})`,
  ]);
  const passed = sites.filter((one) => one.passed !== null).length;
  return `By ${date(day)}; ${sites.length} sites, ${passed} of them past their opening date:\n${table([["site", "newest statement", "age", "status", ""], ...rows])}`;
}

function startOf(stated: string): string {
  return interval(stated)?.start ?? "";
}
