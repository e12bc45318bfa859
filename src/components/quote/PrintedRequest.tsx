import { paths } from '#i18n/paths.ts';
import type { RequestParts } from '#quote/compose.ts';
import type { QuoteList } from '#quote/list.ts';

interface Props {
  list: QuoteList;
  /** The message in parts; its products are the lines of the list. */
  parts: RequestParts;
  language: string;
}

/** The request on paper: each line with its drawing. It is not shown on a screen. */
export default function PrintedRequest({ list, parts, language }: Props) {
  return (
    <div className="quote-print" lang={language}>
      <h2>{parts.subject}</h2>
      <ol className="plain-list">
        {list.map(({ id, cas, held }, at) => (
          <li key={id}>
            <p>{parts.products[at]}</p>
            {held && cas && <img src={paths.productDrawing(cas)} alt="" />}
          </li>
        ))}
      </ol>
      {parts.closing.map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </div>
  );
}
