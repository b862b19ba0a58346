/** Answers once for each key, and remembers the answer as long as the key lives. */
export function remember<K extends object, V>(answerTo: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, {readonly answer: V}>()
  return key => {
    const found = known.get(key)
    if (found) return found.answer
    const answer = answerTo(key)
    known.set(key, {answer})
    return answer
  }
}
