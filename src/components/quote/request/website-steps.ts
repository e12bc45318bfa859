import { escapeHtml } from '#i18n/escape-html.ts';
import { fill } from '#i18n/fill.ts';
import type { QuoteWords } from '#i18n/quote-words.ts';

/** A sheet with lines, a form in a window, an arrow into it. */
const PICTURES = [
  'M8 4h17l7 7v25H8zM25 4v7h7M13 18h14M13 24h14M13 30h8',
  'M3 7h34v26H3zM3 13h34M7 10h.01M11 10h.01M9 18h22M9 23h22M9 28h9',
  'M3 15v20h34V15M3 15h8M29 15h8M20 4v20M13 17l7 7l7-7',
];

/** How a request goes to a supplier of whom only a website is known: a list of three pictures. */
export function websiteSteps(
  { copy, open, paste, pasteAndAttach }: QuoteWords['websiteSteps'],
  { to, withFile }: { to: string; withFile: boolean },
): string {
  const captions = [copy, fill(open, { to }), withFile ? pasteAndAttach : paste];
  const steps = PICTURES.map(
    (path, at) =>
      '<li><svg viewBox="0 0 40 40" width="40" height="40" fill="none" stroke="currentColor"' +
      ' stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">' +
      `<path d="${path}"/></svg><span>${escapeHtml(captions[at] ?? '')}</span></li>`,
  );
  return `<ol class="plain-list website-steps">${steps.join('')}</ol>`;
}
