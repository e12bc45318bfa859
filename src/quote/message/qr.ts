/** QR codes, generated in the build only: a page gets the path, not the package. */
import { encode } from 'uqr';
import type { Channel } from './channels.ts';

export interface QrCode {
  /** Modules on each side, the quiet zone of four modules included (ISO/IEC 18004). */
  size: number;
  /** Path data of the dark modules, one unit each. */
  path: string;
}

export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
  );
  return { size, path: path.join('') };
}

/** The code for the WeChat channel: the content of the supplier's own code, else the ID. */
export function wechatCode(channels: readonly Channel[]): QrCode | undefined {
  const wechat = channels.find(({ kind }) => kind === 'wechat');
  return wechat && qrCode(wechat.scan ?? wechat.to);
}
