/**
 * Ends this process once the one that started it is gone. npm hands a signal to the shell between it and a script, and a
 * shell that dies of one passes nothing on: without this a server would outlive the command that asked for it.
 */
export function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    // What a tool does not end by itself within this time hangs.
    setTimeout(() => process.exit(143), 5_000).unref();
    process.kill(process.pid, "SIGTERM");
  }, 200).unref();
}
