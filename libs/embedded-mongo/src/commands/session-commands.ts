import { maxDocumentBytes } from '../bson/document.ts';
import { ServerError } from '../server-error.ts';
import { maxMessageBytes } from '../wire/message.ts';
import type { Command } from './call.ts';

/** The version whose protocol is spoken: new enough for the driver, old enough that it asks for nothing newer. */
const version = [7, 0, 0, 0];
const wireVersion = 21;

/** A server on its own: no replica set, no sessions (so no `logicalSessionTimeoutMinutes`), no compression. */
function hello(primaryField: 'ismaster' | 'isWritablePrimary'): Command['run'] {
  return () => ({
    [primaryField]: true,
    helloOk: true,
    maxBsonObjectSize: maxDocumentBytes,
    maxMessageSizeBytes: maxMessageBytes,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    minWireVersion: 0,
    maxWireVersion: wireVersion,
    readOnly: false,
  });
}

const helloOptions = [
  'helloOk',
  'client',
  'compression',
  'backpressure',
  'saslSupportedMechs',
  'speculativeAuthenticate',
  'topologyVersion',
  'maxAwaitTimeMS',
];

const buildInfo: Command = {
  options: [],
  run: () => ({
    version: version.slice(0, 3).join('.'),
    versionArray: version,
    gitVersion: 'embedded-mongo',
    modules: [],
    bits: 64,
    maxBsonObjectSize: maxDocumentBytes,
  }),
};

const refuseSignIn: Command = {
  options: ['mechanism', 'payload', 'options', 'autoAuthorize', 'conversationId', 'user', 'db'],
  run() {
    throw new ServerError('AuthenticationFailed', 'Authentication failed: this server has no users.');
  },
};

export const sessionCommands: Record<string, Command> = {
  hello: { options: helloOptions, run: hello('isWritablePrimary') },
  isMaster: { options: helloOptions, run: hello('ismaster') },
  ismaster: { options: helloOptions, run: hello('ismaster') },
  ping: { options: [], run: () => ({}) },
  buildInfo,
  buildinfo: buildInfo,
  endSessions: { options: [], run: () => ({}) },
  saslStart: refuseSignIn,
  saslContinue: refuseSignIn,
  authenticate: refuseSignIn,
};
