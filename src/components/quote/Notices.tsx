import type { Strings } from '#i18n/translate.ts';
import type { Notice } from './use-list-actions.ts';

interface Props {
  kept: boolean;
  notice: Notice | undefined;
  words: Strings['quote']['page'];
}

/** What has just happened, and that the list is not kept where the device refuses. */
export default function Notices({ kept, notice, words }: Props) {
  return (
    <div role="status" className="stack quote-notices">
      {!kept && <p className="note note-caution">{words.notKept}</p>}
      {notice && (
        <p className="note cluster">
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" className="button button-small" autoFocus onClick={notice.undo}>
              {words.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
