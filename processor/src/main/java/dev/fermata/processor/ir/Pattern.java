package dev.fermata.processor.ir;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/** What a value is matched against by {@code instanceof} or a switch label (JLS 14.30). */
public sealed interface Pattern {
  /** A bare type after {@code instanceof}: no binding. */
  record Type(TypeMirror type) implements Pattern {}

  /** {@code String s}. */
  record Binding(Local local) implements Pattern {}

  /** {@code Point(int x, var y)}; nested patterns in order of the components. */
  record Record(TypeMirror type, List<Pattern> components) implements Pattern {}

  /** {@code _}. */
  record Any() implements Pattern {}
}
