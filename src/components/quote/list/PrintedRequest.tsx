import { memo } from 'react';
import type { RequestTexts } from '#i18n/strings/en/quote-text.ts';
import { fill } from '#i18n/fill.ts';
import type { LineFacts, RequestParts } from '#quote/message/compose.ts';
import type { Wanted } from '#quote/list/line.ts';
import type { QuoteList } from '#quote/list/list.ts';
import { packsText } from '#quote/list/packs.ts';
import Formula from '#components/chemistry/Formula.tsx';
import ProductDrawing from './ProductDrawing.tsx';

interface Props {
  list: QuoteList;
  /** The message in parts; its lines are those of the list. */
  parts: RequestParts;
  supplier: string;
  words: RequestTexts;
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
export default memo(function PrintedRequest({ list, parts, supplier, words, language }: Props) {
  return (
    <div className="quote-print" lang={language}>
      <h2>{parts.subject}</h2>
      <p>{fill(words.form.to, { supplier })}</p>
      <p>{parts.opening}</p>
      <table className="tabular">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {words.form[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.lines.map((facts, at) => (
            <Line key={list[at]?.id ?? at} facts={facts} at={at} line={list[at]} words={words} />
          ))}
        </tbody>
      </table>
      {parts.closing.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
      <p className="quote-signature">{words.form.signature}</p>
    </div>
  );
});

interface LineProps {
  facts: LineFacts;
  at: number;
  line: Wanted | undefined;
  words: RequestTexts;
}

/** A line; catalog number and grade stand below the name, so that the table stays narrow. */
function Line({ facts, at, line, words }: LineProps) {
  const { name, structure, catalogNumber, grade, pack, packs, amount } = facts;
  return (
    <tr>
      <td>{at + 1}</td>
      <td>
        {name || structure}
        {catalogNumber && <p>{fill(words.catalogNumber, { value: catalogNumber })}</p>}
        {grade && <p>{fill(words.grade, { value: grade })}</p>}
        {line && <ProductDrawing line={line} />}
      </td>
      <td className="nowrap">{facts.cas}</td>
      <td>
        <Formula formula={facts.formula} />
      </td>
      <td>{[packsText(packs, pack), amount].filter(Boolean).join('\n')}</td>
      <td>{facts.purity}</td>
      <td>{facts.packing}</td>
      <td>{facts.note}</td>
    </tr>
  );
}
