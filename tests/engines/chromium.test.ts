import { chromium } from './engines/chromium.ts';
import { walkEngine } from './walk-engine.ts';

walkEngine(chromium);
