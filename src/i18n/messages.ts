import type { Language } from '../dataset/model/language.ts';
import { en } from './en.ts';
import { vi, type Messages } from './vi.ts';

/** The words of every language, one file a language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { vi, en };
