import { common } from './charts/vi/common.ts';
import { members } from './charts/vi/members.ts';
import { quotas } from './charts/vi/quotas.ts';
import { sample } from './charts/vi/sample.ts';
import { time } from './charts/vi/time.ts';
import { youth } from './charts/vi/youth.ts';

/** Every word of the charts in Vietnamese. The type of this object is what every other language must fill. */
export const chartsVi = { ...common, ...quotas, ...youth, ...members, ...time, ...sample };
