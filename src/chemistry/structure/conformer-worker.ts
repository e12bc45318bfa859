/** Makes a model of each SMILES that it gets: undefined if none can be made. */
import data from 'virtual:conformer-data';
import { modelOf } from './conformer.ts';

self.onmessage = ({ data: smiles }: MessageEvent<string>) => {
  self.postMessage(modelOf(smiles, data));
};
