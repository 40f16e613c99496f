import { frame } from './frame/sv.ts';
import { meeting } from './meeting/sv.ts';
import { merge } from './merge/sv.ts';
import { pages } from './pages/sv.ts';
import { partners } from './partners/sv.ts';
import { plan } from './plan/sv.ts';
import { scenario } from './scenario/sv.ts';
import { time } from './time/sv.ts';
import { views } from './views/sv.ts';
import { words } from './words/sv.ts';
import type { Messages } from './fi.ts';

export const sv: Messages = { ...frame, pages, partners, words, views, meeting, merge, plan, scenario, time };
