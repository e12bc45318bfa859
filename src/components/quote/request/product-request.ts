/** The request of a product page; loaded on the first input or click. */
import { fill } from '#i18n/fill.ts';
import { pageQuoteWords } from '#i18n/quote-words.ts';
import { addLines } from '#quote/list/add-lines.ts';
import { LINE_TEXTS, type QuoteLine } from '#quote/list/line.ts';
import type { Unit } from '#quote/list/unit.ts';
import { channelLink, channelName, type Channel } from '#quote/message/channels.ts';
import { checkRequest } from '#quote/message/check-request.ts';
import { composeRequest } from '#quote/message/compose.ts';
import { ANSWER_TEXTS, type QuoteRequest } from '#quote/message/request.ts';
import { copyAndOpen, copyText, type CopyOutcome } from './copy.ts';
import { websiteSteps } from './website-steps.ts';
import { problemText } from './problem-text.ts';

/** Data from the build, in the section's `data-quote`. */
export interface ProductRequestData {
  /** The line of the product, without an amount. */
  line: QuoteLine;
  channels: readonly Channel[];
}

export interface ProductRequest {
  /** @param left whether the field was left, and not only typed in */
  onTyped: (name: string, left: boolean) => void;
  /** Handles a click on a button or channel link; prevents it if the request is not ready. */
  onPressed: (pressed: HTMLElement, click: Event) => void;
}

const FIELDS = ['amount', 'country', 'email', 'message'] as const;
type Field = (typeof FIELDS)[number];

/** Updates text, links and problems from the fields of the section. */
export function productRequest(section: HTMLElement): ProductRequest {
  const { line, channels } = JSON.parse(section.dataset['quote'] ?? '') as ProductRequestData;
  const words = pageQuoteWords();
  const { status } = words;
  const find = <Found extends Element>(selector: string) =>
    section.querySelector(selector) as Found;
  const control = (name: Field | 'unit') => find<HTMLInputElement>(`[name=${name}]`);
  const typed = (name: Field | 'unit') => control(name).value;
  const preview = find<HTMLTextAreaElement>('.quote-preview');
  const say = (text: string) => (find('[role=status]').textContent = text);
  const report = (outcome: CopyOutcome) => {
    say(status[outcome]);
    const [first, ...others] = channels;
    if (outcome === 'refused' || first?.kind !== 'website' || others.length > 0) return;
    const steps = websiteSteps(words.websiteSteps, { to: channelName(first), withFile: false });
    section.querySelector('.website-steps')?.remove();
    find('[role=status]').insertAdjacentHTML('afterend', steps);
  };

  const request = (): QuoteRequest => ({
    lines: [{ ...line, amount: typed('amount'), unit: typed('unit') as Unit }],
    country: typed('country'),
    email: typed('email'),
    message: typed('message'),
  });

  const update = () => {
    const message = composeRequest(request(), words.text);
    preview.value = message.text;
    channels.forEach((channel, at) => {
      const { href, tooLong } = channelLink(channel, message);
      const item = find(`[data-channel="${String(at)}"]`);
      if (href !== undefined) item.querySelector('a')?.setAttribute('href', href);
      item.querySelector('[data-too-long]')?.toggleAttribute('hidden', !tooLong);
    });
  };

  /** Shows or clears the problem of a field. */
  const check = (field: Field): boolean => {
    const { lines, answers } = checkRequest(request());
    const problem = field === 'amount' ? lines[line.id]?.amount : answers[field];
    const max = { ...LINE_TEXTS, ...ANSWER_TEXTS }[field];
    control(field).ariaInvalid = String(problem !== undefined);
    find(`#quote-${field}-problem`).textContent = problemText(problem, max, words);
    return problem === undefined;
  };

  /** Copying and adding to the list need no country; the list asks for one. */
  const isReady = (sends: boolean): boolean => {
    const wrong = FIELDS.filter((field) => (sends || field !== 'country') && !check(field));
    if (wrong[0]) control(wrong[0]).focus();
    return wrong.length === 0;
  };

  const add = () => {
    const [wanted] = request().lines;
    const { added, refused, lines, kept } = addLines([{ ...wanted, note: typed('message') }]);
    const outcome = refused ? status.full : fill(status[added ? 'added' : 'known'], { n: lines });
    say(kept ? outcome : `${outcome} ${status.notKept}`);
  };

  update();
  return {
    onTyped: (name, left) => {
      const field = name === 'unit' ? 'amount' : (name as Field);
      update();
      // A problem appears when the field is left and disappears as soon as the text is valid.
      if (left || control(field).ariaInvalid === 'true') check(field);
    },
    onPressed: (pressed, click) => {
      const item = pressed.closest<HTMLElement>('[data-channel]');
      if (!isReady(item !== null)) click.preventDefault();
      else if (pressed.matches('[data-quote-add]')) add();
      else if (pressed.matches('[data-quote-copy]')) void copyText(preview).then(report);
      else if (item && pressed.matches('[data-quote-open]'))
        void copyAndOpen(preview, channels[Number(item.dataset['channel'])]?.to ?? '').then(report);
    },
  };
}
