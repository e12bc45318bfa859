import { requestTextEn, type RequestTexts } from './strings/en/quote-text.ts';
import { requestTextZh } from './strings/zh/quote-text.ts';

/** The languages in which a request can be written; more than the languages of the site. */
export const MESSAGE_LANGUAGES = ['en', 'zh'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** All texts of the message by language; the compiler demands each of them. */
export const MESSAGE_TEXTS: Record<MessageLanguage, RequestTexts> = {
  en: requestTextEn,
  zh: requestTextZh,
};

/** How each language calls itself. */
const NAMES: Record<MessageLanguage, string> = { en: 'English', zh: '中文' };

/** The names of the languages, with a remark on the one that the supplier reads best. */
export function messageLanguageNames(
  suppliers: MessageLanguage | undefined,
  remark: string,
): Record<MessageLanguage, string> {
  return suppliers ? { ...NAMES, [suppliers]: `${NAMES[suppliers]} (${remark})` } : NAMES;
}
