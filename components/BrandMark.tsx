/** The product's mark. Decoration: the name stands beside it. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return <img src="/icon.svg" alt="" width={size} height={size} />;
}
