import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { canonicalize } from 'json-canonicalize';

/** Plain data, as JSON has it. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/**
 * A copy as plain data, in which nothing stands in two places: the canonical form takes an object that does for a cycle where
 * the name of one place begins with that of the other.
 */
export const plainCopy = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** SHA-256 over the canonical text (RFC 8785) of plain data in which nothing stands in two places, in hexadecimal. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(canonicalize(value)));

const FINGERPRINT = 12;

/** The first digits of a hash: enough to see that something changed, not to prove that it did not. */
export const fingerprintOf = (hash: string): string => hash.slice(0, FINGERPRINT);

export const fingerprint = (value: unknown): string => fingerprintOf(hashOf(value));
