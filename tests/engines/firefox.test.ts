import { firefox } from './engines/firefox.ts';
import { walkEngine } from './walk-engine.ts';

walkEngine(firefox);
