package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every kind of operand, evaluated before an await in the same expression. */
final class SpillCases {
  static final class Box {
    int x;
    Object o = "o";

    Box(int x) {
      this.x = x;
    }
  }

  enum Kind {
    A,
    B
  }

  static int field;

  private static String join(Object a, Object b) {
    return show(a) + "|" + show(b);
  }

  private static String show(Object o) {
    return o instanceof Object[] a
        ? Arrays.toString(a)
        : o instanceof int[] i ? Arrays.toString(i) : String.valueOf(o);
  }

  private static String run(Supplier<?> s, Object b) {
    return s.get() + "|" + b;
  }

  private static <T> String apply(Function<? super T, ?> f, T t) {
    return f.apply(t) + "!";
  }

  @Async
  static Task<?> literal(Probe p) {
    return Task.fromResult(
        join(1, await(p.task(2)))
            + join("s", await(p.task(2)))
            + join('c', await(p.task(2)))
            + join(null, await(p.task(2))));
  }

  @Async
  static Task<?> classLiteral(Probe p) {
    return Task.fromResult(
        join(int[].class, await(p.task(2))) + join(Kind.class, await(p.task(2))));
  }

  @Async
  static Task<?> enumConstant(Probe p) {
    return Task.fromResult(
        join(Kind.B, await(p.task(2))) + join(Kind.valueOf("A"), await(p.task(2))));
  }

  @Async
  static Task<?> staticFieldChanged(Probe p) {
    field = 1;
    return Task.fromResult(join(field, await(p.effect("set", () -> field = 2))));
  }

  @Async
  static Task<?> finalFieldOfAnotherClass(Probe p) {
    return Task.fromResult(
        join(Integer.MAX_VALUE, await(p.task(2))) + join(Locale.ROOT, await(p.task(2))));
  }

  @Async
  static Task<?> arrayLength(Probe p) {
    int[] a = {1, 2};
    return Task.fromResult(join(a.length, await(p.task(2))));
  }

  @Async
  static Task<?> arrayCreation(Probe p) {
    return Task.fromResult(
        join(new int[] {p.id(1), 2}, await(p.task(2)))
            + join(new Object[p.id(2)], await(p.task(2))));
  }

  @Async
  static Task<?> objectCreation(Probe p) {
    return Task.fromResult(join(new StringBuilder(p.id("b")).append(1), await(p.task(2))));
  }

  @Async
  static Task<?> anonymousFreeGenericCreation(Probe p) {
    return Task.fromResult(join(new ArrayList<>(List.of(p.id(1))), await(p.task(2))));
  }

  @Async
  static Task<?> mutableObjectIsNotCopied(Probe p) {
    StringBuilder b = new StringBuilder("x");
    return Task.fromResult(join(b, await(p.effect("append", () -> b.append("y").length()))));
  }

  @Async
  static Task<?> assignmentExpression(Probe p) {
    int x = 1;
    Box b = new Box(1);
    return Task.fromResult(join(x = 5, await(p.task(x))) + join(b.x = 7, await(p.task(b.x))) + x);
  }

  @Async
  static Task<?> compoundAssignmentExpression(Probe p) {
    int x = 1;
    byte c = 127;
    String s = "s";
    return Task.fromResult(
        join(x += 5, await(p.task(x)))
            + join(c += 1, await(p.task((int) c)))
            + join(s += x, await(p.task(s))));
  }

  @Async
  static Task<?> incrementExpression(Probe p) {
    int x = 1;
    Integer y = 1;
    int[] a = {5};
    return Task.fromResult(
        join(x++, await(p.task(x)))
            + join(--x, await(p.task(x)))
            + join(y++, await(p.task(y)))
            + join(a[0]--, await(p.task(a[0]))));
  }

  @Async
  static Task<?> unaryAndBinary(Probe p) {
    int x = 3;
    return Task.fromResult(
        join(-x, await(p.task(x = 4)))
            + join(x * 2 + 1, await(p.task(x = 5)))
            + join(!(x > 2), await(p.task(x = 1)))
            + x);
  }

  @Async
  static Task<?> comparisonOfLocals(Probe p) {
    int x = 3;
    boolean r = x < 5 & await(p.task(x = 10)) > 5 & x > 5;
    return Task.fromResult(r);
  }

  @Async
  static Task<?> castExpression(Probe p) {
    Object o = "s";
    double d = 3.9;
    return Task.fromResult(
        join((String) o, await(p.task(2)))
            + join((int) d, await(p.task(2)))
            + join((byte) 300, await(p.task(2))));
  }

  @Async
  static Task<?> instanceofExpression(Probe p) {
    Object o = "s";
    return Task.fromResult(
        join(o instanceof String, await(p.task(o = 1)))
            + join(o instanceof String, await(p.task(2))));
  }

  @Async
  static Task<?> instanceofPatternExpression(Probe p) {
    Object o = "four";
    return Task.fromResult(join(o instanceof String s && s.length() == 4, await(p.task(2))));
  }

