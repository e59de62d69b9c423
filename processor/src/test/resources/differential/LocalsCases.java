package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Locals that live across awaits. */
final class LocalsCases {
  @Async
  static Task<?> parameterSurvives(Probe p) {
    await(p.task(1));
    p.trace("after");
    return Task.fromResult(p.id(2));
  }

  @Async
  static Task<?> assignedBeforeReadAfter(Probe p) {
    int x = 5;
    await(p.task("a"));
    return Task.fromResult(x);
  }

  @Async
  static Task<?> initialisedByAwait(Probe p) {
    int x = await(p.task(3));
    String s = await(p.task("s"));
    return Task.fromResult(s + x);
  }

  @Async
  static Task<?> allPrimitiveTypes(Probe p) {
    boolean z = true;
    byte b = 1;
    short s = 2;
    char c = 'c';
    int i = 4;
    long l = 5L;
    float f = 6.5f;
    double d = 7.25;
    await(p.task("a"));
    p.trace(z);
    p.trace(b);
    p.trace(s);
    p.trace(c);
    p.trace(i);
    p.trace(l);
    p.trace(f);
    p.trace(d);
    return Task.fromResult(z ? b + s + c + i + l + f + d : 0);
  }

  @Async
  static Task<?> reassignedBetweenAwaits(Probe p) {
    int x = 1;
    await(p.task("a"));
    x = x + 10;
    await(p.task("b"));
    x *= 2;
    await(p.task("c"));
    return Task.fromResult(x);
  }

  @Async
  static Task<?> severalInOneDeclaration(Probe p) {
    int a = await(p.task(1)), b = a + 1, c = await(p.task(b + 1)) + b;
    return Task.fromResult(a + "," + b + "," + c);
  }

  @Async
  static Task<?> arrayDeclaratorsOfDifferentRank(Probe p) {
    int a = 1, b[] = {2, 3}, c[][] = {{4}, {5, await(p.task(6))}};
    await(p.task("x"));
    return Task.fromResult(a + b[1] + c[1][1]);
  }

  @Async
  static Task<?> declaredWithoutInitialiser(Probe p) {
    int x;
    if (await(p.task(true))) {
      x = 1;
    } else {
      x = 2;
    }
    await(p.task("b"));
    return Task.fromResult(x);
  }

  @Async
  static Task<?> definitelyAssignedByAllArms(Probe p) {
    final String s;
    int k = await(p.task(2));
    if (k == 1) {
      s = "one";
    } else if (k == 2) {
      s = await(p.task("two"));
    } else {
      return Task.fromResult("none");
    }
    return Task.fromResult(s + s);
  }

  @Async
  static Task<?> finalLocal(Probe p) {
    final int x = await(p.task(1));
    final int y;
    y = x + await(p.task(2));
    return Task.fromResult(x * 10 + y);
  }

  @Async
  static Task<?> constantVariableKeepsNarrowing(Probe p) {
    final int k = 10;
    await(p.task("a"));
    byte b = k;
    await(p.task("b"));
    return Task.fromResult(b);
  }

  @Async
  static Task<?> constantVariableInLoop(Probe p) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      final char c = 'a';
      await(p.task(i));
      byte b = c;
      sum += b;
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> varOfAwait(Probe p) {
    var x = await(p.task(1));
    var list = await(p.task(List.of("a", "b")));
    await(p.task("c"));
    return Task.fromResult(x + list.get(1).length() + list.size());
  }

  @Async
  static Task<?> varOfIntersection(Probe p) {
    var x = p.id(true) ? 1 : "s";
    await(p.task("a"));
    Comparable<?> c = x;
    java.io.Serializable s = x;
    return Task.fromResult(c + "" + s);
  }

  @Async
  static Task<?> varOfCapture(Probe p) {
    List<? extends Number> numbers = List.of(1, 2.5);
    var first = numbers.get(0);
    await(p.task("a"));
    return Task.fromResult(first.intValue() + numbers.get(1).intValue());
  }

