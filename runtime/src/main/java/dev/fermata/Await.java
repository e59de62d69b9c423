package dev.fermata;

import dev.fermata.internal.Untransformed;
import java.util.concurrent.CompletionStage;

/**
 * The suspension points of {@link Async} methods, meant for static import.
 *
 * <p>{@code await} gives the result of an operation. Where the operation has completed, the method
 * goes straight on, on the same thread; where it has not, the method returns to its caller and the
 * rest of it runs when the operation completes: on the {@link SynchronizationContext} current at
 * the await, else on the {@link TaskScheduler} current there unless it is the default one, else on
 * the completing thread. A failed operation makes {@code await} throw the original exception
 * object, a canceled one an {@link OperationCanceledException}.
 *
 * <p>These methods are replaced by the annotation processor. Called outside a transformed method
 * they throw {@link IllegalStateException}; or, in a program that was started with {@code
 * -Dfermata.await=blocking}, they block the calling thread until the operation has completed.
 *
 * <p>The idea is C#'s {@code await} operator.
 */
public final class Await {
  private Await() {}

  /**
   * Waits for {@code awaitable} without holding a thread.
   *
   * @param <T> the type of the result
   * @param awaitable the operation to wait for
   * @return its result
   * @throws IllegalStateException where the calling method was not transformed
   */
  public static <T> T await(Awaitable<? extends T> awaitable) {
    return Untransformed.await(awaitable);
  }

  /**
   * Waits for {@code stage} without holding a thread. A {@link
   * java.util.concurrent.CompletionException} is unwrapped; a cancelled stage gives a {@link
   * TaskCanceledException} with the stage's own exception as its cause.
   *
   * @param <T> the type of the result
   * @param stage the operation to wait for
   * @return its result
   * @throws IllegalStateException where the calling method was not transformed
   */
  public static <T> T await(CompletionStage<? extends T> stage) {
    return Untransformed.await(stage);
  }

  /**
   * Waits as {@link #await(Awaitable)} does, and tells the compiler of a checked exception that the
   * operation may fail with, so that {@code catch} compiles.
   *
   * @param <T> the type of the result
   * @param <X> the exception
   * @param awaitable the operation to wait for
   * @param thrown the class of the exception; it is used at compile time only
   * @return its result
   * @throws X where the operation failed with it
   * @throws IllegalStateException where the calling method was not transformed
   */
  public static <T, X extends Throwable> T await(Awaitable<? extends T> awaitable, Class<X> thrown)
      throws X {
    return Untransformed.await(awaitable);
  }

  /**
   * Waits as {@link #await(CompletionStage)} does, and tells the compiler of a checked exception
   * that the operation may fail with, so that {@code catch} compiles.
   *
   * @param <T> the type of the result
   * @param <X> the exception
   * @param stage the operation to wait for
   * @param thrown the class of the exception; it is used at compile time only
   * @return its result
   * @throws X where the operation failed with it
   * @throws IllegalStateException where the calling method was not transformed
   */
  public static <T, X extends Throwable> T await(
      CompletionStage<? extends T> stage, Class<X> thrown) throws X {
    return Untransformed.await(stage);
  }
}
