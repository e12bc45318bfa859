import { webkit } from './engines/webkit.ts';
import { walkEngine } from './walk-engine.ts';

walkEngine(webkit);
