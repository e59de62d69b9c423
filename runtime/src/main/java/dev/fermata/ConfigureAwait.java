package dev.fermata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The default for every {@code await} in a method, a type or a package: whether it resumes on the
 * context captured where it suspended.
 *
 * <p>Libraries that do not care where they run put {@code @ConfigureAwait(false)} on their package.
 * The innermost annotation wins, and {@link Task#configureAwait(boolean)} at the await itself wins
 * over all.
 *
 * <p>The idea is .NET's {@code Task.ConfigureAwait}.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface ConfigureAwait {
  /**
   * Returns the default for the awaits inside.
   *
   * @return true to resume on the captured {@link SynchronizationContext} or {@link TaskScheduler},
   *     false to resume wherever the awaited operation completes
   */
  boolean value();
}
