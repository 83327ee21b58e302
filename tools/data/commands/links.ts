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

/** Adds the command `links`, which requests the addresses of all sources. */
export function addLinks(program: Command, io: Io): void {
  program
    .command("links")
    .summary("check whether the cited pages still exist")
    .description(
      "Requests the address of every source, with HEAD and then GET if HEAD fails. Sends one request at a time to each host, with a pause. Answers are stored, so an interrupted run continues where it stopped. The exit code is 0 also for missing pages.",
    )
    .option("--pause <ms>", "pause between two requests to the same host", "2000")
    .option("--timeout <ms>", "longest time for an answer", "20000")
    .option("--hosts <number>", "how many hosts are requested at the same time", "6")
    .option("--host <name>", "only addresses at this host, such as www.nscale.com")
    .option("--limit <number>", "request at most this number of addresses")
    .option("--state <file>", "file for the answers", ".cache/links.json")
    .option("--fresh", "ignore the answers of earlier runs")
    .option("--json <file>", "also write the report as JSON")
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
        // After an abort the answer is not valid. The address is requested again in the next run.
        if (signal.aborted) return;
        kept.set(url, { ...answer, asked: new Date().toISOString() });
        keepAnswers(options.state, kept);
        bar.step(new URL(url).host);
      });
      bar.end();
      const rows = linkRows(sources, kept);
      io.out(linkText(rows, sources.length));
      if (options.json !== undefined) writeFileAtomic.sync(options.json, `${JSON.stringify(rows, null, 2)}\n`);
      if (signal.aborted) throw new Interrupted(`Interrupted. The answers so far are in ${options.state}.`);
    });
}

function number(text: string, option: string, least = 0): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < least) throw new Usage(`--${option} ${text}: a number`);
  return value;
}

/** Returns the sources grouped by host, the largest group first, because it takes the longest. */
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
