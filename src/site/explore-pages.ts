import type { Observation } from '../dataset/model/tables.ts';
import { dataset } from './context.ts';

/** Rows on a page of the plain table; large enough that the pages stay few. */
const ROWS_A_PAGE = 100;

const pageCount = Math.max(1, Math.ceil(dataset.observations.length / ROWS_A_PAGE));

/** The numbers of all pages of the plain table, from 1. */
export const explorePages: readonly number[] = Array.from({ length: pageCount }, (_, index) => index + 1);

/** The observations on a page of the plain table, from 1. */
export function rowsOfExplorePage(number: number): readonly Observation[] {
  return dataset.observations.slice((number - 1) * ROWS_A_PAGE, number * ROWS_A_PAGE);
}

/** The numbers of the pages after the first, as the ends of their addresses. */
export const furtherExplorePages: readonly string[] = explorePages.slice(1).map(String);
