/** Texts without anything to look up. */
import type { searchStrings } from '#i18n/strings/en/search.ts';
import { NOTHING } from '#search/index/found.ts';
import type { ReadingKind } from './kind.ts';

export interface EmptyReading {
  kind: 'empty';
}

/** Nothing in the text can be searched. */
export interface NotUnderstoodReading {
  kind: 'notUnderstood';
  /** The prefix with which the visitor forced a kind. */
  as?: keyof (typeof searchStrings)['notUnderstoodAs'];
}

const UNREAD = {
  find: () => Promise.resolve(NOTHING),
  hits: {},
};
export const empty: ReadingKind<EmptyReading> = UNREAD;
export const notUnderstood: ReadingKind<NotUnderstoodReading> = UNREAD;
