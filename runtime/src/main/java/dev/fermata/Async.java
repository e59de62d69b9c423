package dev.fermata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that waits without holding a thread: its body may use {@link Await#await}.
 *
 * <pre>{@code
 * @Async Task<Order> load(int id) throws IOException {
 *   Row row = await(db.query(id));          // suspends here; no thread waits
 *   return Task.fromResult(Order.of(row));
 * }
 * }</pre>
 *
 * <p>The annotation processor turns the body into a state machine. The method returns {@link Task},
 * {@link ValueTask}, {@link java.util.concurrent.CompletableFuture} or {@link
 * java.util.concurrent.CompletionStage}; nothing is thrown at its caller: an exception that leaves
 * the body faults the task, an {@link OperationCanceledException} cancels it.
 *
 * <p>The idea is C#'s {@code async} modifier.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Async {
  /**
   * Allows the return type {@code void}: nobody can await such a method, so an exception that
   * leaves it goes to the {@link SynchronizationContext} current at the call, else to the thread's
   * uncaught exception handler.
   *
   * @return whether the method is started and forgotten
   */
  boolean fireAndForget() default false;
}
