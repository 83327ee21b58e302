import { spawn, type ChildProcess } from "node:child_process";

/** The standard streams that a child process shares, and its environment. */
type Options = { readonly stdio: ("ignore" | "inherit" | "pipe" | "ipc")[]; readonly env?: NodeJS.ProcessEnv };

const running = new Set<ChildProcess>();

/** Starts a program without a shell. A signal that ends this process also ends the program. */
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

/** Ends all children, and this process when the last one has closed. A child that was already signalled is killed. */
function endAll(): void {
  for (const child of running) {
    child.once("close", () => {
      if (running.size === 0) process.exit(1);
    });
    child.kill(child.killed ? "SIGKILL" : "SIGTERM");
  }
}
