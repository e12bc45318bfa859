/** Ends the current task, so that the browser can paint and answer the visitor. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
