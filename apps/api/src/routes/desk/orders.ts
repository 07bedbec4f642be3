import { desk } from '@gehoord/contract';
import { CryptoError, orderHash, parseSignedOrder, type Order } from '@gehoord/crypto/verify';
import { decode, encode, hex, same } from '../../bytes.ts';
import type { Context } from '../../context.ts';
import { addDays } from '../../days.ts';
import type { Mount } from '../../http/mount.ts';
import { Refusal } from '../../http/problem.ts';
import { orderProblem, type Signer } from '../../rules/order.ts';
import type { StoredOrder } from '../../store/values.ts';
import { mustBeActive, type DeskSubject } from './subject.ts';

/** @throws {Refusal} ORDER_REFUSED for anything that is not a signed order. */
function read(bytes: Uint8Array) {
  try {
    return parseSignedOrder(bytes);
  } catch (error) {
    if (error instanceof CryptoError) throw new Refusal('ORDER_REFUSED');
    throw error;
  }
}

/** More than anything takes. */
const MOST_SIGNATURES = 4;

/** What members tell the server to do with dossiers, and what was destroyed. */
export function orderRoutes(mount: Mount<DeskSubject>, context: Context): void {
  const { store, standing, today, destroyer, coolingOffDays } = context;

  const signersOf = async (signed: ReturnType<typeof read>): Promise<readonly Signer[]> => {
    if (signed.signatures.length > MOST_SIGNATURES) throw new Refusal('ORDER_REFUSED');
    const signers: Signer[] = [];
    for (const signature of signed.signatures) {
      const member = await store.memberByKid(signature.kid);
      const person = member === null ? await store.person(signature.kid) : null;
      signers.push({ signature, member, person });
    }
    return signers;
  };

  const dueOn = ({ kind }: Order): string | null => {
    if (kind === 'HOLD') return null;
    return kind === 'DESTROY' ? addDays(today(), coolingOffDays) : today();
  };

  /** The same order sent again is answered as it was the first time. */
  const keep = async (it: StoredOrder): Promise<string | null> => {
    if ((await store.addOrder(it)) === 'DONE') return it.dueOn;
    const there = await store.order(it.orderId);
    if (await store.wasDropped(it.orderId, it.dossierId)) throw new Refusal('ORDER_REFUSED');
    if (there === null || !same(there.signed, it.signed)) throw new Refusal('ALREADY_THERE');
    return there.dueOn;
  };

  mount(desk.lodgeOrder, async ({ body, subject }) => {
    mustBeActive(subject);
    const bytes = decode(body.order);
    const signed = read(bytes);
    const { order } = signed;
    // The answer to the first time was lost; only who has the order itself can ask for it.
    const gone = await store.destroyedOn(order.dossierId, orderHash(signed.body));
    if (gone !== null) return { dueOn: gone };
    const outlook = await store.outlook(order.dossierId);
    // Whoever has no part in a dossier is told nothing of it, also not whether there is one.
    if (!outlook?.members.has(hex(subject.member.kid))) throw new Refusal('NOT_ALLOWED');
    const { organisation, current } = await standing();
    const about = order.about && (await store.order(order.about));
    if (order.about && about === null && (await store.wasDropped(order.about, order.dossierId))) {
      return { dueOn: null };
    }
    const problem = orderProblem({
      ...{ order, body: signed.body, signers: await signersOf(signed), current, outlook, about },
      ...{ orgId: organisation?.orgId ?? null, today: today() },
      believed: await destroyer.believes(),
    });
    if (problem !== null) throw new Refusal(problem);
    if (order.kind === 'RELEASE' || order.kind === 'CANCEL') {
      await store.dropOrder(about?.orderId ?? order.orderId);
      return { dueOn: null };
    }
    const { orderId, dossierId, kind } = order;
    const day = await keep({ orderId, dossierId, kind, signed: bytes, dueOn: dueOn(order) });
    await destroyer.look();
    return { dueOn: day };
  });

  mount(desk.orders, async ({ body, subject }) => {
    const found = await store.ordersFor(subject.member.kid);
    const stones = store.stones(body.stonesFrom).slice(0, body.most);
    return {
      orders: found.map(({ signed, dueOn: day }) => ({ order: encode(signed), dueOn: day })),
      stones: stones.map(encode),
      more: store.stones(body.stonesFrom).length > stones.length,
      shareStores: store.shareStores,
    };
  });
}