  @Async
  static Task<?> conditionalExpression(Probe p) {
    boolean c = true;
    return Task.fromResult(
        join(c ? p.id(1) : p.id(2), await(p.task(c = false)))
            + join(c ? "t" : 'f', await(p.task(2))));
  }

  @Async
  static Task<?> switchExpression(Probe p) {
    int k = 2;
    return Task.fromResult(
        join(
            switch (k) {
              case 1 -> "one";
              case 2 -> {
                String t = "t";
                yield t + "wo";
              }
              default -> "many";
            },
            await(p.task(k = 1))));
  }

  @Async
  static Task<?> lambda(Probe p) {
    int x = 5;
    return Task.fromResult(run(() -> x + 1, await(p.task(2))));
  }

  @Async
  static Task<?> implicitlyTypedLambda(Probe p) {
    return Task.fromResult(
        apply(s -> s.length(), await(p.task("four")))
            + apply((List<Integer> l) -> l.get(0), await(p.task(List.of(7)))));
  }

  @Async
  static Task<?> blockLambda(Probe p) {
    int x = 5;
    return Task.fromResult(
        run(
            () -> {
              int y = x * 2;
              return y + 1;
            },
            await(p.task(2))));
  }

  @Async
  static Task<?> methodReference(Probe p) {
    StringBuilder b = new StringBuilder("x");
    return Task.fromResult(
        run(b::toString, await(p.task(2)))
            + run(StringBuilder::new, await(p.task(3)))
            + apply(String::length, await(p.task("four"))));
  }

  @Async
  static Task<?> conditionalAnd(Probe p) {
    boolean a = true;
    return Task.fromResult(
        join(a && p.id(true), await(p.task(a = false))) + join(a || p.id(false), await(p.task(2))));
  }

  @Async
  static Task<?> stringConcatenation(Probe p) {
    String s = "s";
    return Task.fromResult(join(s + 1 + 'c', await(p.task(s = "t"))) + s);
  }

  @Async
  static Task<?> thisExpression(Probe p) {
    return new Self().run(p);
  }

  static final class Self {
    private int n = 1;

    @Async
    Task<String> run(Probe p) {
      return Task.fromResult(
          join(this, await(p.task(2)))
              + join(n, await(p.effect("set", () -> n = 9)))
              + join(this.n, await(p.task(3))));
    }

    @Override
    public String toString() {
      return "self";
    }
  }

  @Async
  static Task<?> genericCallWithInferredTarget(Probe p) {
    return Task.fromResult(
        sizes(List.of(), await(p.task(Map.of("k", 1))))
            + sizes(new ArrayList<>(), await(p.task(Map.<String, Integer>of()))));
  }

  private static int sizes(List<? extends Map<String, Integer>> list, Map<String, Integer> map) {
    return list.size() * 10 + map.size();
  }

  @Async
  static Task<?> wildcardTypedOperand(Probe p) {
    List<? extends Comparable<?>> list = List.of("a", 1);
    return Task.fromResult(join(list.get(p.id(0)), await(p.task(2))));
  }

  @Async
  static Task<?> capturedTypeMustMatch(Probe p) {
    Class<? extends Number> type = Integer.class;
    List<? super Integer> sink = new ArrayList<>();
    boolean added = sink.add(await(p.task(1)));
    return Task.fromResult(type.cast(await(p.task(3))).intValue() + (added ? 1 : 0));
  }

  @Async
  static Task<?> privateTypeOperand(Probe p) {
    return Task.fromResult(secret(new Secret(p.id(1)), await(p.task(2))));
  }

  private static String secret(Secret s, int x) {
    return s.n + "" + x;
  }

  private static final class Secret {
    private final int n;

    private Secret(int n) {
      this.n = n;
    }
  }

  @Async
  static Task<?> awaitedTaskBeforeAwaitedTask(Probe p) {
    Task<Integer> a = p.task(1);
    return Task.fromResult(
        join(await(a), await(p.task(2))) + join(a.isCompleted(), await(p.task(3))));
  }

  @Async
  static Task<?> nullUnboxedOperand(Probe p) {
    Integer none = null;
    try {
      return Task.fromResult(1 + none + await(p.task(2)));
    } catch (NullPointerException e) {
      p.trace("npe");
      return Task.fromResult("npe");
    }
  }

  @Async
  static Task<?> failingOperandsOfEveryKind(Probe p) {
    for (int i = 0; i < 6; i++) {
      try {
        p.trace(fails(p, i) + await(p.task(i)));
      } catch (RuntimeException e) {
        p.trace(e);
      }
    }
    int[] none = null;
    Box no = null;
    Object text = "text";
    try {
      p.trace(join(none.length, await(p.task("length"))));
    } catch (NullPointerException e) {
      p.trace("npe 1");
    }
    try {
      p.trace(join(no.x, await(p.task("field"))));
    } catch (NullPointerException e) {
      p.trace("npe 2");
    }
    try {
      p.trace(join((Integer) text, await(p.task("cast"))));
    } catch (ClassCastException e) {
      p.trace("cce");
    }
    try {
      p.trace(join(new int[-1], await(p.task("size"))));
    } catch (NegativeArraySizeException e) {
      p.trace("size");
    }
    return Task.completedTask();
  }

