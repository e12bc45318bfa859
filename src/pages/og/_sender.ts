import { loadCompany, loadLook, loadSite } from '#catalog/product/load.ts';
import { pairOf } from '#catalog/look/palette.ts';
import type { Sender } from '#pictures/frame.ts';

/** The supplier as pictures for link previews show it. */
export async function loadSender(): Promise<Sender> {
  const [{ name }, { colours = {} }, { mark }] = await Promise.all([
    loadCompany(),
    loadSite(),
    loadLook(),
  ]);
  const { accent, second } = colours;
  return {
    company: name,
    accent: accent && pairOf('accent', accent).light,
    second: second && pairOf('second', second).light,
    mark,
  };
}
