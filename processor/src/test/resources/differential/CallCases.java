package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Awaits among the receivers and arguments of calls. */
final class CallCases {
  private static String three(Object a, Object b, Object c) {
    return a + "|" + b + "|" + c;
  }

  private static final class Chain {
    private final Probe p;
    private final String log;

    Chain(Probe p, String log) {
      this.p = p;
      this.log = log;
    }

    Chain then(Object x) {
      p.trace("then " + x);
      return new Chain(p, log + x);
    }

    @Override
    public String toString() {
      return log;
    }
  }

  @Async
  static Task<?> firstArgument(Probe p) {
    return Task.fromResult(three(await(p.task(1)), p.id(2), p.id(3)));
  }

  @Async
  static Task<?> middleArgument(Probe p) {
    return Task.fromResult(three(p.id(1), await(p.task(2)), p.id(3)));
  }

  @Async
  static Task<?> lastArgument(Probe p) {
    return Task.fromResult(three(p.id(1), p.id(2), await(p.task(3))));
  }

  @Async
  static Task<?> allArguments(Probe p) {
    return Task.fromResult(three(await(p.task(1)), await(p.task(2)), await(p.task(3))));
  }

  @Async
  static Task<?> argumentsAroundTwoAwaits(Probe p) {
    return Task.fromResult(three(await(p.task(1)), p.id(2), await(p.task(3))));
  }

  @Async
  static Task<?> nestedCalls(Probe p) {
    return Task.fromResult(
        three(
            three(p.id(1), await(p.task(2)), p.id(3)),
            p.id(4),
            three(p.id(5), p.id(6), await(p.task(7)))));
  }

  @Async
  static Task<?> receiverIsAwaited(Probe p) {
    return Task.fromResult(await(p.task("text")).length() + p.id(1));
  }

  @Async
  static Task<?> receiverBeforeAwaitedArgument(Probe p) {
    return Task.fromResult(p.id("text").concat(await(p.task("more"))));
  }

  @Async
  static Task<?> receiverChain(Probe p) {
    return Task.fromResult(
        new Chain(p, "")
            .then(p.id(1))
            .then(await(p.task(2)))
            .then(p.id(3))
            .then(await(p.task(4)))
            .toString());
  }

  @Async
  static Task<?> receiverIsLocalReassignedInArgument(Probe p) {
    StringBuilder b = new StringBuilder("one");
    StringBuilder first = b;
    b.append((b = new StringBuilder("two")).length()).append(await(p.task(5)));
    return Task.fromResult(first + "," + b);
  }

  @Async
  static Task<?> argumentIsLocalReassignedLater(Probe p) {
    int x = 1;
    return Task.fromResult(three(x, x = await(p.task(2)), x));
  }

  @Async
  static Task<?> argumentIncrementedLater(Probe p) {
    int x = 1;
    return Task.fromResult(three(x++, await(p.task(x)), ++x));
  }

  @Async
  static Task<?> argumentIsFieldChangedByAwait(Probe p) {
    Box box = new Box();
    box.value = 1;
    return Task.fromResult(
        three(box.value, await(p.effect("set", () -> box.value = 2)), box.value));
  }

  static final class Box {
    int value;

    int get() {
      return value;
    }
  }

  @Async
  static Task<?> nullReceiverIsFoundAfterArguments(Probe p) {
    String s = p.id(false) ? "x" : null;
    try {
      return Task.fromResult(s.concat(await(p.task("arg"))));
    } catch (NullPointerException e) {
      p.trace("npe");
      return Task.fromResult("caught");
    }
  }

  @Async
  static Task<?> awaitedNullReceiver(Probe p) {
    try {
      return Task.fromResult(await(p.<String>task(null)).concat(p.id("arg")));
    } catch (NullPointerException e) {
      p.trace("npe");
      return Task.fromResult("caught");
    }
  }

