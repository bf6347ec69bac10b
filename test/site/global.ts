import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { PATIENCE } from '../settings.js';
import { serve } from './serve.js';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly browser: string;
    readonly site: string;
  }
}

const { CHROMIUM = '/usr/bin/chromium' } = process.env;

/** Under a path, which the site was never told of. */
const UNDER = '/some/where/';

/** One browser and one server for all files. */
export default async function setup({ provide }: TestProject) {
  const browser = await chromium.launchServer({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    timeout: PATIENCE,
  });
  const { url, server } = await serve(UNDER);
  provide('browser', browser.wsEndpoint());
  provide('site', url);
  return async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  };
}