  private static int fails(Probe p, int i) {
    if (i % 2 == 0) throw new IllegalStateException("fails " + i);
    return p.id(i);
  }

  @Async
  static Task<?> threeOperandsMiddleLocalChanges(Probe p) {
    int x = 1;
    String r = x + "," + (x = await(p.task(2))) + "," + x++ + "," + await(p.task(x)) + "," + x;
    return Task.fromResult(r);
  }

  @Async
  static Task<?> operandInsideNestedAwait(Probe p) {
    int x = 1;
    return Task.fromResult(x + await(p.task(x++ + await(p.task(x)) + x)) + x);
  }

  @Async
  static Task<?> parameterOperandReassigned(Probe p) {
    return reassign(p, 1, "a");
  }

  @Async
  private static Task<String> reassign(Probe p, int n, String s) {
    return Task.fromResult(join(n, await(p.task(n = 2))) + join(s, await(p.task(s = "b"))) + n + s);
  }

  @Async
  static Task<?> loopVariableOperand(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; ) {
      out.append(i + await(p.task(i++)) * 10).append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> loopConditionOperands(Probe p) {
    int i = 0;
    int n = 0;
    while (i + await(p.task(i++)) < i + 2 && i < 5) {
      n += i;
    }
    return Task.fromResult(n + " " + i);
  }

  @Async
  static Task<?> switchSelectorBesideAwaitedOperand(Probe p) {
    int k = await(p.task(1)) + p.id(1);
    switch (k) {
      case 2:
        return Task.fromResult("two");
      default:
        return Task.fromResult("other");
    }
  }

  @Async
  static Task<?> argumentsOfAwaitedCreation(Probe p) {
    Box b = await(p.task(new Box(p.id(1) + await(p.task(2)))));
    return Task.fromResult(b.x);
  }

  @Async
  static Task<?> longAndDoubleOperands(Probe p) {
    long l = 1L << 40;
    double d = 0.1;
    float f = 0.2f;
    return Task.fromResult(
        l
            + await(p.task(1))
            + (d + await(p.task(0.2)))
            + (f * await(p.task(3)))
            + (l == await(p.task(1L << 40)) ? 1 : 0));
  }

  @Async
  static Task<?> charOperandKeepsItsType(Probe p) {
    char c = 'a';
    StringBuilder b = new StringBuilder();
    b.append(c).append(await(p.task('b'))).append((char) (c + await(p.task(2))));
    String s = "" + c + await(p.task(1)) + c;
    return Task.fromResult(b + s + (c + await(p.task(1))));
  }

  @Async
  static Task<?> byteAndShortOperandsKeepTheirType(Probe p) {
    byte b = 1;
    short s = 2;
    return Task.fromResult(
        kind(b, await(p.task(0)))
            + kind(s, await(p.task(0)))
            + kind('c', await(p.task(0)))
            + kind(1, await(p.task(0))));
  }

  private static String kind(byte b, Object x) {
    return "byte ";
  }

  private static String kind(short b, Object x) {
    return "short ";
  }

  private static String kind(char b, Object x) {
    return "char ";
  }

  private static String kind(int b, Object x) {
    return "int ";
  }

  private static String kind(Object b, Object x) {
    return "object ";
  }

  @Async
  static Task<?> boxedOperandKeepsItsIdentity(Probe p) {
    Integer big = Integer.valueOf(100000);
    return Task.fromResult(
        same(big, await(p.task(big))) + "" + same(big, await(p.task(Integer.valueOf(100001)))));
  }

  private static boolean same(Object a, Object b) {
    return a == b;
  }

  @Async
  static Task<?> nullArgumentsPickOverload(Probe p) {
    return Task.fromResult(
        overloaded(null, await(p.task(1))) + overloaded((Object) null, await(p.task(1))));
  }

  private static String overloaded(String s, int i) {
    return "string ";
  }

  private static String overloaded(Object s, int i) {
    return "object ";
  }

  @Async
  static Task<?> lambdaArgumentPicksOverload(Probe p) {
    return Task.fromResult(called(() -> 1, await(p.task(1))) + called(() -> {}, await(p.task(1))));
  }

  private static String called(Supplier<Integer> s, int i) {
    return "supplier ";
  }

  private static String called(Runnable s, int i) {
    return "runnable ";
  }

  private static final class WithConstant {
    final int limit = 7;
  }

  private static WithConstant withConstant(Probe p, String name) {
    p.trace(name);
    return new WithConstant();
  }

  @Async
  static Task<?> receiverOfConstantFieldIsEvaluatedInItsTurn(Probe p) {
    int r = withConstant(p, "receiver").limit + await(p.task(1));
    return Task.fromResult(r);
  }

  @Async
  static Task<?> nullReceiverOfConstantFieldFailsInItsTurn(Probe p) {
    WithConstant none = null;
    int r = none.limit + await(p.task(1));
    return Task.fromResult(r);
  }
}
