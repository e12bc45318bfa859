import type { Strings } from '#i18n/strings.ts';
import type { Unit } from '#quote/list/unit.ts';
import AmountFields from './AmountFields.tsx';
import AnswerField from './AnswerField.tsx';

interface Props {
  words: Strings['quote'];
  /** The unit initially selected. */
  unit: Unit;
}

/** The request fields of a product page, for the build; `request-form.ts` finds them by name. */
export default function ProductFields({ words, unit }: Props) {
  const { form, page } = words;
  return (
    <fieldset className="quote-fields" disabled>
      <legend className="visually-hidden">{page.request}</legend>
      <AmountFields
        id="quote-amount"
        labels={form}
        problem=""
        amount={{ name: 'amount' }}
        unit={{ name: 'unit', defaultValue: unit }}
      />
      <AnswerField
        field="country"
        id="quote-country"
        name="country"
        autoComplete="country-name"
        words={words}
      />
      <AnswerField field="email" id="quote-email" name="email" words={words} />
      <AnswerField
        field="message"
        id="quote-message"
        name="message"
        hint={form.productMessageHint}
        words={words}
      />
    </fieldset>
  );
}
