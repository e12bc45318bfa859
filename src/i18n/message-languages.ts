import { requestTextEn, type RequestTexts } from './strings/en/quote-text.ts';
import { requestTextZh } from './strings/zh/quote-text.ts';

/** The languages in which a request can be written, independent of the languages of the site. */
export const MESSAGE_LANGUAGES = ['en', 'zh'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** All texts of the message by language; the compiler requires each of them. */
export const MESSAGE_TEXTS: Record<MessageLanguage, RequestTexts> = {
  en: requestTextEn,
  zh: requestTextZh,
};

/** Name of each language in itself. */
const NAMES: Record<MessageLanguage, string> = { en: 'English', zh: '中文' };

/** The names of the languages, with a note on the one that the supplier prefers. */
export function messageLanguageNames(
  suppliers: MessageLanguage | undefined,
  remark: string,
): Record<MessageLanguage, string> {
  return suppliers ? { ...NAMES, [suppliers]: `${NAMES[suppliers]} (${remark})` } : NAMES;
}
