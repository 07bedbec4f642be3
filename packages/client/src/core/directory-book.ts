import {
  activeMember,
  countersignaturesComplete,
  CryptoError,
  directoryHash,
  equal,
  fromBase64url,
  toBase64url,
  toHex,
  verifyCountersignature,
  verifyDirectory,
  type Directory,
  type DirectoryMember,
} from '@gehoord/crypto';
import type { StaffMember } from '@gehoord/protocol';

/** One that holds, with the kid that made it. */
interface Countersigned {
  readonly kid: Uint8Array;
  readonly signature: Uint8Array;
}

/** A directory with its hash and the countersignatures that hold. */
export interface Page {
  readonly directory: Directory;
  readonly bytes: Uint8Array;
  readonly hash: Uint8Array;
  readonly countersignatures: readonly Countersigned[];
  readonly countersignedBy: readonly Uint8Array[];
  readonly complete: boolean;
}

export interface SignedDirectory {
  readonly directory: string;
  readonly countersignatures: readonly { readonly kid: string; readonly signature: string }[];
}

const staffOf = (member: DirectoryMember): StaffMember => ({
  kid: toHex(member.kid),
  name: member.name,
  role: member.role,
});

const isActive = ({ status }: DirectoryMember): boolean => status === 'active';

/** All directories one knows, checked. The newest complete one is what everybody goes by. */
export class DirectoryBook {
  readonly orgId: Uint8Array;
  readonly rootKey: Uint8Array;
  readonly pages: readonly Page[];

  /**
   * @param signed the whole chain from number 1 on, oldest first.
   * @throws {CryptoError} where one of them does not hold.
   */
  constructor(orgId: Uint8Array, rootKey: Uint8Array, signed: readonly SignedDirectory[]) {
    this.orgId = orgId;
    this.rootKey = rootKey;
    const pages: Page[] = [];
    for (const one of signed) pages.push(this.#check(one, pages));
    this.pages = pages;
  }

  #check(signed: SignedDirectory, earlier: readonly Page[]): Page {
    const bytes = fromBase64url(signed.directory);
    const before = earlier.at(-1) ?? null;
    const by = { rootKey: this.rootKey, orgId: this.orgId, previous: before?.bytes ?? null };
    const directory = verifyDirectory(bytes, by);
    const hash = directoryHash(bytes);
    // A directory that nobody confirmed lends nobody a voice: judge by the newest complete one.
    const standing = earlier.filter((page) => page.complete).at(-1)?.directory ?? null;
    const signers = [...directory.members, ...(standing?.members ?? [])];
    const countersignatures = signed.countersignatures.flatMap((one): Countersigned[] => {
      const signer = signers.find((member) => toBase64url(member.kid) === one.kid);
      const signature = fromBase64url(one.signature);
      const it = { orgId: this.orgId, directoryHash: hash, signature };
      return signer && verifyCountersignature({ ...it, signKey: signer.signKey })
        ? [{ kid: signer.kid, signature }]
        : [];
    });
    if ((before === null) !== (directory.number === 1)) throw new CryptoError();
    const countersignedBy = countersignatures.map(({ kid }) => kid);
    const complete = countersignaturesComplete(directory, standing, countersignedBy);
    return { directory, bytes, hash, countersignatures, countersignedBy, complete };
  }

  /** The newest complete directory, or null before the first. */
  get current(): Page | null {
    return this.pages.filter((page) => page.complete).at(-1) ?? null;
  }

  /** Whether this is the directory an author says they went by. */
  knows(number: number, hash: Uint8Array): boolean {
    return this.pages.some((page) => page.directory.number === number && equal(page.hash, hash));
  }

  /** Whether this book only adds to another one: nothing of it replaced, nothing taken away. */
  continues(earlier: DirectoryBook): boolean {
    return (
      equal(this.rootKey, earlier.rootKey) &&
      earlier.pages.every(({ hash }, index) => {
        const page = this.pages[index];
        return page !== undefined && equal(page.hash, hash);
      })
    );
  }

  /** A directory with the countersignatures it takes. */
  private completeAt(number: number) {
    return this.pages.find((one) => one.directory.number === number && one.complete);
  }

  /** Ed25519 key of a member who was active under a directory. */
  signKeyOf(kid: Uint8Array, number: number): Uint8Array | null {
    const page = this.completeAt(number);
    return (page && activeMember(page.directory, kid)?.signKey) ?? null;
  }

  /** Somebody who stands in any directory, also after leaving. */
  member(kid: string): DirectoryMember | null {
    for (const page of [...this.pages].reverse()) {
      const found = page.directory.members.find((member) => toHex(member.kid) === kid);
      if (found) return found;
    }
    return null;
  }

  staffMember(kid: string): StaffMember | null {
    const member = this.member(kid);
    return member && staffOf(member);
  }

  /** Everybody who was active under a directory. */
  staffAt(number: number): readonly StaffMember[] {
    const page = this.completeAt(number);
    return (page?.directory.members ?? []).filter(isActive).map(staffOf);
  }

  /** Everybody active now. */
  get staff(): readonly StaffMember[] {
    const members = this.current?.directory.members ?? [];
    return members.filter(isActive).map(staffOf);
  }
}