  @Async
  static Task<?> unboxingNullArgument(Probe p) {
    Integer none = null;
    try {
      return Task.fromResult(plus(none, await(p.task(1))));
    } catch (NullPointerException e) {
      return Task.fromResult("npe");
    }
  }

  @Async
  static Task<?> awaitedNullUnboxed(Probe p) {
    try {
      return Task.fromResult(plus(p.id(1), await(p.<Integer>task(null))));
    } catch (NullPointerException e) {
      return Task.fromResult("npe");
    }
  }

  private static int plus(int a, int b) {
    return a + b;
  }

  @Async
  static Task<?> argumentsAreConverted(Probe p) {
    return Task.fromResult(wide(await(p.task(1)), await(p.task((short) 2)), await(p.task('c'))));
  }

  private static String wide(long a, int b, double c) {
    return a + " " + b + " " + c;
  }

  @Async
  static Task<?> overloadByStaticType(Probe p) {
    Object o = "s";
    return Task.fromResult(
        over(await(p.task(o))) + over(await(p.task("s"))) + over(await(p.task(1))));
  }

  private static String over(Object o) {
    return "object";
  }

  private static String over(String s) {
    return "string";
  }

  private static String over(int i) {
    return "int";
  }

  private static String over(Integer i) {
    return "integer";
  }

  private static String over(long i) {
    return "long";
  }

  @Async
  static Task<?> overloadPrefersPrimitiveWideningOfLocal(Probe p) {
    int i = 1;
    short s = 2;
    return Task.fromResult(over(i) + over(s) + over(await(p.task(3))) + over(i + await(p.task(1))));
  }

  @Async
  static Task<?> varargsSpread(Probe p) {
    return Task.fromResult(count(p.id(1), await(p.task(2)), p.id(3), await(p.task(4))));
  }

  @Async
  static Task<?> varargsNone(Probe p) {
    return Task.fromResult(count(await(p.task(2))));
  }

  @Async
  static Task<?> varargsArrayPassedWhole(Probe p) {
    return Task.fromResult(count(await(p.task(1)), await(p.task(new int[] {2, 3}))));
  }

  private static String count(int first, int... rest) {
    return first + ":" + rest.length;
  }

  @Async
  static Task<?> varargsOfGeneric(Probe p) {
    return Task.fromResult(
        java.util.Arrays.asList(p.id("a"), await(p.task("b")), p.id("c")).size());
  }

  @Async
  static Task<?> constructorArguments(Probe p) {
    return Task.fromResult(new Chain(p, three(p.id(1), await(p.task(2)), p.id(3))).toString());
  }

  @Async
  static Task<?> constructorOfLibraryClass(Probe p) {
    return Task.fromResult(
        new StringBuilder(await(p.task("abc"))).append(p.id(1)).reverse().toString());
  }

  @Async
  static Task<?> diamondWithAwait(Probe p) {
    java.util.List<String> list = new java.util.ArrayList<>(await(p.task(java.util.List.of("a"))));
    list.add(await(p.task("b")));
    return Task.fromResult(list);
  }

  @Async
  static Task<?> awaitOfCallWithAwait(Probe p) {
    return Task.fromResult(await(p.task(await(p.task(await(p.task(1)) + 1)) + 1)));
  }

  @Async
  static Task<?> voidCallAsStatement(Probe p) {
    p.trace(await(p.task(1)));
    p.trace(three(p.id(2), await(p.task(3)), p.id(4)));
    return Task.fromResult("end");
  }

