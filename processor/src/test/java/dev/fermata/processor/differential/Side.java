package dev.fermata.processor.differential;

import dev.fermata.Awaiter;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.ValueTask;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.concurrent.CompletionStage;

/** One of the two ways in which a case runs. */
enum Side {
  /** As plain Java: what the method throws is what its task would have failed with. */
  BLOCKING {
    @Override
    String afterThrow(Throwable failure) {
      return failure instanceof OperationCanceledException
          ? CANCELED
          : "failed with " + Rendering.of(failure);
    }
  },
  /** As a state machine, which throws nothing at its caller. */
  TRANSFORMED {
    @Override
    String afterThrow(Throwable failure) {
      return "threw at its caller " + Rendering.of(failure);
    }
  };

  private static final String CANCELED = "was canceled";

  /** The outcome of a case whose method threw. */
  abstract String afterThrow(Throwable failure);

  /** Runs the case once. */
  Observation observe(Method method, Plan plan, Driver driver) {
    driver.reset();
    Probe probe = new Probe(plan, driver);
    String outcome = outcome(method, probe, driver);
    return new Observation(outcome, probe.events(), probe.awaits());
  }

  private String outcome(Method method, Probe probe, Driver driver) {
    try {
      Object returned = method.invoke(null, probe);
      return returned == null ? ofNull(method) : outcome(asTask(returned), driver);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Driver.HangError hang) {
        return hanging(hang);
      }
      return afterThrow(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method + " cannot be called", e);
    }
  }

  private static String outcome(Task<?> task, Driver driver) {
    Awaiter<?> awaiter = task.awaiter();
    try {
      driver.completeUntil(awaiter);
      return "returned " + Rendering.of(awaiter.getResult());
    } catch (Driver.HangError hang) {
      return hanging(hang);
    } catch (Throwable failure) {
      return task.isCanceled() ? CANCELED : "failed with " + Rendering.of(failure);
    }
  }

  private static Task<?> asTask(Object returned) {
    if (returned instanceof Task<?> task) {
      return task;
    }
    if (returned instanceof ValueTask<?> task) {
      return task.asTask();
    }
    return Task.from((CompletionStage<?>) returned);
  }

  /** A null of a {@code Task<Void>} method completes it, that of another one is a fault. */
  private static String ofNull(Method method) {
    boolean ofVoid =
        method.getGenericReturnType() instanceof ParameterizedType type
            && type.getActualTypeArguments()[0] == Void.class;
    return ofVoid ? "returned null" : "failed with " + NullPointerException.class.getName();
  }

  private static String hanging(Driver.HangError hang) {
    return "hangs: " + hang.getMessage();
  }
}
