import { frame } from './frame/en.ts';
import { meeting } from './meeting/en.ts';
import { merge } from './merge/en.ts';
import { pages } from './pages/en.ts';
import { partners } from './partners/en.ts';
import { plan } from './plan/en.ts';
import { scenario } from './scenario/en.ts';
import { time } from './time/en.ts';
import { views } from './views/en.ts';
import { words } from './words/en.ts';
import type { Messages } from './fi.ts';

export const en: Messages = { ...frame, pages, partners, words, views, meeting, merge, plan, scenario, time };
