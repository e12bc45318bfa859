import { startTransition, useEffect, useState } from 'react';

/** Pause in milliseconds. */
const PAUSE = 300;

/**
 * The value as it was when it last stayed the same for a pause; rendered in slices.
 * @param isSlow whether it takes long to render; else it is shown at once
 */
export function useSettled<Value>(value: Value, isSlow: boolean): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const pause = setTimeout(() => {
      startTransition(() => {
        setSettled(value);
      });
    }, PAUSE);
    return () => {
      clearTimeout(pause);
    };
  }, [value]);
  return isSlow ? settled : value;
}
