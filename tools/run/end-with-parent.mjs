/**
 * Ends this process when its parent has ended. npm sends a signal only to the shell between it and a script, and a
 * shell that is ended by a signal does not pass it on, so a server would outlive the command that started it.
 */
export function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    // A tool that has not ended by itself after this time hangs.
    setTimeout(() => process.exit(143), 5_000).unref();
    process.kill(process.pid, "SIGTERM");
  }, 200).unref();
}
