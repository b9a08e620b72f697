import { bibtex } from './bibtex.ts';
import { cff } from './cff.ts';
import { cslJson } from './csl-json.ts';
import type { CitationFormat } from './format.ts';
import { ris } from './ris.ts';
import { plainText } from './text.ts';

/** The formats of a citation, one line each, in the order that pages list them. */
export const CITATION_FORMATS: readonly CitationFormat[] = [plainText, bibtex, ris, cslJson, cff];
