declare module 'jstat' {
  const jStat: { readonly beta: { inv(p: number, a: number, b: number): number } };
  export default jStat;
}
