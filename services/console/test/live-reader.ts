/** An event as a browser would hand it to the page. */
export interface LiveMessage {
  event: string;
  data: unknown;
}

export type LiveReader = Awaited<ReturnType<typeof readLive>>;

/** Listens as a browser does, and keeps what it hears. Throws unless the stream is opened. */
export async function readLive(consoleUrl: string, cookie: string) {
  const leaving = new AbortController();
  const answer = await fetch(`${consoleUrl}/live`, { headers: { cookie }, signal: leaving.signal });
  if (answer.status !== 200 || !answer.body) throw new Error(`answered ${answer.status}`);
  const messages: LiveMessage[] = [];
  const comments: string[] = [];
  let text = '';
  let isOver = false;

  async function read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) take(block);
    }
  }

  function take(block: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
    const data = field('data');
    if (data === undefined) comments.push(block);
    else messages.push({ event: field('event') ?? 'message', data: JSON.parse(data) });
  }

  const reading = read(answer.body)
    .catch(() => {})
    .finally(() => {
      isOver = true;
    });
  return {
    headers: answer.headers,
    messages,
    comments,
    isOver: () => isOver,
    async leave() {
      leaving.abort();
      await reading;
    },
  };
}
