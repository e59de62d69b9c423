package dev.fermata.processor.differential;

import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text for values and exceptions that is equal where a program cannot be told from another one:
 * with the type of a boxed value, without what names class loaders, identities or variables.
 */
final class Rendering {
  private Rendering() {}

  static String of(Object value) {
    if (value == null || value instanceof String) {
      return String.valueOf(value);
    }
    if (value instanceof Throwable failure) {
      return ofFailure(failure);
    }
    if (value instanceof Task) {
      return "a task";
    }
    if (value.getClass().isArray()) {
      return value.getClass().getComponentType().getSimpleName() + ofElements(value);
    }
    if (value instanceof Collection<?> collection) {
      return collection.stream().map(Rendering::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return ofObject(value);
  }

  private static String ofElements(Object array) {
    return IntStream.range(0, Array.getLength(array))
        .mapToObj(i -> of(Array.get(array, i)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String ofObject(Object value) {
    if (value instanceof Number || value instanceof Character || value instanceof Boolean) {
      return value instanceof Integer || value instanceof Boolean
          ? value.toString()
          : value.getClass().getSimpleName() + " " + value;
    }
    return hasToString(value.getClass()) ? value.toString() : value.getClass().getName();
  }

  private static boolean hasToString(Class<?> type) {
    try {
      return type.getMethod("toString").getDeclaringClass() != Object.class && !type.isSynthetic();
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static String ofFailure(Throwable failure) {
    if (failure instanceof OperationCanceledException || failure instanceof CancellationException) {
      return failure.getClass().getSimpleName() + ofSuppressed(failure);
    }
    String message = message(failure);
    return failure.getClass().getName()
        + (message == null ? "" : ": " + message)
        + (failure.getCause() == null ? "" : " caused by (" + of(failure.getCause()) + ")")
        + ofSuppressed(failure);
  }

  private static String ofSuppressed(Throwable failure) {
    return failure.getSuppressed().length == 0
        ? ""
        : " suppressing " + Arrays.stream(failure.getSuppressed()).map(Rendering::of).toList();
  }

  /** The message, unless the JVM composed it of things that lowering may change. */
  private static String message(Throwable failure) {
    String message = failure.getMessage();
    if (failure instanceof NullPointerException) {
      // A helpful message names variables and calls of the compiled code.
      return null;
    }
    if (message != null && failure instanceof ClassCastException) {
      // What follows names the class loaders.
      int detail = message.indexOf(" (");
      return detail < 0 ? message : message.substring(0, detail);
    }
    return message;
  }
}
