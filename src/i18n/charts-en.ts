import type { chartsVi } from './charts-vi.ts';
import { common } from './charts/en/common.ts';
import { members } from './charts/en/members.ts';
import { quotas } from './charts/en/quotas.ts';
import { sample } from './charts/en/sample.ts';
import { time } from './charts/en/time.ts';
import { youth } from './charts/en/youth.ts';

/** Every word of the charts in English. */
export const chartsEn: typeof chartsVi = { ...common, ...quotas, ...youth, ...members, ...time, ...sample };
