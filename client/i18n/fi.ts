import { frame } from './frame/fi.ts';
import { meeting } from './meeting/fi.ts';
import { merge } from './merge/fi.ts';
import { pages } from './pages/fi.ts';
import { partners } from './partners/fi.ts';
import { plan } from './plan/fi.ts';
import { scenario } from './scenario/fi.ts';
import { time } from './time/fi.ts';
import { views } from './views/fi.ts';
import { words } from './words/fi.ts';

/** All messages in Finnish; the type of the other languages. */
export const fi = { ...frame, pages, partners, words, views, meeting, merge, plan, scenario, time };

export type Messages = typeof fi;
