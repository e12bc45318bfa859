/** How commands of WebDriver reach an engine. */
export interface Wire {
  send: (command: Command, parameters?: Parameters) => Promise<unknown>;
}

export type Parameters = Readonly<Record<string, unknown>>;
export type Command = keyof typeof COMMANDS;

/** Method and path below the session of each command; Marionette knows them by their names. */
export const COMMANDS = {
  Navigate: ['POST', 'url'],
  GetCurrentURL: ['GET', 'url'],
  Back: ['POST', 'back'],
  SetWindowRect: ['POST', 'window/rect'],
  ElementClick: ['POST', 'element/{id}/click'],
  ElementSendKeys: ['POST', 'element/{id}/value'],
  GetComputedRole: ['GET', 'element/{id}/computedrole'],
  GetComputedLabel: ['GET', 'element/{id}/computedlabel'],
  ExecuteScript: ['POST', 'execute/sync'],
  TakeScreenshot: ['GET', 'screenshot'],
} as const;
