import { paths } from '#i18n/paths.ts';
import { fill } from '#i18n/translate.ts';
import type { SearchAnswer } from '#search/answer.ts';
import { nameReading, type SearchStrings } from '#search/describe.ts';
import { otherReadings } from '#search/engine.ts';
import type { OpenIndex } from '#search/index.ts';
import { forcedText } from '#search/reading.ts';
import { IndexLinks } from './IndexLinks.tsx';
import { SearchHit } from './SearchHit.tsx';

interface Props {
  strings: SearchStrings;
  index: OpenIndex;
  answer: SearchAnswer;
}

/** What follows the summary of an answer: its evidence, other readings, the hits, the ways on. */
export function SearchResults({ strings, index, answer }: Props) {
  const { hits, total } = answer;
  return (
    <>
      <Evidence strings={strings} answer={answer} />
      <OtherReadings strings={strings} index={index} answer={answer} />
      {hits.length > 0 && (
        <ol className="plain-list stack" aria-label={strings.results}>
          {hits.map((hit) => {
            const record = index.byCas.get(hit.cas);
            return record && <SearchHit key={hit.cas} {...{ strings, record, hit }} />;
          })}
        </ol>
      )}
      {total === 0 && <IndexLinks strings={strings} />}
    </>
  );
}

/** For a wrong check digit its sum; for a number the catalog does not have, the way to ask for it. */
function Evidence({ strings, answer }: Omit<Props, 'index'>) {
  const { taken, notHeld, suggestion } = answer;
  const toAskFor = notHeld?.cas ?? (suggestion?.held === false ? suggestion.cas : undefined);
  return (
    <>
      {taken.kind === 'casWrongCheckDigit' && (
        <p className="small muted">
          {fill(strings.checkDigit, { corrected: taken.corrected, checkSum: taken.checkSum })}
        </p>
      )}
      {toAskFor !== undefined && (
        <p>
          <a className="button button-primary" href={paths.quote(toAskFor)}>
            {fill(strings.askFor, { cas: toAskFor })}
          </a>
        </p>
      )}
    </>
  );
}

function OtherReadings({ strings, index, answer }: Props) {
  const others = otherReadings(index, answer);
  if (others.length === 0) return null;
  return (
    <p className="small">
      {strings.otherReadings}{' '}
      {others.map(({ reading, total }, at) => (
        <span key={forcedText(reading)}>
          {at > 0 && ' · '}
          <a href={paths.search(forcedText(reading))}>{nameReading(strings, reading)}</a> ({total})
        </span>
      ))}
    </p>
  );
}
