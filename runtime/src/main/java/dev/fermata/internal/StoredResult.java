package dev.fermata.internal;

/** A result that a promise would take for something else: null, or a task that can wait for it. */
final class StoredResult extends StoredOutcome {
  private static final StoredResult NULL = new StoredResult(null);

  private final Object value;

  private StoredResult(Object value) {
    this.value = value;
  }

  /** Returns how a promise keeps {@code result}. */
  static Object of(Object result) {
    if (result == null) {
      return NULL;
    }
    return result instanceof Dependent ? new StoredResult(result) : result;
  }

  Object value() {
    return value;
  }

  @Override
  Object awaited(Promise<?> promise) {
    return value;
  }
}
