package dev.fermata.processor.emit;

import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Local;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names of variables and labels in one generated method. No two variables in scope share a name,
 * and none obscures (JLS 6.4.2) a type or a package that the method mentions.
 */
final class Names {
  private final Set<String> obscuring;
  private final Map<Local, String> locals = new IdentityHashMap<>();
  private final Map<Label, String> labels = new HashMap<>();
  private final Set<String> labelNames = new HashSet<>();
  private final Deque<Set<String>> scopes = new ArrayDeque<>();

  /**
   * @param obscuring simple names of types and first names of packages
   */
  Names(Set<String> obscuring) {
    this.obscuring = obscuring;
    scopes.push(new HashSet<>());
  }

  /** Begins a scope; what is declared in it is forgotten at its {@link #end()}. */
  void begin() {
    scopes.push(new HashSet<>());
  }

  void end() {
    scopes.pop();
  }

  /** Declares a variable of the generator's own. */
  String fresh(String name) {
    String free = name;
    for (int i = 2; isTaken(free); i++) {
      free = name + (Character.isDigit(name.charAt(name.length() - 1)) ? "_" : "") + i;
    }
    scopes.element().add(free);
    return free;
  }

  /** Declares a variable of the method in the present scope. */
  String declare(Local local) {
    String name = fresh(local.name());
    locals.put(local, name);
    return name;
  }

  /** The name of a declared variable. */
  String of(Local local) {
    String name = locals.get(local);
    return name == null ? declare(local) : name;
  }

  /** The name of a label. */
  String of(Label label) {
    return labels.computeIfAbsent(
        label,
        l -> {
          String free = l.name();
          for (int i = 2; !labelNames.add(free); i++) {
            free = l.name() + i;
          }
          return free;
        });
  }

  private boolean isTaken(String name) {
    return obscuring.contains(name) || scopes.stream().anyMatch(s -> s.contains(name));
  }
}
