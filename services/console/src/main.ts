import { readConfig, runService } from '@samspar/runtime';
import { createCompose } from './compose.ts';
import { configSchema } from './config.ts';

const config = readConfig(configSchema, process.env);
await runService('console', config, createCompose(config));
