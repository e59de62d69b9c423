/**
 * async/await for Java: what programs name.
 *
 * <p>A method marked {@link dev.fermata.Async} returns a {@link dev.fermata.Task} and may wait
 * inside for other operations, by {@link dev.fermata.Await#await}, without holding a thread:
 *
 * <pre>{@code
 * @Async Task<Integer> total(List<Integer> ids) {
 *   int sum = 0;
 *   for (int id : ids) {
 *     sum += await(load(id)).price();
 *   }
 *   return Task.fromResult(sum);
 * }
 * }</pre>
 *
 * <h2>The model</h2>
 *
 * <p><b>A task</b> is an operation that completes once: with a result, with an exception
 * ("faulted") or canceled. Calling an async method runs its body on the calling thread up to the
 * first await of something that is not complete yet; there it <em>suspends</em>, and the caller
 * gets the task. When the awaited operation completes, the rest of the body runs. The end of the
 * body completes the task: {@code return Task.fromResult(x)} with {@code x}, an exception by
 * faulting it, an {@link dev.fermata.OperationCanceledException} by canceling it. Nothing is thrown
 * at the caller.
 *
 * <p><b>Where it resumes.</b> On the {@link dev.fermata.SynchronizationContext} that was current at
 * the await (a user interface's thread such as {@link dev.fermata.SwingContext}'s, the loop of
 * {@link dev.fermata.AsyncContext}); else on the {@link dev.fermata.TaskScheduler} that was
 * current, unless it is the default one; else on the thread that completed the operation. {@link
 * dev.fermata.Task#configureAwait configureAwait(false)} asks for the last in any case. A method
 * that resumes on the completing thread runs there without a context. Completions that resume each
 * other are bounded in depth; beyond that they go on on the default scheduler, so the stack never
 * overflows.
 *
 * <p><b>Failures.</b> {@code await} throws the exception object that the operation failed with.
 * Blocking ({@link dev.fermata.Task#result()}, {@link dev.fermata.Task#join()}) throws {@link
 * dev.fermata.AggregateException}. A failure that nobody ever looks at is reported when its task
 * becomes unreachable, see {@link dev.fermata.Task#onUnobservedException}.
 *
 * <p><b>Cancellation</b> is cooperative: a {@link dev.fermata.CancellationTokenSource} cancels, and
 * operations that were given its {@link dev.fermata.CancellationToken} give up.
 *
 * <p><b>Blocking</b> belongs to the edges of a program. Blocking the thread of a single-threaded
 * context on a task that needs this very thread would never end, and is refused with {@link
 * java.lang.IllegalStateException}.
 *
 * <p><b>Memory.</b> What happened before a completion is visible after the await.
 *
 * <h2>Packages</h2>
 *
 * <p>Types and semantics are here; the machinery is in {@code dev.fermata.internal}, which knows
 * the types here. The way back is narrow: {@link dev.fermata.Task} permits one implementation and
 * its factories go through one door ({@code Promise}, {@code Tasks}); every other class here that
 * is more than a description names the one piece that it is made of.
 */
package dev.fermata;
