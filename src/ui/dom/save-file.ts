/** Hands a file to the browser, which saves it under the name. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser has taken the file once the task is over; some take it a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
