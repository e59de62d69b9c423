package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Casts around awaits. */
final class CastCases {
  @Async
  static Task<?> reference(Probe p) {
    Object o = "text";
    String s = (String) await(p.task(o));
    return Task.fromResult(s.length() + ((String) await(p.task(o))).length());
  }

  @Async
  static Task<?> failing(Probe p) {
    Object o = "text";
    try {
      Integer i = (Integer) await(p.task(o));
      return Task.fromResult(i);
    } catch (ClassCastException e) {
      p.trace(e);
      return Task.fromResult("cce");
    }
  }

  @Async
  static Task<?> failingStopsLaterOperands(Probe p) {
    Object o = "text";
    try {
      return Task.fromResult((Integer) o + await(p.task(1)));
    } catch (ClassCastException e) {
      return Task.fromResult("cce");
    }
  }

  @Async
  static Task<?> implicitCastOfTypeArgument(Probe p) {
    @SuppressWarnings("unchecked")
    Task<Integer> t = (Task<Integer>) (Task<?>) p.task("not an integer");
    try {
      Integer i = await(t);
      return Task.fromResult(i);
    } catch (ClassCastException e) {
      p.trace("cce");
      return Task.fromResult("cce");
    }
  }

  @Async
  static Task<?> implicitCastIsNotMadeWithoutNeed(Probe p) {
    @SuppressWarnings("unchecked")
    Task<Integer> t = (Task<Integer>) (Task<?>) p.task("not an integer");
    Object o = await(t);
    await(t);
    return Task.fromResult(o);
  }

  @Async
  static Task<?> primitiveNarrowing(Probe p) {
    byte b = (byte) (int) await(p.task(300));
    int i = (int) (double) await(p.task(2.9));
    char c = (char) await(p.task(98)).intValue();
    long l = (long) await(p.task(1e18)).doubleValue();
    return Task.fromResult(b + " " + i + " " + c + " " + l);
  }

  @Async
  static Task<?> narrowingKeepsPrecisionOfFloat(Probe p) {
    float f = (float) (await(p.task(0.1)) + 0.2);
    return Task.fromResult(f + (double) (float) await(p.task(0.1)).doubleValue());
  }

  @Async
  static Task<?> boxingCast(Probe p) {
    Object o = (Object) (await(p.task(1)) + 1);
    Long l = (Long) (long) await(p.task(2));
    Number n = (Number) await(p.task(3));
    return Task.fromResult(o + " " + l + " " + n);
  }

  @Async
  static Task<?> unboxingCast(Probe p) {
    Object o = 5;
    int i = (int) await(p.task(o));
    double d = (int) await(p.task(o));
    try {
      return Task.fromResult((int) await(p.<Integer>task(null)));
    } catch (NullPointerException e) {
      return Task.fromResult(i + d);
    }
  }

  @Async
  static Task<?> genericCast(Probe p) {
    Object o = new ArrayList<>(List.of("a"));
    @SuppressWarnings("unchecked")
    List<String> list = (List<String>) await(p.task(o));
    list.add(await(p.task("b")));
    return Task.fromResult(list);
  }

  @Async
  static Task<?> intersectionCast(Probe p) {
    Object o = "text";
    var both = (Comparable<?> & Serializable) await(p.task(o));
    await(p.task("gap"));
    Serializable s = both;
    return Task.fromResult(s + "" + both);
  }

  @Async
  static Task<?> arrayCast(Probe p) {
    Object o = new int[][] {{1}, {2, 3}};
    return Task.fromResult(((int[][]) await(p.task(o)))[await(p.task(1))].length);
  }

  @Async
  static Task<?> typeVariableCast(Probe p) {
    return Task.fromResult(await(cast(p, "x", "y")));
  }

  @Async
  private static <T> Task<T> cast(Probe p, T t, Object o) {
    @SuppressWarnings("unchecked")
    T u = (T) await(p.task(o));
    await(p.task("gap"));
    return Task.fromResult(u);
  }

  @Async
  static Task<?> castOfLambda(Probe p) {
    Object o = (Supplier<String> & Serializable) () -> "lambda";
    await(p.task("gap"));
    return Task.fromResult(((Supplier<?>) o).get());
  }

  @Async
  static Task<?> castInChain(Probe p) {
    Object o = List.of(List.of("deep"));
    return Task.fromResult(
        ((String) ((List<?>) ((List<?>) await(p.task(o))).get(await(p.task(0)))).get(0)).length());
  }

  @Async
  static Task<?> upcastSelectsOverload(Probe p) {
    return Task.fromResult(
        over((Object) await(p.task("s")))
            + over(await(p.task("s")))
            + over((long) await(p.task(1))));
  }

  private static String over(Object o) {
    return "object ";
  }

  private static String over(String s) {
    return "string ";
  }

  private static String over(long l) {
    return "long ";
  }

  @Async
  static Task<?> castOfNull(Probe p) {
    String s = (String) await(p.task(null));
    Integer i = (Integer) (Object) await(p.task(null));
    return Task.fromResult(s + i);
  }

  @Async
  static Task<?> castAroundConditional(Probe p) {
    long l = (long) (await(p.task(true)) ? await(p.task(1)) : 2);
    return Task.fromResult(l);
  }

  @Async
  static Task<?> castOfThis(Probe p) {
    Object o = new Sub();
    return ((Base) await(p.task(o))).run(p);
  }

  static class Base {
    @Async
    Task<String> run(Probe p) {
      await(p.task("gap"));
      return Task.fromResult(((Sub) this).name + ((Base) this).getClass().getSimpleName().length());
    }
  }

  static final class Sub extends Base {
    private final String name = "sub";
  }
}
