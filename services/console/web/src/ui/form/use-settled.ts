import { useEffect, useState } from 'react';

/** A value once it has stood still for a while, in milliseconds: so that a question is asked when the typing pauses. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
