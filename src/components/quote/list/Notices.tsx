import { useEffect, useRef } from 'react';
import type { Strings } from '#i18n/strings.ts';
import type { Notice } from './use-list-actions.ts';

interface Props {
  kept: boolean;
  notice: Notice | undefined;
  words: Strings['quote']['page'];
  onClose: () => void;
}

/** Notices: that the device refuses to store the list, and the result of the last action. */
export default function Notices({ kept, notice, words, onClose }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Focus the notice after each removal, which removes the focused button.
    undo.current?.focus();
  }, [notice]);
  return (
    <>
      <div role="status" className="quote-notices">
        {!kept && <p className="note note-caution">{words.notKept}</p>}
      </div>
      <div role="status" className="quote-notices quote-notice">
        {notice && (
          <div className="note">
            <p>{notice.text}</p>
            {notice.undo && (
              <button
                ref={undo}
                type="button"
                className="button button-small"
                onClick={notice.undo}
              >
                {words.undo}
              </button>
            )}
            <button type="button" className="button button-small" onClick={onClose}>
              {words.close}
            </button>
          </div>
        )}
      </div>
    </>
  );
}
