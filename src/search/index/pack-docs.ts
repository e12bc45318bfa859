/** Writes lists of products as doc-set.ts reads them; used by the build only. */
import type { StoredDocs } from './doc-set.ts';

/** Up to this length a list is shorter as it is. */
const MAX_PLAIN = 8;

/** @param docs ascending, each once */
export function packDocs(docs: readonly number[]): StoredDocs {
  if (docs.length <= MAX_PLAIN) return [...docs];
  const last = docs.at(-1) ?? 0;
  const k = Math.max(0, Math.floor(Math.log2((0.69 * (last + 1)) / docs.length)));
  const out = new BitWriter();
  let before = -1;
  for (const doc of docs) {
    out.rice(doc - before - 1, k);
    before = doc;
  }
  return `${String(docs.length)}.${String(k)}.${Buffer.from(out.bytes).toString('base64')}`;
}

class BitWriter {
  readonly bytes: number[] = [];
  private free = 0;

  rice(value: number, k: number): void {
    for (let ones = Math.floor(value / 2 ** k); ones > 0; ones--) this.bit(1);
    this.bit(0);
    for (let at = k - 1; at >= 0; at--) this.bit(Math.floor(value / 2 ** at) & 1);
  }

  private bit(value: number): void {
    if (this.free === 0) {
      this.bytes.push(0);
      this.free = 8;
    }
    this.free--;
    const last = this.bytes.length - 1;
    this.bytes[last] = (this.bytes[last] ?? 0) | (value << this.free);
  }
}
