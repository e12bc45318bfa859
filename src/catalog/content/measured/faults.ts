/** Rules on several fields of a measured value. */
import { bothLimits } from '#chemistry/measured/both-limits.ts';
import { hasCondition, kindsWith, SPECIAL_CONDITIONS } from '#chemistry/measured/conditions.ts';
import {
  KINDS_IN_WORDS,
  KINDS_WITH_WORDS,
  unitsOf,
  type PropertyKind,
} from '#chemistry/measured/kinds.ts';

export interface FieldFault {
  path: string[];
  message: string;
}

/** Exactly one of these fields holds the value. */
export const FORMS = ['value', 'above', 'atLeast', 'below', 'atMost', 'text'] as const;

/** Any of the fields of a measurement, of any shape. */
type Fields = { kind: PropertyKind } & Readonly<Record<string, unknown>>;

export function formFault(fields: Fields): FieldFault | undefined {
  const { kind } = fields;
  const given = FORMS.filter((form) => fields[form] !== undefined);
  const [first, second] = given;
  if (second !== undefined)
    return {
      path: [second],
      message: `stands beside ${first ?? ''}: a value is one of ${FORMS.join(', ')}`,
    };
  const inWords = KINDS_IN_WORDS.includes(kind);
  if (first === undefined)
    return inWords
      ? { path: ['text'], message: `${kind} is stated in words` }
      : {
          path: ['value'],
          message: 'a number, [lower, higher], or text such as "51-52 °C (dec.)"',
        };
  if (first === 'text' && !KINDS_WITH_WORDS.includes(kind))
    return { path: ['text'], message: `does not fit ${kind}: write a value` };
  if (first !== 'text' && inWords)
    return { path: [first], message: `does not fit ${kind}: write it in words, in text` };
  return undefined;
}

export function limitsFault({ kind, value }: Fields): FieldFault | undefined {
  if (!Array.isArray(value)) return undefined;
  const [from, to] = value.map(String);
  const message = bothLimits(kind, from ?? '', to ?? '');
  return message === undefined ? undefined : { path: ['value'], message };
}

export function unitFault(fields: Fields): FieldFault | undefined {
  const { kind } = fields;
  const unit = fields['unit'];
  const units = unitsOf(kind);
  const path = ['unit'];
  if (units.length === 0 || fields['text'] !== undefined)
    return unit === undefined
      ? undefined
      : { path, message: `does not fit ${kind}, which has no unit: leave it out` };
  if (unit === undefined) return { path, message: `write ${units.join(' or ')}` };
  if (typeof unit === 'string' && units.includes(unit)) return undefined;
  return { path, message: `does not fit ${kind}: write ${units.join(' or ')}` };
}

export function conditionFault(fields: Fields): FieldFault[] {
  return SPECIAL_CONDITIONS.filter(
    (name) => fields[name] !== undefined && !hasCondition(fields.kind, name),
  ).map((name) => ({
    path: [name],
    message: `does not fit ${fields.kind}: it is a condition of ${kindsWith(name).join(' or ')}`,
  }));
}
