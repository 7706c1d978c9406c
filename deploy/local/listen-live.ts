/** Something that has changed. */
export interface Heard {
  event: string;
  id: string;
  revision: number;
}

/** Opens the console's live stream with a session's cookie. `heard` grows as things change; `stop` ends it. */
export async function listenLive(consoleUrl: string, cookie: string) {
  const controller = new AbortController();
  const { signal } = controller;
  const response = await fetch(`${consoleUrl}/live`, { headers: { cookie }, signal });
  if (!response.ok || !response.body) throw new Error(`Listening was answered with ${response.status}.`);
  const heard: Heard[] = [];
  const reading = readEvents(response.body, (data) => heard.push(data)).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return {
    heard,
    async stop(): Promise<void> {
      controller.abort();
      await reading;
    },
  };
}

async function readEvents(stream: ReadableStream<Uint8Array>, hear: (data: Heard) => void): Promise<void> {
  let unread = '';
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const events = (unread + text).split('\n\n');
    unread = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: change\ndata: (.*)$/m.exec(event)?.[1];
      if (data) hear(JSON.parse(data) as Heard);
    }
  }
}
