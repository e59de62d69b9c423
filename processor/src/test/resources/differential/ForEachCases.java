package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** for-each loops over arrays and iterables. */
final class ForEachCases {
  @Async
  static Task<?> iterable(Probe p) {
    StringBuilder out = new StringBuilder();
    for (String s : List.of("a", "b", "c")) {
      out.append(s).append(await(p.task(s)));
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> array(Probe p) {
    int sum = 0;
    for (int i : new int[] {1, 2, 3}) {
      sum = sum * 10 + i + await(p.task(0));
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> allPrimitiveArrays(Probe p) {
    for (boolean x : new boolean[] {true}) p.trace(await(p.task(x)));
    for (byte x : new byte[] {1}) p.trace(await(p.task(x)));
    for (short x : new short[] {2}) p.trace(await(p.task(x)));
    for (char x : new char[] {'c'}) p.trace(await(p.task(x)));
    for (long x : new long[] {3}) p.trace(await(p.task(x)));
    for (float x : new float[] {4}) p.trace(await(p.task(x)));
    for (double x : new double[] {5}) p.trace(await(p.task(x)));
    return Task.completedTask();
  }

  @Async
  static Task<?> expressionAwaits(Probe p) {
    int n = 0;
    for (int i : await(p.task(List.of(1, 2, 3)))) {
      n += p.id(i);
    }
    for (int i : await(p.task(new int[] {4, 5}))) {
      n += p.id(i);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> expressionAndBodyAwait(Probe p) {
    StringBuilder out = new StringBuilder();
    for (String s : await(p.task(List.of("a", "b")))) {
      out.append(await(p.task(s + s)));
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> expressionIsEvaluatedOnce(Probe p) {
    int n = 0;
    for (Integer i : p.id(List.of(1, 2))) {
      n += await(p.task(i));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> widening(Probe p) {
    double d = 0;
    for (long x : new int[] {1, 2}) d += x * await(p.task(2));
    for (double x : new float[] {0.5f}) d += x + await(p.task(1));
    for (int x : new char[] {'a'}) d += x + await(p.task(1));
    return Task.fromResult(d);
  }

  @Async
  static Task<?> unboxingAndBoxing(Probe p) {
    int sum = 0;
    for (int x : List.of(1, 2)) sum += x + await(p.task(10));
    for (Integer x : new int[] {3}) sum += x.hashCode() + await(p.task(10));
    for (Object x : new int[] {4}) p.trace(await(p.task(x)));
    for (long x : List.of(5)) sum += (int) x + await(p.task(1));
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> unboxingNullElement(Probe p) {
    try {
      for (int x : Arrays.asList(1, null)) {
        p.trace(await(p.task(x)));
      }
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.completedTask();
  }

  @Async
  static Task<?> nullArray(Probe p) {
    int[] none = null;
    try {
      for (int x : p.id(none)) await(p.task(x));
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.completedTask();
  }

  @Async
  static Task<?> nullIterable(Probe p) {
    List<String> none = null;
    try {
      for (String x : p.id(none)) await(p.task(x));
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.completedTask();
  }

  @Async
  static Task<?> arrayVariableReassignedInBody(Probe p) {
    int[] a = {1, 2, 3};
    int n = 0;
    for (int x : a) {
      a = new int[] {7};
      n = n * 10 + x + await(p.task(0));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> arrayElementsChangedByBody(Probe p) {
    int[] a = {1, 2, 3};
    int n = 0;
    for (int x : a) {
      a[2] = await(p.task(9));
      n = n * 10 + x;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> elementVariableReassigned(Probe p) {
    int n = 0;
    for (int x : new int[] {1, 2}) {
      x += await(p.task(10));
      n += x;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> finalElementVariable(Probe p) {
    List<Supplier<String>> all = new ArrayList<>();
    for (final String s : List.of("a", "b")) {
      await(p.task("gap"));
      all.add(() -> s + s);
    }
    return Task.fromResult(all.get(0).get() + all.get(1).get());
  }

  @Async
  static Task<?> varElement(Probe p) {
    int n = 0;
    for (var e : Map.of("k", 5).entrySet()) {
      n += e.getValue() + await(p.task(e.getKey().length()));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> elementCapturedBeforeAwait(Probe p) {
    List<Supplier<Integer>> all = new ArrayList<>();
    for (int x : new int[] {1, 2, 3}) {
      all.add(() -> x);
      await(p.task("gap"));
    }
    int n = 0;
    for (Supplier<Integer> s : all) n = n * 10 + s.get();
    return Task.fromResult(n);
  }

  @Async
  static Task<?> nested(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int[] row : new int[][] {{1, 2}, {}, {3}}) {
      for (int x : row) {
        out.append(await(p.task(x)));
      }
      out.append('/');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> breakAndContinue(Probe p) {
    StringBuilder out = new StringBuilder();
    for (String s : List.of("a", "b", "c", "d", "e")) {
      if (s.equals("b")) continue;
      out.append(await(p.task(s)));
      if (s.equals("d")) break;
    }
    for (int i : new int[] {1, 2, 3, 4}) {
      if (await(p.task(i)) == 2) continue;
      if (i == 4) break;
      out.append(i);
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> labelled(Probe p) {
    int n = 0;
    outer:
    for (int a : new int[] {1, 2, 3}) {
      for (int b : List.of(1, 2, 3)) {
        if (b > a) continue outer;
        n += await(p.task(a * b));
        if (n > 6) break outer;
      }
      p.trace("row done");
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> returnInside(Probe p) {
    for (String s : List.of("a", "b")) {
      if (await(p.task(s)).equals("b")) return Task.fromResult("found");
    }
    return Task.fromResult("none");
  }

  @Async
  static Task<?> iteratorProtocol(Probe p) {
    int n = 0;
    for (int i : tracing(p)) {
      n += await(p.task(i));
    }
    return Task.fromResult(n);
  }

  private static Iterable<Integer> tracing(Probe p) {
    return () -> {
      p.trace("iterator");
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          p.trace("hasNext");
          return next < 2;
        }

        @Override
        public Integer next() {
          p.trace("next");
          return ++next;
        }
      };
    };
  }

  @Async
  static Task<?> concurrentModification(Probe p) {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    try {
      for (int i : list) {
        list.add(await(p.task(i)));
      }
    } catch (java.util.ConcurrentModificationException e) {
      p.trace("cme");
    }
    return Task.fromResult(list);
  }

  @Async
  static Task<?> heapPollution(Probe p) {
    List<Object> raw = new ArrayList<>(List.of("a", 1));
    @SuppressWarnings({"unchecked", "rawtypes"})
    List<String> strings = (List) raw;
    try {
      for (String s : strings) {
        p.trace(await(p.task("x")) + s.length());
      }
    } catch (ClassCastException e) {
      p.trace("cce");
    }
    return Task.completedTask();
  }

  @Async
  static Task<?> rawIterable(Probe p) {
    @SuppressWarnings("rawtypes")
    Iterable raw = List.of("a", 1);
    for (Object o : raw) p.trace(await(p.task(o)));
    return Task.completedTask();
  }

  @Async
  static Task<?> wildcardIterable(Probe p) {
    List<? extends Number> numbers = List.of(1, 2.5);
    double d = 0;
    for (Number n : numbers) d += n.doubleValue() + await(p.task(1));
    for (var n : numbers) d += n.intValue() + await(p.task(1));
    return Task.fromResult(d);
  }

  @Async
  static Task<?> typeVariableIterable(Probe p) {
    return Task.fromResult(await(sum(p, List.of(1, 2))));
  }

  @Async
  private static <T extends Iterable<? extends Number>> Task<Integer> sum(Probe p, T numbers) {
    int n = 0;
    for (Number x : numbers) n += x.intValue() + await(p.task(1));
    return Task.fromResult(n);
  }

  @Async
  static Task<?> emptyOnes(Probe p) {
    for (Object o : List.of()) await(p.task(o));
    for (int i : new int[0]) await(p.task(i));
    return Task.fromResult("end");
  }

  @Async
  static Task<?> arrayOfGenerics(Probe p) {
    @SuppressWarnings("unchecked")
    List<String>[] lists = new List[] {List.of("a"), List.of("b", "c")};
    StringBuilder out = new StringBuilder();
    for (List<String> list : lists) for (String s : list) out.append(await(p.task(s)));
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> overAwaitedInside(Probe p) {
    int n = 0;
    for (Task<Integer> t : List.of(p.task(1), p.task(2), p.task(3))) {
      n = n * 10 + await(t);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> bodyWithoutBraces(Probe p) {
    for (int i : new int[] {1, 2}) for (int j : List.of(3)) p.trace(await(p.task(i + j)));
    return Task.completedTask();
  }
}
