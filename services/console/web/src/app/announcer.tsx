import { useSignal } from '../signal.ts';
import { announcement } from '../live/announcements.ts';

/** Where screen readers hear what changes. Two places taking turns: the same text twice is then said twice. */
export function Announcer() {
  const { text, number } = useSignal(announcement);
  return (
    <div className="ui-only-heard" role="status">
      <p>{number % 2 === 0 ? text : ''}</p>
      <p>{number % 2 === 1 ? text : ''}</p>
    </div>
  );
}
