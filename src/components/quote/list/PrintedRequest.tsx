import { pagePaths } from '#i18n/paths.ts';
import type { RequestTexts } from '#i18n/strings/en/quote-text.ts';
import { fill } from '#i18n/fill.ts';
import type { LineFacts, RequestParts } from '#quote/message/compose.ts';
import type { QuoteList } from '#quote/list/list.ts';
import Formula from '#components/chemistry/Formula.tsx';

interface Props {
  list: QuoteList;
  /** The message in parts; its lines are those of the list. */
  parts: RequestParts;
  supplier: string;
  words: RequestTexts['form'];
  language: string;
}

const COLUMNS = [
  'number',
  'product',
  'cas',
  'formula',
  'amount',
  'purity',
  'packing',
  'note',
] as const;

/** The printed request: a form with a line for each product. Not shown on screen. */
export default function PrintedRequest({ list, parts, supplier, words, language }: Props) {
  return (
    <div className="quote-print" lang={language}>
      <h2>{parts.subject}</h2>
      <p>{fill(words.to, { supplier })}</p>
      <p>{parts.opening}</p>
      <table className="tabular">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.lines.map((facts, at) => (
            <Line key={list[at]?.id ?? at} facts={facts} at={at} held={list[at]?.held ?? false} />
          ))}
        </tbody>
      </table>
      {parts.closing.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
      <p className="quote-signature">{words.signature}</p>
    </div>
  );
}

/** @param held whether the catalog has the product, and so a drawing */
function Line({ facts, at, held }: { facts: LineFacts; at: number; held: boolean }) {
  return (
    <tr>
      <td>{at + 1}</td>
      <td>
        {facts.name || facts.structure}
        {held && facts.cas && <img src={pagePaths().productDrawing(facts.cas)} alt="" />}
      </td>
      <td className="nowrap">{facts.cas}</td>
      <td>
        <Formula formula={facts.formula} />
      </td>
      <td>{facts.amount}</td>
      <td>{facts.purity}</td>
      <td>{facts.packing}</td>
      <td>{facts.note}</td>
    </tr>
  );
}
