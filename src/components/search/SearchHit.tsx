import { paths } from '#i18n/paths.ts';
import type { Hit, Why, WhyKind } from '#search/answer.ts';
import { describeWhy, type SearchStrings } from '#search/describe.ts';
import type { SearchRecord } from '#search/record.ts';
import { FormulaText } from './FormulaText.tsx';
import { Marked } from './Marked.tsx';

interface Props {
  strings: SearchStrings;
  record: SearchRecord;
  hit: Hit;
}

/** Hits that may not be what the visitor means. */
const DOUBTFUL: WhyKind[] = ['casCorrected', 'nameSimilar', 'nameOtherLocants'];

export function SearchHit({ strings, record, hit }: Props) {
  const [why] = hit.why;
  const marksIn = (field: Why['field']) => (why?.field === field ? why.marks : []);
  return (
    <li className="card search-hit" data-cas={record.cas}>
      <h2>
        <a href={paths.product(record.cas)}>
          <Marked text={record.name} marks={marksIn('name')} />
        </a>
      </h2>
      <dl className="tabular">
        <div>
          <dt>{strings.hit.cas}</dt>
          <dd>
            <Marked text={record.cas} marks={marksIn('cas')} />
          </dd>
        </div>
        <div>
          <dt>{strings.hit.formula}</dt>
          <dd>
            {why?.field === 'formula' ? (
              <mark>
                <FormulaText formula={record.formula} />
              </mark>
            ) : (
              <FormulaText formula={record.formula} />
            )}
          </dd>
        </div>
        {why && (
          <div className={DOUBTFUL.includes(why.kind) ? 'search-why doubtful' : 'search-why'}>
            <dt className="visually-hidden">{strings.hit.why}</dt>
            <dd>
              {describeWhy(strings, why)}
              {!SHOWN_ABOVE.includes(why.field) && (
                <>
                  : <Marked text={why.matched} marks={why.marks} />
                </>
              )}
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}

const SHOWN_ABOVE: Why['field'][] = ['name', 'cas', 'formula'];
