import { useEffect, useState } from 'react';
import {
  ANSWERS_KEY,
  forgetAnswers,
  readAnswers,
  rememberAnswers,
  rememberedAnswers,
  type RememberedAnswers,
} from '#quote/message/answers.ts';

export interface AnswersHandle {
  answers: RememberedAnswers;
  /** Whether the buyer wants the answers to be stored on the device. */
  remember: boolean;
  /** Whether the device refuses storage. */
  refused: boolean;
  update: (answers: RememberedAnswers) => void;
  setRemember: (remember: boolean) => void;
}

/** The buyer's answers: in this page, and on the device if the buyer agrees. */
export function useAnswers(): AnswersHandle {
  const [answers, setAnswers] = useState(() => rememberedAnswers() ?? {});
  const [remember, setRemembered] = useState(() => rememberedAnswers() !== undefined);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    // Another tab changed or deleted the answers: do not restore them from this one.
    const follow = ({ key }: StorageEvent) => {
      if (key !== ANSWERS_KEY && key !== null) return;
      const kept = rememberedAnswers();
      setRemembered(kept !== undefined);
      if (kept) setAnswers((own) => ({ ...kept, ...(remember ? unkept(own) : filledIn(own)) }));
    };
    addEventListener('storage', follow);
    return () => {
      removeEventListener('storage', follow);
    };
  }, [remember]);
  return {
    answers,
    remember,
    refused,
    update: (next) => {
      setAnswers(next);
      if (remember) setRefused(!rememberAnswers(next));
    },
    setRemember: (on) => {
      setRemembered(on);
      setRefused(on && !rememberAnswers(answers));
      if (!on) forgetAnswers();
    },
  };
}

/** The answers that are filled in, which imported answers do not overwrite. */
export function filledIn(answers: RememberedAnswers): RememberedAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0));
}

/** The answers that are only in this page, such as a message too long to be stored. */
function unkept(answers: RememberedAnswers): RememberedAnswers {
  const kept = readAnswers(answers);
  return Object.fromEntries(Object.entries(filledIn(answers)).filter(([key]) => !(key in kept)));
}
