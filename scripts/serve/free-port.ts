import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine that nobody listens on at this moment, on any of its addresses. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}
