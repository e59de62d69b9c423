package dev.fermata.processor.diagnostics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How loudly a problem is reported. */
public enum Level {
  /** Fails the build. */
  ERROR,
  /** Is shown. */
  WARNING,
  /** Is not even looked for. */
  OFF;

  /** The level that an option names in small letters. */
  static Optional<Level> named(String name) {
    return Arrays.stream(values()).filter(level -> level.optionValue().equals(name)).findFirst();
  }

  /** How options name the level. */
  String optionValue() {
    return name().toLowerCase(Locale.ROOT);
  }
}
