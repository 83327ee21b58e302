import type { Command } from "commander";
import writeFileAtomic from "write-file-atomic";
import type { Source } from "../../../src/domain/record/source";
import { Interrupted, Usage } from "../exit";
import type { Io } from "../io";
import { keepAnswers, readAnswers, type Kept } from "../links/answers";
import { askAddress } from "../links/ask-address";
import { inQueues, politeSender } from "../links/polite";
import { linkRows, linkText } from "../links/report";
import { open } from "./context";

type Options = {
  pause: string;
  timeout: string;
  hosts: string;
  state: string;
  host?: string;
  limit?: string;
  fresh?: boolean;
  json?: string;
};

/** `links`: asks whether the cited pages are still there. */
export function addLinks(program: Command, io: Io): void {
  program
    .command("links")
    .summary("ask politely whether every cited page is still there")
    .description(
      "Asks every source's address, with HEAD and where that fails with GET, one request at a time to each host and a pause between two. What was answered is kept, so an interrupted run goes on where it stopped. Whatever the answers, the exit code is 0: a page that is gone is no fault of the data.",
    )
    .option("--pause <ms>", "between two requests to one host", "2000")
    .option("--timeout <ms>", "how long an answer may take", "20000")
    .option("--hosts <number>", "how many hosts are asked at once", "6")
    .option("--host <name>", "only addresses at this host, such as www.nscale.com")
    .option("--limit <number>", "ask so many addresses at most")
    .option("--state <file>", "where the answers are kept", ".cache/links.json")
    .option("--fresh", "forget the answers of earlier runs")
    .option("--json <file>", "write the report as JSON, too")
    .action(async (options: Options, command: Command) => {
      const [pause, timeout, hosts] = [
        number(options.pause, "pause"),
        number(options.timeout, "timeout"),
        number(options.hosts, "hosts", 1),
      ];
      const limit = options.limit === undefined ? Infinity : number(options.limit, "limit");
      const sources = [...open(command, io).draft.sources.values()].filter(
        ({ url }) => URL.canParse(url) && (options.host === undefined || new URL(url).host === options.host),
      );
      const kept = options.fresh === true ? new Map<string, Kept>() : readAnswers(options.state);
      const asked = sources.filter(({ url }) => !kept.has(url)).slice(0, limit);
      const signal = io.interruption();
      const bar = io.progress("Asking", asked.length);
      const send = politeSender({ pause, timeout, signal, fetch: io.fetch });
      await inQueues(byHost(asked), hosts, signal, async ({ url }) => {
        const answer = await askAddress(url, send);
        // An abort looks like an address that does not answer: it is asked again next time.
        if (signal.aborted) return;
        kept.set(url, { ...answer, asked: new Date().toISOString() });
        keepAnswers(options.state, kept);
        bar.step(new URL(url).host);
      });
      bar.end();
      const rows = linkRows(sources, kept);
      io.out(linkText(rows, sources.length));
      if (options.json !== undefined) writeFileAtomic.sync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
      if (signal.aborted) throw new Interrupted(`Interrupted; the answers are in ${options.state}.`);
    });
}

function number(text: string, option: string, least = 0): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < least) throw new Usage(`--${option} ${text}: a number`);
  return value;
}

/** The sources of each host together, the host with the most first: its queue takes longest. */
function byHost(sources: readonly Source[]): readonly (readonly Source[])[] {
  const queues = new Map<string, Source[]>();
  for (const source of sources) {
    const { host } = new URL(source.url);
    const queue = queues.get(host);
    if (queue === undefined) queues.set(host, [source]);
    else queue.push(source);
  }
  return [...queues.values()].toSorted((a, b) => b.length - a.length);
}
