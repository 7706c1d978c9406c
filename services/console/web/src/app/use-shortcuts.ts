import { useEffect, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useSignal } from '../signal.ts';
import type { Page } from './pages.ts';
import { createShortcutReader } from './shortcut-reader.ts';
import { shortcutsOn } from './shortcut-setting.ts';

const fields = 'input, textarea, select, [contenteditable], [role=combobox], [role=listbox], dialog *';

/** Listens for the shortcuts, while they are turned on. */
export function useShortcuts(pages: readonly Page[], onHelp: () => void): void {
  const navigate = useNavigate();
  const isOn = useSignal(shortcutsOn);
  const letters = pages.map(({ letter }) => letter).join('');
  // The same reader from one drawing of the page to the next: it remembers a `g` that waits for its letter.
  const read = useMemo(() => createShortcutReader(letters.split('')), [letters]);
  useEffect(() => {
    if (!isOn) return;

    function onKey(event: KeyboardEvent) {
      const action = read({
        key: event.key,
        withModifier: event.ctrlKey || event.altKey || event.metaKey,
        whileTyping: event.target instanceof Element && event.target.matches(fields),
        at: event.timeStamp,
      });
      if (!action) return;
      event.preventDefault();
      if (action.kind === 'help') onHelp();
      else if (action.kind === 'go')
        void navigate(pages.find(({ letter }) => letter === action.letter)?.path ?? '/');
      else focusSearch(() => void navigate('/sok'));
    }

    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** To the search field of the page, to the one in the header, or to the search page. */
function focusSearch(orElse: () => void): void {
  const field = ['main', 'header']
    .map((place) => document.querySelector<HTMLElement>(`${place} input[type=search]`))
    .find((found) => found !== null);
  if (field) field.focus();
  else orElse();
}
