import { startControlServer } from './control-server.ts';

/** The control endpoint as a process of its own: prints its address, and stops everything when its input is closed. */
const control = await startControlServer();
console.log(control.url);
process.stdin.resume();
process.stdin.once('end', () => void control.stop());
