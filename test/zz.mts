import puppeteer from 'puppeteer-core';
import { startServer } from './support/server.js';
import { CHROMIUM_FLAGS } from './support/chromium-flags.js';
import { findProgram } from './support/find-program.js';
