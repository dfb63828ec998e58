#!/usr/bin/env node
import { cli } from './shared.js';

await cli();