  @Async
  static Task<?> siblingScopesSameNameOtherType(Probe p) {
    {
      int x = await(p.task(1));
      p.trace(x);
    }
    {
      String x = await(p.task("s"));
      p.trace(x.length());
    }
    {
      long[] x = {await(p.task(7L))};
      p.trace(x);
    }
    return Task.fromResult("done");
  }

  @Async
  static Task<?> siblingScopesSameNameSameType(Probe p) {
    int total = 0;
    for (int i = 0; i < 2; i++) {
      int x = i;
      await(p.task("a"));
      total += x;
    }
    for (int i = 5; i < 7; i++) {
      int x = i * 10;
      await(p.task("b"));
      total += x;
    }
    return Task.fromResult(total);
  }

  @Async
  static Task<?> innerScopeStartsFresh(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      String s = null;
      if (i == 1) {
        s = "set";
      }
      await(p.task(i));
      out.append(s).append(';');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> parameterReassigned(Probe p) {
    return Task.fromResult(await(reassign(p, 1, "a")));
  }

  @Async
  private static Task<String> reassign(Probe p, int n, String s) {
    n = n + 1;
    await(p.task("x"));
    s = s + n;
    n += await(p.task(10));
    return Task.fromResult(s + n);
  }

  @Async
  static Task<?> manyParameters(Probe p) {
    return Task.fromResult(await(many(p, true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "s", 9)));
  }

  @Async
  private static Task<String> many(
      Probe p,
      boolean z,
      byte b,
      char c,
      short s,
      int i,
      long l,
      float f,
      double d,
      String t,
      Integer o) {
    await(p.task("x"));
    return Task.fromResult(z + "" + b + c + s + i + l + f + d + t + o);
  }

  @Async
  static Task<?> varargsParameter(Probe p) {
    return Task.fromResult(await(joined(p, "a", "b", "c")) + await(joined(p)));
  }

  @Async
  private static Task<String> joined(Probe p, String... parts) {
    await(p.task("x"));
    return Task.fromResult(String.join("-", parts) + parts.length);
  }

  @Async
  static Task<?> annotatedAndFinalParameters(Probe p) {
    return Task.fromResult(await(annotated(p, 3)));
  }

  @Async
  private static Task<Integer> annotated(final Probe p, @Deprecated final int n) {
    @SuppressWarnings("unused")
    final int m = n + await(p.task(1));
    return Task.fromResult(m);
  }

  @Async
  static Task<?> deadValueIsNotRead(Probe p) {
    String s = "first";
    p.trace(s);
    s = await(p.task("second"));
    p.trace(s);
    return Task.fromResult(s);
  }

  @Async
  static Task<?> assignmentInsideExpression(Probe p) {
    int x = 1;
    int y = (x = 2) + await(p.task(10)) + x;
    return Task.fromResult(x + ":" + y);
  }

  @Async
  static Task<?> localOfNestedBlockOutlivesNothing(Probe p) {
    int r = 0;
    {
      {
        int inner = await(p.task(4));
        r += inner;
      }
      int inner = 100;
      await(p.task("b"));
      r += inner;
    }
    return Task.fromResult(r);
  }

  @Async
  static Task<?> genericLocals(Probe p) {
    Map<String, List<Integer>> map = new HashMap<>();
    map.computeIfAbsent("k", k -> new ArrayList<>()).add(await(p.task(1)));
    map.computeIfAbsent("k", k -> new ArrayList<>()).add(await(p.task(2)));
    return Task.fromResult(map.get("k"));
  }

  @Async
  static Task<?> swapAcrossAwait(Probe p) {
    int a = 1;
    int b = 2;
    for (int i = 0; i < 3; i++) {
      int t = a;
      a = b + await(p.task(i));
      b = t;
    }
    return Task.fromResult(a + "/" + b);
  }

  @Async
  static Task<?> fibonacci(Probe p) {
    long a = 0;
    long b = 1;
    for (int i = 0; i < 20; i++) {
      long next = a + b;
      await(p.task("n"));
      a = b;
      b = next;
    }
    return Task.fromResult(a);
  }
}
