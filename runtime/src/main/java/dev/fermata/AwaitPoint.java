package dev.fermata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method, meant for static import, that is a suspension point for a type that is
 * neither {@link Awaitable} nor {@link java.util.concurrent.CompletionStage}.
 *
 * <p>The class that declares it also declares the static method that {@link #adapter()} names: same
 * parameters, but it returns an {@link Awaitable}. Inside an {@link Async} method the processor
 * replaces
 *
 * <pre>{@code
 * T value = FlowAwait.await(publisher);
 * // by
 * T value = Await.await(FlowAwait.awaitable(publisher));
 * }</pre>
 *
 * <p>and thus the body of the marked method is reached only where the processor did not run. {@link
 * FlowAwait} is an example.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AwaitPoint {
  /**
   * Returns the name of the static method of the same class that makes the awaitable.
   *
   * @return a simple method name
   */
  String adapter() default "awaitable";
}
