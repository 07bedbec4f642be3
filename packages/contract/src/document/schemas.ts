import * as z from 'zod/mini';
import { account, slotKind } from '../desk.ts';
import {
  append,
  BASE64URL,
  compartment,
  day,
  entry,
  founding,
  id,
  outsidePerson,
  publicKeys,
  role,
  share,
} from '../fields.ts';
import { contact, publicOrganisation, signedDirectory, stamp } from '../portal.ts';

/** A part of a document, as it goes into JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Schemas that stand once in a document, under a name, however often they are used. */
const named = z.registry<{ id: string; description?: string }>();
const name = (schema: z.ZodMiniType, id: string, description?: string) =>
  void named.add(schema, { id, ...(description !== undefined && { description }) });

name(id, 'Id', 'A random id of 16 bytes.');
name(day, 'Day', 'A calendar day, YYYY-MM-DD. No time of day is ever kept.');
name(role, 'Role');
name(slotKind, 'SlotKind');
name(entry, 'Entry', 'One sealed and signed log entry, exactly as it is stored.');
name(share, 'Share', 'The shred share of one epoch: half of its key, stored apart.');
name(append, 'Append', 'Add one entry to one compartment. No expected head: its first entry.');
name(compartment, 'Compartment', 'What a reader receives of a compartment.');
name(founding, 'Founding', 'Proof that a new dossier id belongs to its founder.');
name(publicKeys, 'PublicKeys', 'Ed25519 for signatures, X-Wing for sealing.');
name(outsidePerson, 'OutsidePerson', 'A person with a code: hashes and public keys only.');
name(contact, 'Contact');
name(publicOrganisation, 'Organisation', 'What anybody may know about the organisation.');
name(signedDirectory, 'SignedDirectory', 'Who belongs to the organisation, signed by ROOT.');
name(stamp, 'Stamp', 'A dated sign of life of a confidant or alternate for one directory.');
name(account, 'Account', "A member's account as their own browser makes it.");

interface Text {
  format?: string;
  pattern?: string;
  contentEncoding?: string;
}

/** What zod leaves out: that our bytes are base64url, and that an address is one of https. */
function complete({ jsonSchema }: { jsonSchema: Text }): void {
  if (jsonSchema.pattern === BASE64URL.source) jsonSchema.contentEncoding = 'base64url';
  if (jsonSchema.format === 'uri') jsonSchema.pattern = '^https:';
}

const atHome = (json: Json): Json =>
  JSON.parse(JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;

/**
 * A schema of the contract as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks.
 * @param components gets every named schema that is used.
 * @throws for a schema that JSON Schema cannot say.
 */
export function jsonSchemaOf(
  schema: z.ZodMiniType,
  io: 'input' | 'output',
  components: Record<string, unknown>,
): Json {
  const made = z.toJSONSchema(schema, { metadata: named, io, override: complete });
  const { $schema: _, $defs = {}, ...own } = made;
  for (const [id, definition] of Object.entries($defs)) components[id] = atHome({ ...definition });
  return atHome(own);
}
