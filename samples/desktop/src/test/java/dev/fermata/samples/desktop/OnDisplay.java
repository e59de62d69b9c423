package dev.fermata.samples.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Runs the tests of a class in a JVM of their own that has a {@link Display}: all of them, before
 * the first, which then report here what became of them there.
 */
final class OnDisplay implements InvocationInterceptor {
  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    if (DisplayJvm.isThisOne()) {
      invocation.proceed();
      return;
    }
    invocation.skip();
    Optional<Outcomes> outcomes = outcomes(context);
    assumeTrue(outcomes.isPresent(), "not run: there is neither a display nor an Xvfb to make one");
    assertEquals(Outcomes.SUCCESSFUL, outcomes.get().of(method.getExecutable().getName()));
  }

  /** Nothing where there is no display. */
  @SuppressWarnings("unchecked") // Only these are in this store.
  private static Optional<Outcomes> outcomes(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OnDisplay.class))
        .computeIfAbsent(context.getRequiredTestClass(), OnDisplay::run, Optional.class);
  }

  private static Optional<Outcomes> run(Class<?> tests) {
    try (Display display = Display.find()) {
      return display.environment().map(environment -> DisplayJvm.run(tests, environment));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
