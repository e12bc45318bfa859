import type { ReactNode } from 'react';
import Field from '#components/quote/request/Field.tsx';

interface Props {
  label: ReactNode;
  problem: string;
  /** The pack, such as "25 g". */
  pack: string;
  packs: string;
  onPacks: (typed: string) => void;
}

/** A number of packs, with the pack beside it. */
export default function PacksField({ label, problem, pack, packs, onPacks }: Props) {
  return (
    <Field label={label} problem={problem}>
      {(ties) => (
        <span className="quote-packs">
          <input
            {...ties}
            value={packs}
            inputMode="numeric"
            autoComplete="off"
            onChange={({ target }) => {
              onPacks(target.value);
            }}
          />
          <span className="tabular">× {pack}</span>
        </span>
      )}
    </Field>
  );
}
