import { readConfig, runService } from '@samspar/runtime';
import { compose } from './compose.ts';
import { configSchema } from './config.ts';

const config = readConfig(configSchema, process.env);
await runService('follow-up', config, compose);
