import { action } from './shared.js';

await action();
