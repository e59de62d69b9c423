package dev.fermata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names classes that let {@link Async} methods return the task types of other libraries.
 *
 * <p>A builder has two static methods, here for a {@code ListenableFuture}:
 *
 * <pre>{@code
 * public final class FutureBuilder {
 *   // What the method's caller gets; called once, at the method's first suspension or its end.
 *   public static <T> ListenableFuture<T> fromTask(Task<T> task) { … }
 *
 *   // What `return future;` in the method's body waits for.
 *   public static <T> Task<T> toTask(ListenableFuture<T> future) { … }
 * }
 * }</pre>
 *
 * <p>The processor replaces
 *
 * <pre>{@code
 * @Async ListenableFuture<Order> load(int id) {
 *   Row row = await(db.query(id));
 *   return Futures.immediateFuture(Order.of(row));
 * }
 * // by a state machine whose task the method returns as
 * FutureBuilder.fromTask(task)
 * // and which ends with the outcome of
 * FutureBuilder.toTask(Futures.immediateFuture(Order.of(row)))
 * }</pre>
 *
 * <p>Where a task type stands for work that begins when somebody asks for it, {@code fromTask}
 * takes what starts the method instead:
 *
 * <pre>{@code
 * // Called in place of the method. Each start.get() runs the body anew, with the arguments of
 * // the call, and throws nothing.
 * public static <T> Mono<T> fromTask(Supplier<? extends Task<? extends T>> start) { … }
 * }</pre>
 *
 * <p>The annotation stands where it is to hold: on a method, a type or a package for the methods
 * inside, the innermost first; or on the task type itself, for all methods that return it. An
 * adapter for a type that it does not own annotates a class that is named {@code
 * dev.fermata.builders.} and then as the task type; then nobody else has to write the annotation:
 *
 * <pre>{@code
 * package dev.fermata.builders.reactor.core.publisher;
 *
 * @AsyncMethodBuilder(MonoBuilder.class)
 * final class Mono {}
 * }</pre>
 *
 * <p>A task type has one type parameter, the result's, or none; a type without one gets the task
 * that {@code fromTask} declares, {@code Task<Void>} for instance.
 *
 * <p>The idea is .NET's {@code AsyncMethodBuilderAttribute}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface AsyncMethodBuilder {
  /**
   * Returns the builders, at most one for each task type.
   *
   * @return classes with {@code fromTask} and {@code toTask}
   */
  Class<?>[] value();
}
