import type { TableRow } from './table.ts';
import { corrections } from './tables/corrections.ts';
import { citations, documents } from './tables/documents.ts';
import { exceptions } from './tables/exceptions.ts';
import { exclusions } from './tables/exclusions.ts';
import { groups } from './tables/groups.ts';
import { indicators } from './tables/indicators.ts';
import { observations } from './tables/observations.ts';
import { places } from './tables/places.ts';
import { proofs } from './tables/proofs.ts';
import { reports } from './tables/reports.ts';
import { mentions, themes } from './tables/themes.ts';
import { withdrawn } from './tables/withdrawn.ts';

/** Every table of the data folder. Order is the order of the codebook. */
export const TABLES = {
  reports,
  observations,
  exclusions,
  proofs,
  places,
  indicators,
  groups,
  documents,
  citations,
  themes,
  mentions,
  exceptions,
  corrections,
  withdrawn,
} as const;

export type TableName = keyof typeof TABLES;

export type Row<Name extends TableName> = TableRow<(typeof TABLES)[Name]>;

export type Report = Row<'reports'>;
export type Observation = Row<'observations'>;
export type Exclusion = Row<'exclusions'>;
export type Proof = Row<'proofs'>;
export type Place = Row<'places'>;
export type Indicator = Row<'indicators'>;
export type Group = Row<'groups'>;
export type Document = Row<'documents'>;
export type Citation = Row<'citations'>;
export type Theme = Row<'themes'>;
export type Mention = Row<'mentions'>;
export type Exception = Row<'exceptions'>;
export type Correction = Row<'corrections'>;
export type Withdrawn = Row<'withdrawn'>;
