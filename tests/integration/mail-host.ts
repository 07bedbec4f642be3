import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** One mail as the organisation's mail host got it. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body, as they came. */
  readonly raw: string;
}

const refusal = Object.assign(new Error('no such person'), { responseCode: 550 });

/**
 * A real SMTP server on this machine. Before it sits a line that keeps every byte its client sends,
 * so that a test can look for what must never be among them.
 */
export class MailHost {
  readonly mails: Mail[] = [];
  /** Recipients it does not know. */
  readonly refuses = new Set<string>();
  /** Takes connections and says nothing. */
  silent = false;
  port = 0;
  #bytes: Buffer[] = [];
  #smtp: SMTPServer | null = null;
  #line: Server | null = null;
  readonly #sockets = new Set<Socket>();

  /** All that any client ever sent here. */
  get heard(): string {
    return Buffer.concat(this.#bytes).toString('latin1');
  }

  /** Times somebody connected. */
  calls = 0;

  async start(): Promise<this> {
    this.#smtp = new SMTPServer({
      authOptional: true,
      logger: false,
      disableReverseLookup: true,
      closeTimeout: 1000,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _, done) => done(this.refuses.has(address) ? refusal : null),
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          this.mails.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
            raw: Buffer.concat(parts).toString('latin1'),
          });
          done();
        });
      },
    });
    const behind = this.#smtp.listen(0, '127.0.0.1');
    await new Promise((resolve) => behind.once('listening', resolve));
    const { port } = behind.address() as AddressInfo;
    this.#line = createServer((socket) => this.#pass(socket, port));
    const line = this.#line;
    await new Promise<void>((resolve) => line.listen(this.port, '127.0.0.1', resolve));
    this.port = (line.address() as AddressInfo).port;
    return this;
  }

  #pass(socket: Socket, port: number): void {
    this.calls += 1;
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    if (this.silent) return;
    const inward = connect(port, '127.0.0.1');
    inward.on('error', () => socket.destroy());
    socket.on('close', () => inward.destroy());
    socket.on('data', (part: Buffer) => this.#bytes.push(part));
    socket.pipe(inward).pipe(socket);
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    const [line, smtp] = [this.#line, this.#smtp];
    await new Promise((resolve) => (line ? line.close(resolve) : resolve(null)));
    await new Promise<void>((resolve) => (smtp ? smtp.close(resolve) : resolve()));
  }
}
