import { FILE_PART, portal } from '@gehoord/contract';
import { hash, newBlobKey, random, sealBlob, type BlobKey, type Place } from '@gehoord/crypto';
import type { Recipient } from '@gehoord/crypto';
import { Chain, found, outsider, Outsider, type WireAppend } from './api-chain.ts';
import { ask, b64, type Answer, type World } from './api-world.ts';

/** A file as its sender holds it: sealed for one place, with the ticket of its upload. */
export class SealedFile {
  readonly id = random(16);
  readonly ticket = random(32);
  readonly key: BlobKey = newBlobKey();
  readonly bytes: Uint8Array;
  readonly hash: Uint8Array;

  constructor(place: Place, data: Uint8Array) {
    const sealer = sealBlob(this.key, { ...place, blobId: this.id }, data.length);
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (let want = sealer.wants(); want !== null; want = sealer.wants()) {
      pieces.push(sealer.seal(data.subarray(at, at + want)));
      at += want;
    }
    this.bytes = new Uint8Array(Buffer.concat(pieces));
    this.hash = sealer.hash();
  }

  /** As a header names it. */
  get blob() {
    return { id: this.id, hash: this.hash, size: this.bytes.length };
  }

  get parts(): number {
    return Math.ceil(this.bytes.length / FILE_PART);
  }

  part(n: number): Uint8Array {
    return this.bytes.subarray(n * FILE_PART, (n + 1) * FILE_PART);
  }

  begin(world: World, change: object = {}): Promise<Answer<typeof portal.beginUpload>> {
    const ticketHash = b64(hash('upload', this.ticket));
    const body = { blobId: b64(this.id), ticketHash, size: this.bytes.length, ...change };
    return ask(world.portal, portal.beginUpload, { body });
  }

  put(world: World, n: number, change: object = {}): Promise<Answer<typeof portal.putPart>> {
    const params = { blobId: b64(this.id), part: String(n) };
    const body = { ticket: b64(this.ticket), bytes: b64(this.part(n)), ...change };
    return ask(world.portal, portal.putPart, { params, body });
  }

  async send(world: World): Promise<this> {
    const begun = await this.begin(world);
    if (begun.status !== 200) throw new Error(begun.text);
    for (let n = 0; n < this.parts; n++) {
      const put = await this.put(world, n);
      if (put.status !== 200) throw new Error(put.text);
    }
    return this;
  }
}

/** A report that brings files: what is sent is made only when they are known. */
export class ReportWithFiles {
  readonly amira = new Outsider();
  readonly founder = found(this.amira.pair);
  readonly chain: Chain;
  readonly talk: Chain;

  constructor(world: World) {
    this.chain = new Chain(world, this.founder.dossierId);
    this.talk = new Chain(world, this.founder.dossierId);
  }

  file(data: Uint8Array): SealedFile {
    return new SealedFile(this.chain.place, data);
  }

  genesis(readers: readonly Recipient[], blobs: readonly SealedFile['blob'][]): WireAppend {
    return this.chain.genesis(this.amira.pair, readers, { blobs });
  }

  body(readers: readonly Recipient[], ...geneses: WireAppend[]) {
    const talk = this.talk.genesis(this.amira.pair, [...readers, outsider(this.amira.pair)]);
    return {
      founding: this.founder.wire,
      person: this.amira.wire,
      geneses: [...geneses, talk],
    };
  }

  send(world: World, readers: readonly Recipient[], ...geneses: WireAppend[]) {
    return ask(world.portal, portal.fileReport, { body: this.body(readers, ...geneses) });
  }
}
