package dev.fermata.processor.diagnostics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The level of each problem: its own, or the one that {@code -Afermata.ID=level} sets. */
public final class Levels {
  private static final String PREFIX = "fermata.";

  private final Map<Problem, Level> chosen = new EnumMap<>(Problem.class);

  private Levels() {}

  /** Each problem at its own level. */
  static Levels standard() {
    return new Levels();
  }

  /**
   * The levels of a compilation.
   *
   * @param options the {@code -A} options, without their {@code -A}
   * @param complaints gets a sentence for each option that asks for what cannot be
   */
  public static Levels of(Map<String, String> options, Consumer<String> complaints) {
    Levels levels = new Levels();
    for (Problem problem : Problem.values()) {
      String option = PREFIX + problem;
      if (options.containsKey(option)) {
        levels.choose(problem, String.valueOf(options.get(option)), complaints);
      }
    }
    return levels;
  }

  private void choose(Problem problem, String value, Consumer<String> complaints) {
    Level level = Level.named(value).orElse(null);
    if (level == null) {
      complaints.accept("-A%s%s=%s: write %s".formatted(PREFIX, problem, value, values()));
    } else if (problem.isFixed() && level != Level.ERROR) {
      complaints.accept(
          "-A%s%s=%s: this error cannot be lowered, because the method could not wait"
              .formatted(PREFIX, problem, value));
    } else {
      chosen.put(problem, level);
    }
  }

  private static String values() {
    return Arrays.stream(Level.values()).map(Level::optionValue).collect(Collectors.joining(", "));
  }

  /** The level at which a problem is reported. */
  Level of(Problem problem) {
    return chosen.getOrDefault(problem, problem.level());
  }
}
