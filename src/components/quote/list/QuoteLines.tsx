import { Fragment, memo, useLayoutEffect, useRef, type RefObject } from 'react';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { RequestProblems } from '#quote/message/check-request.ts';
import type { QuoteLine, Wanted } from '#quote/list/line.ts';
import type { QuoteList } from '#quote/list/list.ts';
import { Named } from '#components/quote/request/Field.tsx';
import Formula from '#components/chemistry/Formula.tsx';
import { productPage } from './line-links.ts';
import { lineName, lineTitle } from './line-name.ts';
import LineFields from './LineFields.tsx';
import ProductDrawing from './ProductDrawing.tsx';

/** Actions on a line. */
export interface LineActions {
  onEdit: (id: string, typed: Wanted) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onPack: (id: string) => void;
  onRemove: (line: QuoteLine, at: number) => void;
}

interface Props extends LineActions {
  list: QuoteList;
  words: Strings['quote'];
  problems: RequestProblems['lines'];
  /** Whether problems are shown on every invalid field, touched or not. */
  strict: boolean;
}

export default function QuoteLines({ list, words, problems, strict, ...actions }: Props) {
  const latest = useRef<LineActions>(actions);
  useLayoutEffect(() => {
    latest.current = actions;
  });
  return (
    <ol className="plain-list quote-lines">
      {list.map((line, at) => (
        <Line
          key={line.id}
          line={line}
          at={at}
          last={list.length - 1}
          words={words}
          problems={problems[line.id]}
          strict={strict}
          actions={latest}
        />
      ))}
    </ol>
  );
}

interface LineProps {
  line: QuoteLine;
  at: number;
  /** Index of the last line. */
  last: number;
  words: Strings['quote'];
  problems: RequestProblems['lines'][string] | undefined;
  strict: boolean;
  /** Always the same object, so that only the lines that change are rendered again. */
  actions: RefObject<LineActions>;
}

const Line = memo(function Line({ line, at, last, words, problems, strict, actions }: LineProps) {
  return (
    <li id={`line-${line.id}`} className="card quote-line" data-cas={line.cas}>
      <Product line={line} words={words} />
      <LineFields
        line={line}
        name={lineTitle(line, words)}
        words={words}
        problems={problems ?? {}}
        strict={strict}
        onEdit={(typed) => {
          actions.current.onEdit(line.id, typed);
        }}
      />
      <Buttons line={line} at={at} last={last} words={words} actions={actions} />
    </li>
  );
});

function Product({ line, words }: { line: QuoteLine; words: Strings['quote'] }) {
  const { cas, name, formula, structure, catalogNumber, grade, pack, held } = line;
  const page = productPage(line);
  const numbers = [
    cas && name && fill(words.line.cas, { cas }),
    catalogNumber && fill(words.line.catalogNumber, { number: catalogNumber }),
  ].filter((number) => number !== undefined && number !== '');
  const asked = cas ? words.line.byNumber : name ? words.line.byName : words.line.byStructure;
  return (
    <div className="quote-product">
      <ProductDrawing line={line} />
      <div>
        <h3>{page ? <a href={page}>{name}</a> : lineName(line, words)}</h3>
        <p className="muted small tabular">
          {numbers.map((number, at) => (
            <Fragment key={number}>
              {at > 0 && ', '}
              <span className="nowrap">{number}</span>
            </Fragment>
          ))}
          {numbers.length > 0 && formula && ', '}
          {formula && <Formula formula={formula} />}
          {structure && name && ` ${structure}`}
          {!held && <span className="quote-asked">{asked}</span>}
        </p>
        {(grade ?? pack) && <p className="small">{[grade, pack].filter(Boolean).join(', ')}</p>}
      </div>
    </div>
  );
}

type ButtonsProps = Pick<LineProps, 'line' | 'at' | 'last' | 'words' | 'actions'>;

function Buttons({ line, at, last, words, actions }: ButtonsProps) {
  const name = lineTitle(line, words);
  const { line: texts, page } = words;
  const button = (text: string, shown: string, onClick: () => void, disabled = false) => (
    <button
      type="button"
      className="button button-small"
      // Use `aria-disabled`: a disabled button would lose the focus when a line reaches the end.
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
    >
      <Named text={fill(text, { name })} shown={shown} />
    </button>
  );
  return (
    <div className="quote-line-buttons">
      {button(texts.packOf, texts.pack, () => {
        actions.current.onPack(line.id);
      })}
      {last > 0 && (
        <>
          {button(
            texts.upOf,
            texts.up,
            () => {
              actions.current.onMove(line.id, -1);
            },
            at === 0,
          )}
          {button(
            texts.downOf,
            texts.down,
            () => {
              actions.current.onMove(line.id, 1);
            },
            at === last,
          )}
        </>
      )}
      {button(page.removeOf, page.remove, () => {
        actions.current.onRemove(line, at);
      })}
    </div>
  );
}
