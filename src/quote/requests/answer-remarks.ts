import { answerProblem } from '#quote/message/check-request.ts';
import { ANSWER_TEXTS, type FieldProblem, type RequestField } from '#quote/message/request.ts';
import { ANSWER_COLUMNS } from '#quote/files/table.ts';
import { shortText } from './buyer-request.ts';

const PROBLEMS: Partial<Record<FieldProblem, string>> = {
  tooLong: 'is longer than the site allows',
  notAnEmail: 'is not an e-mail address',
  notADate: 'is not a date as YYYY-MM-DD',
  notAnIncoterm: 'is not a rule of Incoterms 2020',
};

/** What is wrong with answers that are shown as they were written. */
export function answerRemarks(answers: Partial<Record<RequestField, string>>): string[] {
  return (Object.keys(ANSWER_TEXTS) as RequestField[]).flatMap((field) => {
    const text = answers[field] ?? '';
    const problem = PROBLEMS[answerProblem(field, text) ?? 'missing'];
    return problem ? [`${ANSWER_COLUMNS[field]} "${shortText(text, 60)}" ${problem}`] : [];
  });
}
