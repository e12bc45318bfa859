/** What `describeStructure` says of a structure: data for a text. */
import type { KnownPart } from './known-parts.ts';
import type { SubstituentId } from './substituents.ts';

export interface StructureDescription {
  /** Atoms other than hydrogen and its isotopes. */
  readonly atoms: number;
  /** Rings, as many as bonds have to be cut until none is left. */
  readonly rings: number;
  /** Words made of the parts lead back to the structure, stereo aside. */
  readonly leadsBack: boolean;
  /** The parts that are not bonded to each other, equal ones taken together. */
  readonly parts: readonly PartDescription[];
}

export interface PartDescription {
  readonly formula: string;
  readonly charge: number;
  /** How many times the structure has this part. */
  readonly count: number;
  /** Common name of a small molecule or ion. */
  readonly known?: KnownPart | undefined;
  readonly rings: readonly RingSystem[];
  /** Groups between ring systems. */
  readonly links: readonly Link[];
  /** Where there is no ring: the main chain, or an atom in the middle. */
  readonly chain?: Chain | undefined;
  readonly centre?: Centre | undefined;
}

/** Two carbon atoms or more in a row, counted from 1. */
export interface Chain {
  readonly length: number;
  /** Each at the lower number of its two atoms. */
  readonly multipleBonds: readonly { readonly order: number; readonly position: number }[];
  readonly substituents: readonly Substituent[];
}

/** An atom of a part without a chain, and what is bonded to it. */
export interface Centre {
  /** With the mass number in front where the atom is labelled: 13C. */
  readonly symbol: string;
  /** Hydrogens of the atom itself. */
  readonly hydrogens: number;
  readonly substituents: readonly Substituent[];
}

export interface RingSystem {
  /** Ring sizes in ascending order; several where rings share atoms. */
  readonly sizes: readonly number[];
  readonly atoms: number;
  readonly kind: 'benzene' | 'aromatic' | 'partly-aromatic' | 'saturated' | 'unsaturated';
  /** Atoms other than carbon; with a position where the system is a single ring. */
  readonly heteroatoms: readonly {
    readonly symbol: string;
    readonly position?: number | undefined;
  }[];
  readonly substituents: readonly Substituent[];
  /** How two substituents of a benzene ring stand to each other. */
  readonly relation?: 'ortho' | 'meta' | 'para' | undefined;
}

export interface Substituent {
  /** Counted round a single ring or along the main chain, from 1; undefined where there is no count. */
  readonly position?: number | undefined;
  /** The name of the group where it has one in substituents.ts. */
  readonly name?: SubstituentId | undefined;
  /** In the Hill system; empty for a bond to another ring system. */
  readonly formula: string;
  readonly atoms: number;
  /** It holds another ring system, so that its atoms are those of a `Link`. */
  readonly link: boolean;
  /** For the order of equal places; also tells groups of one formula apart. */
  readonly key: string;
}

/** A group, or a mere bond, that holds ring systems together. */
export interface Link {
  /** Hill formula; empty for a bond. */
  readonly formula: string;
  readonly atoms: number;
  /** How many ring systems it joins. */
  readonly joins: number;
}
