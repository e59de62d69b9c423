package dev.fermata.processor.differential;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/** What an await does in place of giving its value. */
enum Fault {
  CHECKED {
    @Override
    Throwable exception(String message) {
      return new IOException(message);
    }
  },
  UNCHECKED {
    @Override
    Throwable exception(String message) {
      return new IllegalStateException(message);
    }
  },
  ERROR {
    @Override
    Throwable exception(String message) {
      return new AssertionError(message);
    }
  },
  CANCELLATION {
    @Override
    Throwable exception(String message) {
      return new CancellationException(message);
    }
  };

  /**
   * A new exception for one await. A {@link CancellationException} asks for the awaitable to be
   * cancelled, in the way of its sort.
   */
  abstract Throwable exception(String message);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
