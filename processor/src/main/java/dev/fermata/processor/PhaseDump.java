package dev.fermata.processor;

import dev.fermata.processor.ir.IrPrinter;
import dev.fermata.processor.ir.Phase;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.AsyncMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The tree of one method as each phase has left it, as text: for who asks by {@code
 * -Afermata.dump=spill,reentry}, and for the report of a failure.
 */
final class PhaseDump {
  private final AsyncMethod method;
  private final Map<Phase, Stmt.Block> trees = new EnumMap<>(Phase.class);

  PhaseDump(AsyncMethod method) {
    this.method = method;
  }

  /**
   * The phases that an option names.
   *
   * @param option names in small letters with commas between them, or {@code all}; null for none
   * @param complaints gets a sentence for each name that no phase has
   */
  static Set<Phase> phases(String option, Consumer<String> complaints) {
    Set<Phase> phases = EnumSet.noneOf(Phase.class);
    if (option == null) {
      return phases;
    }
    for (String name : option.split(",")) {
      if (name.strip().equals("all")) {
        phases.addAll(EnumSet.allOf(Phase.class));
      } else {
        Arrays.stream(Phase.values())
            .filter(phase -> name(phase).equals(name.strip()))
            .findFirst()
            .ifPresentOrElse(phases::add, () -> complaints.accept(unknown(name)));
      }
    }
    return phases;
  }

  private static String unknown(String name) {
    String known =
        Arrays.stream(Phase.values()).map(PhaseDump::name).collect(Collectors.joining(", "));
    return "-Afermata.dump=%s: no phase is called so; write %s, or all".formatted(name, known);
  }

  private static String name(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  void add(Phase phase, Stmt.Block tree) {
    trees.put(phase, tree);
  }

  /** The phase at work now: the one behind the last that has left a tree. */
  String current() {
    int done = trees.size();
    return done == Phase.values().length ? "emit" : name(Phase.values()[done]);
  }

  /** The trees of some phases. */
  String text(Set<Phase> phases) {
    return trees.entrySet().stream()
        .filter(tree -> phases.contains(tree.getKey()))
        .map(tree -> text(tree.getKey(), tree.getValue()))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private String text(Phase phase, Stmt.Block tree) {
    return "%s after %s:%n%s"
        .formatted(method.displayName(), name(phase), IrPrinter.print(tree, 0));
  }

  /**
   * Writes the user's method and all trees to a new file.
   *
   * @param generated the source that was generated; nothing where no phase got so far
   * @return a sentence that names the file, or says why there is none
   */
  String save(MethodPlace place, String generated) {
    try {
      String phases = text(EnumSet.allOf(Phase.class));
      String report = String.join(System.lineSeparator(), place.source(), phases, generated);
      Path file = Files.createTempFile("fermata-", ".txt");
      Files.writeString(file, report);
      return "the method and its phases are in " + file;
    } catch (IOException e) {
      return "its phases could not be written to a file: " + e.getMessage();
    }
  }
}
