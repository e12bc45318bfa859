/** A browser of one engine with one page: the few commands of WebDriver that the tasks need. */
import type { Wire } from './wire.ts';

const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';

/** A reference to an element of the page (W3C WebDriver, section 12). */
export type ElementRef = Readonly<Record<typeof ELEMENT_KEY, string>>;

export const KEYS = { enter: '\uE007', down: '\uE015', escape: '\uE00C' } as const;

export interface EngineParts {
  wire: Wire;
  /** New errors of the console and violations of the policy. */
  complaints: () => Promise<string[]>;
  stop: () => void;
}

export class Browser {
  readonly #parts: EngineParts;

  constructor(parts: EngineParts) {
    this.#parts = parts;
  }

  complaints(): Promise<string[]> {
    return this.#parts.complaints();
  }

  stop(): void {
    this.#parts.stop();
  }

  async open(url: string): Promise<void> {
    await this.#parts.wire.send('Navigate', { url });
  }

  async url(): Promise<string> {
    return (await this.#parts.wire.send('GetCurrentURL')) as string;
  }

  async back(): Promise<void> {
    await this.#parts.wire.send('Back');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#parts.wire.send('SetWindowRect', { width, height });
  }

  /** Clicks where the element is; an error if something covers it. */
  async click(element: ElementRef): Promise<void> {
    // The driver scrolls as smoothly as the page does and does not wait for the end.
    await this.run((target: Element) => {
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, element);
    await this.#parts.wire.send('ElementClick', { id: element[ELEMENT_KEY] });
  }

  /** Types at the end of what the field holds; into a file field, the path of a file. */
  async type(element: ElementRef, text: string): Promise<void> {
    await this.#parts.wire.send('ElementSendKeys', { id: element[ELEMENT_KEY], text });
  }

  /** The role that the engine computes for readers of screens. */
  async role(element: ElementRef): Promise<string> {
    return (await this.#parts.wire.send('GetComputedRole', { id: element[ELEMENT_KEY] })) as string;
  }

  /** The name that the engine computes for readers of screens. */
  async label(element: ElementRef): Promise<string> {
    const label = await this.#parts.wire.send('GetComputedLabel', { id: element[ELEMENT_KEY] });
    // Chromium reads a place where a name may break (wbr) as a space.
    return (label as string).replaceAll(/\s+/g, ' ').replaceAll('- ', '-').trim();
  }

  /** Runs a function in the page, also where the page's own scripts are off. */
  async run<Words extends readonly unknown[], Result>(
    task: (...words: Words) => Result,
    ...words: { [Key in keyof Words]: Words[Key] extends Element ? ElementRef : Words[Key] }
  ): Promise<Result extends readonly Element[] ? ElementRef[] : Result> {
    const script = `return (${task.toString()})(...arguments)`;
    return (await this.#parts.wire.send('ExecuteScript', { script, args: words })) as never;
  }

  /** @returns PNG */
  async screenshot(): Promise<Buffer> {
    return Buffer.from((await this.#parts.wire.send('TakeScreenshot')) as string, 'base64');
  }
}
