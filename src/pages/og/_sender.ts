import { loadCompany, loadLook, loadSite } from '#catalog/product/load.ts';
import { coloursAsTokens } from '#catalog/look/palette.ts';
import type { Sender } from '#pictures/frame.ts';

/** The supplier as pictures for link previews show it. */
export async function loadSender(): Promise<Sender> {
  const [{ name }, { colours = {} }, { mark }] = await Promise.all([
    loadCompany(),
    loadSite(),
    loadLook(),
  ]);
  const tokens = coloursAsTokens(colours);
  return {
    company: name,
    accent: tokens['--colour-accent']?.light,
    onAccent: tokens['--colour-on-accent']?.light,
    mark,
  };
}
