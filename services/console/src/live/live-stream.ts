import type { Response } from 'express';

/** A reader who leaves more than this unread, in bytes, is cut off: reading everything anew costs less than keeping it here. */
const mostUnread = 64 * 1024;
/** How soon a browser that has lost the stream should ask for it again, in milliseconds. */
const retryAfter = 3000;

/** One browser window's stream of server-sent events. */
export interface LiveStream {
  /** `data` must not be empty: browsers pass over an event without any. */
  send(event: string, data: object): void;
  /** Says nothing, so that everything between here and the browser sees that the stream lives. */
  beat(): void;
  end(): void;
}

/** Opens the stream as the answer to a request. */
export function openLiveStream(response: Response): LiveStream {
  response.set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    // Otherwise nginx would keep events back until it has enough of them.
    'X-Accel-Buffering': 'no',
  });

  function write(text: string): void {
    if (response.destroyed || response.writableEnded) return;
    response.write(text);
    if (response.writableLength > mostUnread) response.destroy();
  }

  write(`retry: ${retryAfter}\n\n`);
  return {
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    beat: () => write(': beat\n\n'),
    end: () => void response.end(),
  };
}
