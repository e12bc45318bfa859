/**
 * The list under a search box: suggestions for what is typed, recent searches while it is empty.
 * Loaded when the visitor goes to the box; the index is loaded when the visitor types.
 */
import { pageSuggestionWords } from '#i18n/suggestion-words.ts';
import { combobox, type Choices } from './combobox.ts';
import { recentChoices } from './recent-choices.ts';
import { recordSearch } from './recent-searches.ts';
import { addStyle } from '#ui/add-style.ts';
import { addressText } from '#search/readings/query-length.ts?own';
import css from './suggest.css?inline';

/** Pause in typing, in milliseconds, before suggestions are updated. */
const PAUSE = 60;

/** Starts the list of a box. It has no suggestions if the index does not load. */
export function startSuggestions(field: HTMLInputElement): void {
  addStyle(css);
  const words = pageSuggestionWords();
  const nothing: Choices = { label: words.label, options: [], status: '' };
  let asked = '';

  const showRecent = (done?: string) => {
    show(
      recentChoices((said) => {
        // Its button is gone.
        field.focus();
        showRecent(said);
      }, done),
    );
  };
  const ask = async () => {
    const text = field.value.trim();
    asked = text;
    if (text === '') {
      showRecent();
      return;
    }
    const choices = isWorthAsking(text) ? await choicesFor(text) : undefined;
    if (asked === text && field === document.activeElement) show(choices ?? nothing);
  };
  const { show } = combobox(field, {
    ask: () => void ask(),
    choose: ({ dataset: { href = '', search } }) => {
      if (search !== undefined) recordSearch(search);
      location.assign(href);
    },
  });

  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void ask(), PAUSE);
  });
  field.addEventListener('focus', () => void ask());
  recordSubmits(field);
  if (field === document.activeElement) void ask();
}

/** Adds what is submitted to the recent searches, if the visitor has them kept. */
export function recordSubmits(field: HTMLInputElement): void {
  field.form?.addEventListener('submit', () => {
    recordSearch(addressText(field.value));
  });
}

/**
 * Whether a text is long enough: one letter or digit begins too many names, one Chinese character
 * does not.
 */
function isWorthAsking(text: string): boolean {
  return text.length > 1 || /[^\p{ASCII}]/u.test(text);
}

/** Undefined if the index cannot be loaded: the search page reports that, and can try again. */
async function choicesFor(text: string): Promise<Choices | undefined> {
  try {
    const { suggestedChoices } = await import('./suggested-choices.ts');
    return await suggestedChoices(text);
  } catch {
    return undefined;
  }
}
