/** The one function of X's own library that the tests ask; the package brings no types. */
declare module 'twitter-text' {
  const twitter: { parseTweet(text: string): { weightedLength: number } };
  export default twitter;
}
