/** The result of `describeStructure`: data for a text. */
import type { KnownPart } from './known-parts.ts';
import type { SubstituentId } from './substituents.ts';

export interface StructureDescription {
  /** Atoms other than hydrogen and its isotopes. */
  readonly atoms: number;
  /** Rings: bonds to cut until none is left. */
  readonly rings: number;
  /** The words made of the parts lead back to the structure, stereo aside. */
  readonly leadsBack: boolean;
  /** The parts that are not bonded to each other, equal ones grouped. */
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
  /** Without rings: the main chain, or a central atom. */
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

/** The central atom of a part without a chain, with its substituents. */
export interface Centre {
  /** With the mass number in front if the atom is labelled: 13C. */
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
  /** Relative position of the two substituents of a benzene ring. */
  readonly relation?: 'ortho' | 'meta' | 'para' | undefined;
}

export interface Substituent {
  /** From 1, around a single ring or along the main chain; undefined elsewhere. */
  readonly position?: number | undefined;
  /** The name of the group, if it has one in substituents.ts. */
  readonly name?: SubstituentId | undefined;
  /** In the Hill system; empty for a bond to another ring system. */
  readonly formula: string;
  readonly atoms: number;
  /** Whether it contains another ring system, so that its atoms are those of a `Link`. */
  readonly link: boolean;
  /** Sorts substituents at equal positions; distinguishes groups of the same formula. */
  readonly key: string;
}

/** A group, or a bond, that joins ring systems. */
export interface Link {
  /** Hill formula; empty for a bond. */
  readonly formula: string;
  readonly atoms: number;
  /** Number of ring systems that it joins. */
  readonly joins: number;
}
