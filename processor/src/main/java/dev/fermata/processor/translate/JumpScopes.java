package dev.fermata.processor.translate;

import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The statements around the current one that {@code break} and {@code continue} can mean. */
final class JumpScopes {
  private enum Kind {
    LOOP,
    SWITCH,
    LABELED
  }

  private record Scope(Kind kind, List<String> names, Label label) {}

  private Deque<Scope> scopes = new ArrayDeque<>();
  private List<String> pendingNames = List.of();

  /** Names the loop or switch that is entered next. */
  void name(List<String> names) {
    pendingNames = List.copyOf(names);
  }

  /** Translates a loop: target of every jump. */
  <T> T loop(Function<Label, T> translation) {
    return within(Kind.LOOP, "loop", translation);
  }

  /** Translates a switch statement: target of {@code break}. */
  <T> T switchStatement(Function<Label, T> translation) {
    return within(Kind.SWITCH, "selected", translation);
  }

  /** Translates another labeled statement: target of a {@code break} that names it. */
  <T> T labeled(List<String> names, Function<Label, T> translation) {
    name(names);
    return within(Kind.LABELED, "labeled", translation);
  }

  /** Translates the body of a lambda: jumps do not leave it. */
  <T> T isolated(Supplier<T> translation) {
    Deque<Scope> around = scopes;
    scopes = new ArrayDeque<>();
    try {
      return translation.get();
    } finally {
      scopes = around;
    }
  }

  /** The target of {@code break}, or of {@code break name}. */
  Label breakTarget(CharSequence name) {
    return name == null ? find(s -> s.kind() != Kind.LABELED) : find(named(name));
  }

  /** The target of {@code continue}, or of {@code continue name}. */
  Label continueTarget(CharSequence name) {
    return name == null ? find(s -> s.kind() == Kind.LOOP) : find(named(name));
  }

  private <T> T within(Kind kind, String suggestion, Function<Label, T> translation) {
    List<String> names = new ArrayList<>(pendingNames);
    pendingNames = List.of();
    Label label = new Label(names.isEmpty() ? suggestion : names.get(names.size() - 1));
    scopes.push(new Scope(kind, names, label));
    try {
      return translation.apply(label);
    } finally {
      scopes.pop();
    }
  }

  private static Predicate<Scope> named(CharSequence name) {
    return scope -> scope.names().contains(name.toString());
  }

  private Label find(Predicate<Scope> wanted) {
    return scopes.stream()
        .filter(wanted)
        .findFirst()
        .map(Scope::label)
        .orElseThrow(() -> new InternalFailure("a jump without a target"));
  }
}
