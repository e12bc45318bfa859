import { el } from '#components/search/dom.ts';
import type { Strings } from '#i18n/strings.ts';
import { ENCODINGS, type Encoding } from '#tables/decode.ts';

/**
 * Says in which encoding a file was read, and lets the visitor choose another.
 * @param read reads the file again
 */
export function encodingChoice(
  words: Strings['searchList'],
  taken: Encoding,
  read: (encoding: Encoding) => void,
): HTMLElement {
  const select = el(
    'select',
    {},
    ...ENCODINGS.map((one) =>
      el('option', { value: one, selected: one === taken }, words.encodings[one]),
    ),
  );
  select.addEventListener('change', () => {
    read(ENCODINGS[select.selectedIndex] ?? taken);
  });
  return el('label', { class: 'cluster small' }, el('span', {}, words.encoding), select);
}
