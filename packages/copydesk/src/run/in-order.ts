/** Work on several inputs at once and hand the results on in the order of the inputs. */
export async function* inOrder<I, O>(
  inputs: AsyncIterable<I>,
  work: (input: I) => Promise<O>,
  atOnce: () => number,
): AsyncGenerator<O> {
  const pending: Promise<O>[] = [];
  for await (const input of inputs) {
    const result = work(input);
    // It is told when its turn comes.
    result.catch(() => {});
    pending.push(result);
    while (pending.length >= atOnce()) yield (await pending.shift()) as O;
  }
  for (const result of pending) yield await result;
}
