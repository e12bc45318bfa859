/** Hands a file to the browser, which saves it under its name. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
