import { type EventSubject, type SubjectOfEvents, subjects } from '@samspar/contracts/subjects';
import type { QueryKey } from '@tanstack/react-query';
import type { Service } from '../api/contract.ts';

/** What the console says has changed: what kind of thing, which, and its revision; nothing of its content. */
export interface LiveChange {
  about: string;
  id: string;
  revision: number;
}

/** Whether a kept answer must be asked for again after a change. What isn't known here is shown on no page. */
export function isStaleAfter({ about, id }: Pick<LiveChange, 'about' | 'id'>, key: QueryKey): boolean {
  const known: SubjectOfEvents | undefined = subjects[about as EventSubject];
  const [service, path, given] = key as [Service, unknown, { path?: Record<string, unknown> }?];
  const shown = given?.path?.[known?.id ?? ''];
  if (shown !== undefined && shown !== id) return false;
  const segments = String(path).split('/');
  return (known?.shownIn[service] ?? []).some((noun) => segments.includes(noun));
}

/** Whether an answer comes from a service: what is asked again when changes may have gone unheard. */
export const isAnswer = ([, path, given]: QueryKey): boolean =>
  typeof path === 'string' && path.startsWith('/') && typeof given === 'object';

/** Reads what the console sends of a change; `undefined` for what isn't one. */
export function readLiveChange(data: string): LiveChange | undefined {
  try {
    const { about, id, revision } = JSON.parse(data) as Partial<LiveChange>;
    if (typeof about !== 'string' || typeof id !== 'string' || typeof revision !== 'number') return undefined;
    return { about, id, revision };
  } catch {
    return undefined;
  }
}
