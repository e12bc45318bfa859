/** The script of a product page's request: no framework, a few kB. */
import { fill } from '#i18n/fill.ts';
import { readAmount } from '#quote/list/amount.ts';
import { channelLink, type Channel } from '#quote/message/channels.ts';
import { fillTemplate } from '#quote/message/fill-template.ts';
import type { Wanted } from '#quote/list/line.ts';
import { lengthProblem, MAX_NOTE, MAX_TEXT } from '#quote/list/limits.ts';
import type { Unit } from '#quote/list/unit.ts';
import { copyAndOpen, copyText, type CopyOutcome } from './copy.ts';

/** What the build hands to the script, in the section's `data-quote`. */
export interface RequestFormData {
  line: Wanted;
  channels: readonly Channel[];
  subject: string;
  /** See `requestTemplate`. */
  parts: readonly string[];
}

type Field = 'amount' | 'country' | 'message';

const mostOf = (field: Field) => (field === 'message' ? MAX_NOTE : MAX_TEXT);

/** Brings the section to life: live text and links, messages beside the fields, the buttons. */
export function startRequestForm(section: HTMLElement): void {
  const { line, channels, subject, parts } = JSON.parse(
    section.dataset['quote'] ?? '',
  ) as RequestFormData;
  const find = <Found extends Element>(selector: string) =>
    section.querySelector(selector) as Found;
  const control = (name: Field | 'unit') => find<HTMLInputElement>(`[name=${name}]`);
  const preview = find<HTMLTextAreaElement>('.quote-preview');
  const say = (text: string) => (find('[role=status]').textContent = text);
  // Loaded with the first thing there is to say.
  const words = async () =>
    (await import('#i18n/request-words.ts')).requestWords(document.documentElement.lang);
  const typed = (name: Field) => control(name).value;
  const unit = () => control('unit').value as Unit;

  const report = async (outcome: CopyOutcome | 'copied') => {
    say((await words()).status[outcome]);
  };

  const update = () => {
    const { amount } = readAmount(typed('amount'), unit());
    const fits = (name: 'country' | 'message') => (problemOf(name) ? '' : typed(name));
    const answers = [amount && `${amount} ${unit()}`, fits('country'), fits('message')];
    preview.value = fillTemplate(parts, answers);
    channels.forEach((channel, at) => {
      const { href, tooLong } = channelLink(channel, { subject, text: preview.value });
      const item = find(`[data-channel="${String(at)}"]`);
      if (href !== undefined) item.querySelector('a')?.setAttribute('href', href);
      item.querySelector('[data-too-long]')?.toggleAttribute('hidden', !tooLong);
    });
  };

  const problemOf = (field: Field) => {
    if (field === 'amount') return readAmount(typed(field), unit()).problem;
    if (field === 'country' && !typed(field).trim()) return 'missing';
    return lengthProblem(typed(field), mostOf(field));
  };

  /** Says beside the field what is wrong with it, or takes that back. */
  const check = (field: Field): boolean => {
    const problem = problemOf(field);
    control(field).setAttribute('aria-invalid', String(problem !== undefined));
    const error = find(`#quote-${field}-error`);
    if (!problem) error.textContent = '';
    else
      void words().then(({ problems }) => {
        if (problemOf(field) === problem)
          error.textContent = fill(problems[problem], { most: mostOf(field) });
      });
    return problem === undefined;
  };

  /** What is not sent yet (copied, put on the list) needs no country; the list asks for one. */
  const isReady = (sends: boolean): boolean => {
    const fields = ['amount', 'country', 'message'] as const;
    const wrong = fields.filter((field) => (sends || field !== 'country') && !check(field));
    if (wrong[0]) control(wrong[0]).focus();
    return wrong.length === 0;
  };

  const add = async () => {
    const [{ addLines }, { status }] = await Promise.all([
      import('#quote/list/add-lines.ts'),
      words(),
    ]);
    const wanted = { ...line, amount: typed('amount'), unit: unit(), note: typed('message') };
    const { added, refused, lines, kept } = addLines([wanted]);
    const outcome = refused ? status.full : fill(status[added ? 'added' : 'known'], { n: lines });
    say(kept ? outcome : `${outcome} ${status.notKept}`);
  };

  for (const type of ['input', 'change']) {
    section.addEventListener(type, ({ target }) => {
      const { name } = target as HTMLInputElement;
      const field = name === 'unit' ? 'amount' : (name as Field);
      update();
      // While the visitor types, a message goes as soon as the text is right; it comes on leaving.
      if (type === 'change' || control(field).ariaInvalid === 'true') check(field);
    });
  }
  section.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest('a[href], button');
    const item = pressed?.closest<HTMLElement>('[data-channel]');
    if (!pressed || (!item && pressed.matches('a'))) return;
    if (!isReady(Boolean(item))) event.preventDefault();
    else if (pressed.matches('[data-quote-add]')) void add();
    else if (pressed.matches('[data-quote-copy]'))
      void copyText(preview).then((copied) => report(copied ? 'copied' : 'refused'));
    else if (item && pressed.matches('[data-quote-open]'))
      void copyAndOpen(preview, channels[Number(item.dataset['channel'])]?.to ?? '').then(report);
  });

  for (const element of section.querySelectorAll('[disabled]')) element.removeAttribute('disabled');
  update();
}
