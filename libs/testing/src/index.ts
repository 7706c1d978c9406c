export { apiClient } from './api-client.ts';
export { collectEvents } from './collect-events.ts';
export { createMemoryStore } from './memory-store.ts';
export { createTestIdentity, type TestIdentity } from './test-identity.ts';
export { startTestServers, type TestServers } from './test-servers.ts';
export { startServiceProcess } from './service-process.ts';
export { startServiceUnderTest } from './service-under-test.ts';
export { startTestService } from './test-service.ts';