  @Async
  static Task<?> argumentThrowsBeforeAwait(Probe p) {
    try {
      return Task.fromResult(three(p.id(1), boom(p), await(p.task(3))));
    } catch (UnsupportedOperationException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> argumentThrowsAfterAwait(Probe p) {
    try {
      return Task.fromResult(three(p.id(1), await(p.task(3)), boom(p)));
    } catch (UnsupportedOperationException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  private static Object boom(Probe p) {
    p.trace("boom");
    throw new UnsupportedOperationException("boom");
  }

  @Async
  static Task<?> fieldOfAwaited(Probe p) {
    Box box = new Box();
    box.value = 9;
    return Task.fromResult(await(p.task(box)).value + await(p.task(box)).get());
  }

  @Async
  static Task<?> fieldOfAwaitedAssigned(Probe p) {
    Box box = new Box();
    await(p.task(box)).value = p.id(3);
    await(p.task(box)).value += await(p.task(4));
    return Task.fromResult(box.value);
  }

  @Async
  static Task<?> staticCallThroughExpression(Probe p) {
    return Task.fromResult(
        String.valueOf(await(p.task(1))) + Integer.parseInt(await(p.task("42"))));
  }

  @Async
  static Task<?> stagesAndAwaitables(Probe p) {
    return Task.fromResult(
        three(await(p.stage("stage")), await(p.awaitable("awaitable")), await(p.task("task"))));
  }

  @Async
  static Task<?> startedTogetherAwaitedLater(Probe p) {
    Task<Integer> a = p.task(1);
    Task<Integer> b = p.task(2);
    p.trace("both started");
    return Task.fromResult(await(b) * 10 + await(a));
  }

  @Async
  static Task<?> sameTaskAwaitedTwice(Probe p) {
    Task<Integer> a = p.task(1);
    return Task.fromResult(await(a) + await(a));
  }

  @Async
  static Task<?> resultDropped(Probe p) {
    await(p.task(1));
    await(p.stage(2));
    await(p.awaitable(3));
    return Task.completedTask();
  }

  @Async
  static Task<?> genericMethodWithExplicitTypes(Probe p) {
    return Task.fromResult(Await2.<String>echo(await(p.<String>task("x"))));
  }

  static final class Await2 {
    static <T> T echo(T t) {
      return t;
    }
  }

  @Async
  static Task<?> awaitQualifiedByClass(Probe p) {
    return Task.fromResult(
        dev.fermata.Await.await(p.task(1)) + dev.fermata.Await.<Integer>await(p.task(2)));
  }

  @Async
  static Task<?> recursion(Probe p) {
    return Task.fromResult(await(factorial(p, 5)));
  }

  @Async
  private static Task<Integer> factorial(Probe p, int n) {
    if (n <= 1) {
      return Task.fromResult(1);
    }
    await(p.task(n));
    return Task.fromResult(n * await(factorial(p, n - 1)));
  }

  @Async
  static Task<?> mutualRecursion(Probe p) {
    return Task.fromResult(await(even(p, 7)));
  }

  @Async
  private static Task<Boolean> even(Probe p, int n) {
    return n == 0 ? Task.fromResult(true) : Task.fromResult(await(odd(p, n - 1)));
  }

  @Async
  private static Task<Boolean> odd(Probe p, int n) {
    await(p.task(n));
    return n == 0 ? Task.fromResult(false) : even(p, n - 1);
  }

  private static final class Parser<R> {
    private final String read;
    private R result;

    <T> Parser(T input, java.util.function.Function<? super T, R> function) {
      read = "generic " + input;
      result = function.apply(input);
    }

    Parser(String input, Object function) {
      read = "plain " + input + (function == null);
    }
  }

  private final class Part {
    private final Object value;

    <T extends Comparable<T>> Part(T one, T other) {
      value = one.compareTo(other) > 0 ? one : other;
    }
  }

  @Async
  static Task<String> constructorWithTypeArguments(Probe p) {
    var parser = new <String>Parser<Integer>("abc", s -> s.length() + 1);
    int n = new <Integer>Parser<Integer>(await(p.task(2)), i -> i + i).result;
    Parser<Object> plain = new <Object>Parser<Object>("x", await(p.task((Object) "y")));
    Part part = new CallCases().new <String>Part("a", await(p.task("b")));
    return Task.fromResult(parser.read + parser.result + n + plain.read + part.value);
  }
}
