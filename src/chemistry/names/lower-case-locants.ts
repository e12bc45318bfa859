/**
 * A name with the locants N,N- in capitals that a list has in small letters, "n,n-dimethylaniline";
 * undefined for all other names. Italic *n* stands for "normal" and never twice, so that the two can
 * only be nitrogen; a single "n-" may be either, and "o,o′-" is ortho.
 */
export function capitalLocants(name: string): string | undefined {
  const fixed = name.replaceAll(
    /(?<=^|[-‐‑–,;([{\s])n[′'’]*(?:,n[′'’]*)+(?=[-‐‑)\]}]|$)/g,
    (locants) => locants.replaceAll('n', 'N'),
  );
  return fixed === name ? undefined : fixed;
}
