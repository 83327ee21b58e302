import { spawn, type ChildProcess } from "node:child_process";

/** What a child process may use of this one, and in which environment it runs. */
type Options = { readonly stdio: ("ignore" | "inherit" | "pipe")[]; readonly env?: NodeJS.ProcessEnv };

const running = new Set<ChildProcess>();

/** Starts a program, with no shell between; a signal that ends this process ends it too. */
export function start(program: string, args: readonly string[], options: Options): ChildProcess {
  if (running.size === 0) for (const signal of signals) process.on(signal, endAll);
  const child = spawn(program, args, options);
  running.add(child);
  child.once("close", () => {
    running.delete(child);
    if (running.size === 0) for (const signal of signals) process.off(signal, endAll);
  });
  return child;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Ends every child, one that was asked before by force, and this process with the last of them. */
function endAll(): void {
  for (const child of running) {
    child.once("close", () => {
      if (running.size === 0) process.exit(1);
    });
    child.kill(child.killed ? "SIGKILL" : "SIGTERM");
  }
}
