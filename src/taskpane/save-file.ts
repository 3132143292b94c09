/** A browser reads a file a moment (milliseconds) after it was asked for it. */
const KEPT = 60_000;

/** Hands a file to the browser, to be kept where its user wishes. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
