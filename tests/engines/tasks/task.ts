import type { Page } from '../page.ts';

/** What a visitor wants to do, from a page of his choice to the result. */
export interface Task {
  name: string;
  walk: (page: Page) => Promise<void>;
}
