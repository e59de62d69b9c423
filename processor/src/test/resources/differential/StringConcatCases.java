package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** String concatenation around awaits. */
final class StringConcatCases {
  @Async
  static Task<?> middle(Probe p) {
    return Task.fromResult("a" + await(p.task("b")) + "c");
  }

  @Async
  static Task<?> operandsAreTurnedToTextInOrder(Probe p) {
    return Task.fromResult(
        p.id("a") + await(p.task(1)) + p.id('c') + await(p.task(2.5)) + p.id(true) + p.id(null));
  }

  @Async
  static Task<?> numericPrefix(Probe p) {
    return Task.fromResult(p.id(1) + await(p.task(2)) + "s" + p.id(3) + await(p.task(4)));
  }

  @Async
  static Task<?> charPrefix(Probe p) {
    return Task.fromResult('a' + await(p.task('b')) + "" + 'c' + await(p.task('d')));
  }

  @Async
  static Task<?> mutableOperandConvertedWhenEvaluated(Probe p) {
    StringBuilder b = new StringBuilder("x");
    String s = "" + b.toString() + await(p.effect("append", () -> b.append("y").length())) + b;
    return Task.fromResult(s);
  }

  @Async
  static Task<?> toStringIsCalled(Probe p) {
    return Task.fromResult("<" + new Traced(p, 1) + await(p.task(2)) + ">");
  }

  @Async
  static Task<?> toStringOfAwaited(Probe p) {
    return Task.fromResult(p.id("<") + await(p.task(new Traced(p, 1))) + p.id(">"));
  }

  private static final class Traced {
    private final Probe p;
    private final int id;

    Traced(Probe p, int id) {
      this.p = p;
      this.id = id;
    }

    @Override
    public String toString() {
      return "T" + id;
    }
  }

  @Async
  static Task<?> nullOperands(Probe p) {
    String none = null;
    Object nothing = null;
    return Task.fromResult(none + await(p.task(null)) + nothing + await(p.<String>task(null)));
  }

  @Async
  static Task<?> localChangedLater(Probe p) {
    String s = "a";
    String r = s + (s = await(p.task("b"))) + s;
    return Task.fromResult(r);
  }

  @Async
  static Task<?> incrementInside(Probe p) {
    int i = 0;
    return Task.fromResult("" + i++ + await(p.task(i)) + ++i + i);
  }

  @Async
  static Task<?> nestedParentheses(Probe p) {
    return Task.fromResult(
        "a"
            + (1 + await(p.task(2)))
            + ("b" + await(p.task("c")))
            + (char) (await(p.task('d')) + 1));
  }

  @Async
  static Task<?> conditionalInside(Probe p) {
    return Task.fromResult(
        "a" + (await(p.task(true)) ? p.id("t") : "f") + (p.id(false) ? "" : await(p.task("g"))));
  }

  @Async
  static Task<?> constantsAroundAwait(Probe p) {
    final String prefix = "p";
    return Task.fromResult(prefix + 1 + 2L + 'c' + true + await(p.task("x")) + 1.5f + null);
  }

  @Async
  static Task<?> specialCharacters(Probe p) {
    return Task.fromResult(
        "\"quoted\"\n\t\\ \u00e9 $x $L %s {}" + await(p.task("\0\uD83D\uDE00")) + '\'' + "'");
  }

  @Async
  static Task<?> textBlock(Probe p) {
    String s =
        """
        line "one"
          two \"\"\" \
        joined
        """;
    return Task.fromResult(s + await(p.task("end")));
  }

  @Async
  static Task<?> manyOperands(Probe p) {
    String s = "";
    s +=
        1
            + "a"
            + await(p.task(2))
            + "b"
            + 3
            + "c"
            + await(p.task(4))
            + "d"
            + 5
            + "e"
            + await(p.task(6))
            + "f";
    return Task.fromResult(s);
  }

  @Async
  static Task<?> charArithmeticBesideString(Probe p) {
    char c = 'a';
    return Task.fromResult(c + 1 + "" + (char) (c + await(p.task(1))) + c);
  }

  @Async
  static Task<?> floatingText(Probe p) {
    return Task.fromResult(
        ""
            + 1.0f
            + await(p.task(1e10))
            + 100.0
            + await(p.task(Float.NaN))
            + Double.MIN_VALUE
            + -0.0);
  }

  @Async
  static Task<?> inLoop(Probe p) {
    String s = "";
    for (int i = 0; i < 4; i++) {
      s = s + i + await(p.task(s.length()));
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> failingOperand(Probe p) {
    try {
      return Task.fromResult(p.id("a") + await(p.fail(new IllegalStateException("b"))) + p.id("c"));
    } catch (IllegalStateException e) {
      return Task.fromResult(e.getMessage());
    }
  }
}
