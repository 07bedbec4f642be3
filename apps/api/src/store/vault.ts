import { and, eq, ne, sql } from 'drizzle-orm';
import { same } from '../bytes.ts';
import { DONE } from './conflict.ts';
import type { Databases } from './open.ts';
import type { VaultStore } from './store.ts';
import { somewhere, vault } from './tables.ts';

/** Sealed drafts and snapshots: the server sees a name hash, a number and bytes. */
export function vaultStore({ main, queue }: Databases): VaultStore {
  const at = (memberId: Uint8Array, key: Uint8Array) =>
    and(eq(vault.memberId, memberId), eq(vault.key, key));
  const find = (memberId: Uint8Array, key: Uint8Array) =>
    main
      .select({ key: vault.key, number: vault.number, sealed: vault.sealed })
      .from(vault)
      .where(at(memberId, key))
      .get();
  const othersSize = (memberId: Uint8Array, key: Uint8Array) =>
    main
      .select({ size: sql<number>`coalesce(sum(length(${vault.sealed})), 0)` })
      .from(vault)
      .where(and(eq(vault.memberId, memberId), ne(vault.key, key)))
      .get()?.size ?? 0;

  return {
    vault: async (memberId) =>
      main
        .select({ key: vault.key, number: vault.number, sealed: vault.sealed })
        .from(vault)
        .where(eq(vault.memberId, memberId))
        .all(),
    putVaultItem: (memberId, { key, number, sealed }, mostBytes) =>
      queue.run(() => {
        const there = find(memberId, key);
        const again = there?.number === number && same(there.sealed, sealed);
        if (again) return DONE;
        if (there !== undefined && there.number >= number) return 'CONFLICT';
        if (othersSize(memberId, key) + sealed.length > mostBytes) return 'FULL';
        main
          .insert(vault)
          .values({ place: somewhere, memberId, key, number, sealed })
          .onConflictDoUpdate({ target: [vault.memberId, vault.key], set: { number, sealed } })
          .run();
        return DONE;
      }),
    dropVaultItem: (memberId, key, number) =>
      queue.run(() => {
        const there = find(memberId, key);
        if (there !== undefined && there.number > number) return 'CONFLICT';
        main.delete(vault).where(at(memberId, key)).run();
        return DONE;
      }),
  };
}
