import { useEffect, useState } from 'react';
import {
  ANSWERS_KEY,
  forgetAnswers,
  rememberAnswers,
  rememberedAnswers,
  type RememberedAnswers,
} from '#quote/answers.ts';

export interface AnswersHandle {
  answers: RememberedAnswers;
  /** Whether the buyer wants the device to remember them. */
  remember: boolean;
  /** Whether the device refuses to. */
  refused: boolean;
  update: (answers: RememberedAnswers) => void;
  setRemember: (remember: boolean) => void;
}

/** The buyer's answers: in this page, and on the device if the buyer says so. */
export function useAnswers(): AnswersHandle {
  const [answers, setAnswers] = useState(() => rememberedAnswers() ?? {});
  const [remember, setRemembered] = useState(() => rememberedAnswers() !== undefined);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    // Another tab has changed or deleted them: this one must not bring them back.
    const follow = ({ key }: StorageEvent) => {
      if (key !== ANSWERS_KEY && key !== null) return;
      const kept = rememberedAnswers();
      setRemembered(kept !== undefined);
      if (kept) setAnswers(kept);
    };
    addEventListener('storage', follow);
    return () => {
      removeEventListener('storage', follow);
    };
  }, []);
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
