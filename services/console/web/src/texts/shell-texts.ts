import { defineTexts, useTexts } from './define-texts.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

export const shellTexts = defineTexts(sv, en);
export type ShellText = keyof typeof sv;

/** The texts of the shell and of the small pieces. */
export const useShellTexts = () => useTexts(shellTexts);
