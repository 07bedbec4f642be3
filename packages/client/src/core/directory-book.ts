import {
  activeMember,
  countersignaturesComplete,
  CryptoError,
  directoryHash,
  fromBase64url,
  toHex,
  verifyCountersignature,
  verifyDirectory,
  type Directory,
  type DirectoryMember,
} from '@gehoord/crypto';
import type { StaffMember } from '@gehoord/protocol';

/** A directory with its hash and the countersignatures that hold. */
export interface Page {
  readonly directory: Directory;
  readonly bytes: Uint8Array;
  readonly hash: Uint8Array;
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

/** All directories one knows, checked. The newest complete one is what everybody goes by. */
export class DirectoryBook {
  readonly orgId: Uint8Array;
  readonly rootKey: Uint8Array;
  readonly pages: readonly Page[];

  /**
   * @param signed the whole chain, oldest first (desk), or only the newest (a reporter's view).
   * @throws {CryptoError} where one of them does not hold.
   */
  constructor(orgId: Uint8Array, rootKey: Uint8Array, signed: readonly SignedDirectory[]) {
    this.orgId = orgId;
    this.rootKey = rootKey;
    const pages: Page[] = [];
    for (const one of signed) pages.push(this.#check(one, pages.at(-1) ?? null));
    this.pages = pages;
  }

  #check(signed: SignedDirectory, before: Page | null): Page {
    const bytes = fromBase64url(signed.directory);
    const by = { rootKey: this.rootKey, orgId: this.orgId, previous: before?.bytes ?? null };
    const directory = verifyDirectory(bytes, by);
    if (before !== null && directory.number !== before.directory.number + 1)
      throw new CryptoError();
    const hash = directoryHash(bytes);
    const signers = [...directory.members, ...(before?.directory.members ?? [])];
    const countersignedBy = signed.countersignatures
      .map(({ kid, signature }) => ({
        kid: fromBase64url(kid),
        signature: fromBase64url(signature),
      }))
      .filter(({ kid, signature }) => {
        const signer = signers.find((member) => toHex(member.kid) === toHex(kid));
        return (
          signer &&
          verifyCountersignature({
            orgId: this.orgId,
            directoryHash: hash,
            signature,
            signKey: signer.signKey,
          })
        );
      })
      .map(({ kid }) => kid);
    const complete = this.#isComplete(directory, before, countersignedBy);
    return { directory, bytes, hash, countersignedBy, complete };
  }

  /**
   * With the whole chain the rule is checked against the directory before. A reporter sees only
   * the newest one: there, a confidant or alternate who stands in it must have countersigned it.
   */
  #isComplete(directory: Directory, before: Page | null, kids: readonly Uint8Array[]): boolean {
    if (before !== null || directory.number === 1) {
      return countersignaturesComplete(directory, before?.directory ?? null, kids);
    }
    return kids.some((kid) =>
      ['confidant', 'alternate'].includes(activeMember(directory, kid)?.role ?? ''),
    );
  }

  /** The newest complete directory, or null before the first. */
  get current(): Page | null {
    return this.pages.filter((page) => page.complete).at(-1) ?? null;
  }

  /** Ed25519 key of a member who was active under a directory. */
  signKeyOf(kid: Uint8Array, number: number): Uint8Array | null {
    const page = this.pages.find((one) => one.directory.number === number && one.complete);
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

  /** Everybody active now. */
  get staff(): readonly StaffMember[] {
    const members = this.current?.directory.members ?? [];
    return members.filter((member) => member.status === 'active').map(staffOf);
  }
}
