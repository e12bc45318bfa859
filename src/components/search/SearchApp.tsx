import { useEffect, useMemo } from 'react';
import { search } from '#search/engine.ts';
import type { SearchStrings } from '#search/describe.ts';
import './search.css';
import { EmptySearch } from './EmptySearch.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SearchSummary } from './SearchSummary.tsx';
import { useSearchIndex } from './useSearchIndex.ts';
import { useSearchText } from './useSearchText.ts';

interface Props {
  strings: SearchStrings;
  /** Address of the index file. */
  indexUrl: string;
}

/** The search page: the box in the header asks, this answers. */
export default function SearchApp({ strings, indexUrl }: Props) {
  const text = useSearchText();
  const { state, retry } = useSearchIndex(indexUrl);
  const index = state.status === 'ready' ? state.index : undefined;
  const answer = useMemo(
    () => (index && text !== undefined ? search(index, text) : undefined),
    [index, text],
  );
  useTitle(text ?? '', strings.title);

  const busy = text !== undefined && state.status === 'loading';
  return (
    <div className="stack">
      {/* One element from the first to the last answer: else screen readers announce nothing. */}
      <div className="stack stack-tight search-status" role="status">
        {busy && <p className="muted">{strings.loading}</p>}
        {answer && <SearchSummary strings={strings} answer={answer} />}
      </div>
      {state.status === 'failed' && <LoadingFailed strings={strings} retry={retry} />}
      {index && answer?.taken.kind === 'empty' && (
        <EmptySearch strings={strings} examples={index.records} />
      )}
      {index && answer && answer.taken.kind !== 'empty' && (
        <SearchResults strings={strings} index={index} answer={answer} />
      )}
    </div>
  );
}

function LoadingFailed({ strings, retry }: { strings: SearchStrings; retry: () => void }) {
  return (
    <div className="note note-caution cluster" role="alert">
      <p>{strings.failed}</p>
      <button className="button" type="button" onClick={retry}>
        {strings.retry}
      </button>
    </div>
  );
}

/** The page's title begins with the text that is searched. */
function useTitle(text: string, pageTitle: string): void {
  useEffect(() => {
    const whole = document.title;
    if (text !== '') document.title = `${text.slice(0, 80)} – ${whole || pageTitle}`;
    return () => {
      document.title = whole;
    };
  }, [text, pageTitle]);
}
