/** What a visitor does on a page, whose elements are found by role and name. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { KEYS, type Browser, type ElementRef } from './driver/browser.ts';
import { waitFor } from './driver/wait.ts';
import { shownElements, shownParts } from './shown-parts.ts';

/** Elements that may have a role: no engine finds elements by their roles. */
const CANDIDATES = {
  button: 'button, input[type=file]',
  checkbox: 'input[type=checkbox]',
  combobox: '[role=combobox], select',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  listbox: '[role=listbox]',
  navigation: 'nav',
  option: '[role=option]',
  searchbox: 'input[type=search]',
  summary: 'summary',
  table: 'table',
  textbox: 'input:not([type]), input[type=text], input[type=email], textarea',
} as const;

export type Role = keyof typeof CANDIDATES;
type Name = string | RegExp;

export class Page {
  readonly browser: Browser;
  readonly #address: string;
  readonly #downloads: string;

  /** @param address of the site @param downloads the folder in which the browser saves files */
  constructor(browser: Browser, address: string, downloads: string) {
    this.browser = browser;
    this.#address = address;
    this.#downloads = downloads;
  }

  /** @param path from the root of the site, or a whole address */
  async open(path: string): Promise<void> {
    await this.browser.open(new URL(path, this.#address).href);
  }

  /** Waits for an address: its path and all that follows it. */
  async isAt(path: Name): Promise<void> {
    await waitFor(`the address ${String(path)}`, async () =>
      fits((await this.browser.url()).slice(this.#address.length), path),
    );
  }

  /** All that are shown, in the order of the page. */
  async all(role: Role, name: Name = /^/): Promise<ElementRef[]> {
    const parts = await shownParts(
      this.browser,
      CANDIDATES[role],
      typeof name === 'string' ? name : '',
    );
    return parts
      .filter((part) => part.role === role && fits(part.name, name))
      .map(({ element }) => element);
  }

  /** The first that is shown, as soon as there is one. */
  find(role: Role, name?: Name): Promise<ElementRef> {
    return waitFor(`${role} ${String(name)}`, async () => (await this.all(role, name))[0]);
  }

  /** Waits until a number of them is shown. */
  async count(role: Role, name: Name, number: number): Promise<void> {
    await expect.poll(async () => (await this.all(role, name)).length).toBe(number);
  }

  async click(role: Role, name: Name): Promise<void> {
    await this.browser.click(await this.find(role, name));
  }

  /** Replaces what a field holds by typing. */
  async fill(role: Role, name: Name, text: string): Promise<void> {
    const field = await this.find(role, name);
    await this.browser.run((element: HTMLInputElement) => {
      element.focus();
      element.select();
    }, field);
    // WebKit types a line break only as a key.
    await this.browser.type(field, text.replaceAll('\n', KEYS.enter));
  }

  async press(role: Role, name: Name, key: string): Promise<void> {
    await this.browser.type(await this.find(role, name), key);
  }

  /** Chooses an option of a select element by its text. */
  async choose(name: Name, text: string): Promise<void> {
    const [option] = await this.browser.run(
      (select: HTMLSelectElement, wanted: string) =>
        [...select.options].filter((one) => one.text === wanted),
      await this.find('combobox', name),
      text,
    );
    if (!option) throw new Error(`No option is called ${text}.`);
    await this.browser.click(option);
  }

  /** Waits for the value of a field. */
  async holds(role: Role, name: Name, value: Name): Promise<void> {
    const read = async () =>
      this.browser.run((field: HTMLInputElement) => field.value, await this.find(role, name));
    await expect.poll(read).toSatisfy((text: string) => fits(text, value));
  }

  /** Waits for a text in the main part of the page. */
  async shows(text: string): Promise<void> {
    await expect
      .poll(() => this.browser.run(() => document.querySelector('main')?.innerText ?? ''))
      .toContain(text);
  }

  /** The live regions that a reader of screens knows already. */
  async liveRegions(): Promise<ElementRef[]> {
    const selector = '[role=status], [role=alert], [aria-live]';
    return waitFor('a live region', async () => {
      const regions = await this.browser.run(shownElements, selector, '');
      return regions.length > 0 && regions;
    });
  }

  /** Waits until a region that was there before says a text: only such a text is read aloud. */
  async hears(regions: readonly ElementRef[], said: string): Promise<void> {
    // A region that the page has removed says nothing.
    const text = (region: ElementRef) => this.browser.run(textOf, region).catch(() => '');
    await expect
      .poll(() => Promise.all(regions.map(text)))
      .toContainEqual(expect.stringContaining(said));
  }

  /** The path of a saved file, as soon as it is whole. */
  savedFile(name: RegExp): Promise<string> {
    return waitFor(`a saved file ${String(name)}`, () => {
      const files = readdirSync(this.#downloads);
      const isWhole = !files.some((file) => /\.(part|crdownload|wkdownload)$/.test(file));
      const found = files.find((file) => name.test(file));
      return isWhole && found !== undefined && join(this.#downloads, found);
    });
  }
}

function fits(text: string, wanted: Name): boolean {
  return wanted instanceof RegExp ? wanted.test(text) : text === wanted;
}

/** Runs in the page. */
function textOf(element: Element): string {
  return element.textContent ?? '';
}
