import { views as finnish, type ViewMessages } from './fi.ts';

export const views: ViewMessages = finnish;
