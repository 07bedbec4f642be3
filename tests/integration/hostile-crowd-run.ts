import { connect, type Socket } from 'node:net';
import type { CrowdPlan } from './hostile-crowd.ts';

/* The crowd itself: opens as many connections as it was told, tells how many it has, and stays. */

const plan = JSON.parse(process.argv[2] ?? '{}') as CrowdPlan;
const AT_ONCE = 200;
const sockets = new Set<Socket>();
let [opened, failed, begun] = [0, 0, 0];

function open(): void {
  begun += 1;
  const socket = connect({ host: '127.0.0.1', port: plan.port, localAddress: plan.from });
  socket.setNoDelay(true);
  if (plan.reads) socket.resume();
  let isOpen = false;
  socket.on('connect', () => {
    isOpen = true;
    opened += 1;
    sockets.add(socket);
    socket.write(plan.opening);
  });
  // Who is thrown out is thrown out; what could not come in at all is told.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    sockets.delete(socket);
    if (!isOpen) failed += 1;
  });
}

setInterval(() => {
  for (let i = 0; i < AT_ONCE && begun < plan.count; i++) open();
}, 20);
setInterval(() => {
  if (plan.drip !== '') for (const socket of sockets) socket.write(plan.drip);
  process.stdout.write(`${JSON.stringify({ opened, open: sockets.size, failed })}\n`);
}, 1000);
