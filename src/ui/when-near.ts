/** Calls once, when a visitor comes within a screen of an element; never for one that is missing. */
export function whenNear(element: Element | null, act: (element: Element) => void): void {
  if (!element) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act(element);
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
}
