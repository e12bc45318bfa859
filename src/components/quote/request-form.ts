/** The script of a product page's request: no framework, a few kB. */
import { plural, type Strings } from '#i18n/translate.ts';
import { readAmount } from '#quote/amount.ts';
import { channelLink, type Channel } from '#quote/channels.ts';
import { composeRequest } from '#quote/compose.ts';
import { addLine, changeLine, type QuoteLine } from '#quote/list.ts';
import { fieldProblem, type Problem } from '#quote/request.ts';
import { changeList, openList } from '#quote/storage.ts';
import type { Unit } from '#quote/unit.ts';
import { copyAndOpen, copyText } from './copy.ts';

/** What the build hands to the script, in the section's `data-quote`. */
export interface RequestFormData {
  line: QuoteLine;
  channels: readonly Channel[];
  words: Pick<Strings['quote'], 'text' | 'problems' | 'status'>;
}

type Field = 'amount' | 'country' | 'message';

/** Brings the section to life: live text and links, messages beside the fields, the buttons. */
export function startRequestForm(section: HTMLElement): void {
  const { line, channels, words } = JSON.parse(section.dataset['quote'] ?? '') as RequestFormData;
  const find = <Found extends Element>(selector: string) =>
    section.querySelector(selector) as Found;
  const control = (name: Field | 'unit') => find<HTMLInputElement>(`[name=${name}]`);
  const preview = find<HTMLTextAreaElement>('.quote-preview');
  const say = (text: string) => (find('[role=status]').textContent = text);

  const typedLine = (): QuoteLine => ({
    ...line,
    amount: control('amount').value,
    unit: control('unit').value as Unit,
  });

  const update = () => {
    const country = control('country').value;
    const message = control('message').value;
    const request = composeRequest({ lines: [typedLine()], country, message }, words.text);
    preview.value = request.text;
    channels.forEach((channel, at) => {
      const { href, tooLong } = channelLink(channel, request);
      const item = find(`[data-channel="${String(at)}"]`);
      if (href !== undefined) item.querySelector('a')?.setAttribute('href', href);
      item.querySelector('[data-too-long]')?.toggleAttribute('hidden', !tooLong);
    });
  };

  const problemOf = (field: Field): Problem | undefined => {
    const { amount = '', unit } = typedLine();
    return field === 'amount'
      ? readAmount(amount, unit).problem
      : fieldProblem(field, control(field).value);
  };

  /** Says beside the field what is wrong with it, or takes that back. */
  const check = (field: Field): boolean => {
    const problem = problemOf(field);
    control(field).setAttribute('aria-invalid', String(problem !== undefined));
    find(`#quote-${field}-error`).textContent = problem ? words.problems[problem] : '';
    return problem === undefined;
  };

  const isReady = (): boolean => {
    const wrong = (['amount', 'country', 'message'] as const).filter((field) => !check(field));
    if (wrong[0]) control(wrong[0]).focus();
    return wrong.length === 0;
  };

  const add = () => {
    const typed = typedLine();
    const state = changeList(openList(), (list) => {
      const change = typed.amount ? { amount: typed.amount, unit: typed.unit } : {};
      return changeLine(addLine(list, typed), line.cas, change);
    });
    say(state.kept ? plural(words.status.added, state.list.length) : words.status.notKept);
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
    if (!isReady()) event.preventDefault();
    else if (pressed.matches('[data-quote-add]')) add();
    else if (pressed.matches('[data-quote-copy]'))
      void copyText(preview).then((copied) => say(words.status[copied ? 'copied' : 'refused']));
    else if (item && pressed.matches('[data-quote-open]'))
      void copyAndOpen(preview, channels[Number(item.dataset['channel'])]?.to ?? '').then(
        (outcome) => say(words.status[outcome]),
      );
  });

  for (const element of section.querySelectorAll('[disabled]')) element.removeAttribute('disabled');
  update();
}
