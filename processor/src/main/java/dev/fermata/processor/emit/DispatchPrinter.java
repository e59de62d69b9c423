package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The head and the labels of a {@code switch (state)}.
 *
 * <p>Every enclosing switch has to know the states inside of a section. Where these are many, the
 * section has one label for all of them, so that code does not grow with the depth of nesting times
 * the number of awaits:
 *
 * <pre>{@code
 * switch (state > 2 && state <= 40 ? 2 : state) { … case 2: while (…) { switch (state) { … } } … }
 * }</pre>
 */
final class DispatchPrinter {
  private static final int MANY = 8;

  private final String state;

  DispatchPrinter(String state) {
    this.state = state;
  }

  /** The line that opens a switch, and its default. */
  CodeBlock head(Stmt.Dispatch dispatch, CodeBlock place) {
    return CodeBlock.of("switch ($L) {$L\n$L", selected(dispatch.sections()), place, unreachable());
  }

  /**
   * As {@link #head(Stmt.Dispatch, CodeBlock)}, for a switch that the user wrote.
   *
   * <pre>{@code
   * switch (state == 0 ? branch : state) { // Orders.java:21
   * }</pre>
   */
  CodeBlock head(Stmt.BranchDispatch dispatch, CodeBlock branch, CodeBlock place) {
    CodeBlock none = CodeBlock.of(dispatch.exhaustive() ? "" : "$>case 0:\n$>break;\n$<$<");
    if (dispatch.sections().stream().allMatch(DispatchPrinter::isOfGroups)) {
      return CodeBlock.of("switch ($L) {$L\n$L$L", branch, place, unreachable(), none);
    }
    return CodeBlock.of(
        "switch ($L == 0 ? $L : $L) {$L\n$L$L",
        state,
        branch,
        selected(dispatch.sections()),
        place,
        unreachable(),
        none);
  }

  /** A piece of a large switch may have no way back in. */
  private static boolean isOfGroups(Stmt.Section section) {
    return section.states().stream().allMatch(number -> number < 0);
  }

  /**
   * What javac itself throws in a switch that has to be exhaustive and is not: coverage tools know
   * that this default is nobody's branch.
   */
  private static CodeBlock unreachable() {
    return CodeBlock.of("$>default:\n$>throw new $T();\n$<$<", IncompatibleClassChangeError.class);
  }

  private CodeBlock selected(List<Stmt.Section> sections) {
    List<CodeBlock> tests = new ArrayList<>();
    for (Stmt.Section section : sections) {
      List<Integer> inner = inner(section);
      if (inner.size() > MANY) {
        int first = inner.get(0);
        int last = inner.get(inner.size() - 1);
        tests.add(CodeBlock.of("$L > $L && $L <= $L ? $L : ", state, first, state, last, first));
      }
    }
    return CodeBlock.of("$L$L", CodeBlock.join(tests, ""), state);
  }

  /** {@code case 1: case 2:}, since {@code case 1, 2:} is Java 14's. */
  CodeBlock labels(Stmt.Section section) {
    List<Integer> inner = inner(section);
    List<Integer> labels = new ArrayList<>(section.states());
    if (inner.size() > MANY) {
      labels.removeAll(inner.subList(1, inner.size()));
    }
    return CodeBlock.of(
        "$L\n", labels.stream().map(n -> "case " + n + ":").collect(Collectors.joining(" ")));
  }

  /** The suspension points in the section; they are consecutive. */
  private static List<Integer> inner(Stmt.Section section) {
    return section.states().stream().filter(s -> s > 0).toList();
  }
}
