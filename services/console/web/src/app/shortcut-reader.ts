/** A key press, as far as shortcuts care. */
export interface KeyPress {
  key: string;
  /** With Ctrl, Alt or Meta: the browser's own business. */
  withModifier: boolean;
  /** In a field, where letters are letters. */
  whileTyping: boolean;
  /** When, in milliseconds. */
  at: number;
}

export type ShortcutAction = { kind: 'help' } | { kind: 'search' } | { kind: 'go'; letter: string };

/** How long `g` waits for its letter, in milliseconds. */
const patience = 1500;

/** Reads key presses: `?` asks for help, `/` for the search field, `g` and a letter for a page. */
export function createShortcutReader(letters: readonly string[]) {
  let goSince: number | undefined;

  return ({ key, withModifier, whileTyping, at }: KeyPress): ShortcutAction | undefined => {
    const isGoing = goSince !== undefined && at - goSince <= patience;
    goSince = undefined;
    if (withModifier || whileTyping) return undefined;
    if (isGoing) return letters.includes(key) ? { kind: 'go', letter: key } : undefined;
    if (key === 'g') goSince = at;
    if (key === '?') return { kind: 'help' };
    if (key === '/') return { kind: 'search' };
    return undefined;
  };
}
