package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lambdas beside awaits, and what they capture. */
final class LambdaCases {
  @Async
  static Task<?> capturesEffectivelyFinal(Probe p) {
    int x = await(p.task(1));
    IntSupplier s = () -> x + 1;
    await(p.task("gap"));
    return Task.fromResult(s.getAsInt());
  }

  @Async
  static Task<?> capturesParameter(Probe p) {
    await(p.task("gap"));
    Runnable r = () -> p.trace("run");
    r.run();
    return Task.fromResult("end");
  }

  @Async
  static Task<?> createdBeforeRunAfter(Probe p) {
    String s = "s";
    Supplier<String> t = () -> s + s;
    String u = await(p.task("u"));
    return Task.fromResult(t.get() + u);
  }

  @Async
  static Task<?> eachRoundItsOwnCopy(Probe p) {
    List<IntSupplier> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int a = i;
      all.add(() -> a);
      int b = await(p.task(i * 10));
      all.add(() -> a + b);
    }
    List<Integer> out = new ArrayList<>();
    for (IntSupplier s : all) out.add(s.getAsInt());
    return Task.fromResult(out);
  }

  @Async
  static Task<?> capturedLocalOfLoopWithoutAwaitInBody(Probe p) {
    List<IntSupplier> all = new ArrayList<>();
    for (int i = 0; await(p.task(i < 3)); i++) {
      int a = i * i;
      all.add(() -> a);
    }
    int n = 0;
    for (IntSupplier s : all) n = n * 10 + s.getAsInt();
    return Task.fromResult(n);
  }

  @Async
  static Task<?> asArgumentBeforeAwait(Probe p) {
    return Task.fromResult(apply(x -> x + 1, await(p.task(1))));
  }

  @Async
  static Task<?> asArgumentAfterAwait(Probe p) {
    return Task.fromResult(compose(await(p.task(1)), x -> x * 2, p.id(3)));
  }

  private static int apply(IntUnaryOperator f, int x) {
    return f.applyAsInt(x);
  }

  private static int compose(int a, IntUnaryOperator f, int b) {
    return f.applyAsInt(a + b);
  }

  @Async
  static Task<?> genericTargetIsInferredFromAwait(Probe p) {
    return Task.fromResult(map(await(p.task("four")), s -> s.length()));
  }

  @Async
  static Task<?> genericLambdaBeforeAwait(Probe p) {
    return Task.fromResult(mapLast(s -> s.length(), await(p.task("four"))));
  }

  private static <A, B> B map(A a, Function<? super A, ? extends B> f) {
    return f.apply(a);
  }

  private static <A, B> B mapLast(Function<? super A, ? extends B> f, A a) {
    return f.apply(a);
  }

  @Async
  static Task<?> streams(Probe p) {
    List<Integer> list = await(p.task(List.of(3, 1, 2)));
    int factor = await(p.task(10));
    return Task.fromResult(
        list.stream()
            .sorted(Comparator.comparing(x -> -x))
            .map(x -> x * factor)
            .collect(Collectors.toList()));
  }

  @Async
  static Task<?> streamOfAwaited(Probe p) {
    return Task.fromResult(
        await(p.task(List.of("b", "a"))).stream()
            .map(String::toUpperCase)
            .sorted()
            .collect(Collectors.joining(await(p.task("-")))));
  }

  @Async
  static Task<?> wildcardParameters(Probe p) {
    List<? extends Number> ws = List.of(1, 2.5);
    await(p.task("gap"));
    List<Integer> out = new ArrayList<>();
    ws.forEach(x -> out.add(x.intValue()));
    return Task.fromResult(out);
  }

  @Async
  static Task<?> nestedLambdas(Probe p) {
    int a = await(p.task(1));
    Function<Integer, Function<Integer, Integer>> f = b -> c -> a + b * c;
    int d = await(p.task(5));
    return Task.fromResult(f.apply(d).apply(3));
  }

  @Async
  static Task<?> blockLambdaWithLocalsOfItsOwn(Probe p) {
    int x = await(p.task(2));
    IntUnaryOperator f =
        n -> {
          int sum = 0;
          for (int i = 0; i < n; i++) {
            if (i == 1) continue;
            sum += i * x;
          }
          return sum;
        };
    await(p.task("gap"));
    return Task.fromResult(f.applyAsInt(4));
  }

  @Async
  static Task<?> parameterNamedAsLaterLocal(Probe p) {
    IntUnaryOperator f = y -> y + 1;
    int y = await(p.task(4));
    return Task.fromResult(f.applyAsInt(y));
  }

  @Async
  static Task<?> lambdaLocalNamedAsLaterLocal(Probe p) {
    Supplier<String> f =
        () -> {
          String y = "inner";
          return y;
        };
    int y = await(p.task(4));
    return Task.fromResult(f.get() + y);
  }

  @Async
  static Task<?> recursiveThroughArray(Probe p) {
    IntUnaryOperator[] f = new IntUnaryOperator[1];
    f[0] = n -> n <= 1 ? 1 : n * f[0].applyAsInt(n - 1);
    return Task.fromResult(f[0].applyAsInt(await(p.task(5))));
  }

  @Async
  static Task<?> mutatesCapturedArray(Probe p) {
    int[] counter = {0};
    Runnable r = () -> counter[0]++;
    r.run();
    await(p.task("gap"));
    r.run();
    p.trace(counter);
    counter[0] += await(p.task(10));
    r.run();
    return Task.fromResult(counter);
  }

  @Async
  static Task<?> capturedByTwo(Probe p) {
    List<String> log = new ArrayList<>();
    Runnable a = () -> log.add("a");
    await(p.task("gap"));
    Runnable b = () -> log.add("b");
    a.run();
    b.run();
    a.run();
    return Task.fromResult(log);
  }

  @Async
  static Task<?> definitelyAssignedLater(Probe p) {
    int x;
    if (await(p.task(true))) {
      x = 1;
    } else {
      x = 2;
    }
    IntSupplier s = () -> x;
    await(p.task("gap"));
    return Task.fromResult(s.getAsInt());
  }

  @Async
  static Task<?> genericLambdaReturn(Probe p) {
    Supplier<List<? super Integer>> s = ArrayList::new;
    await(p.task(1));
    List<? super Integer> list = s.get();
    list.add(5);
    return Task.fromResult(list.size());
  }

  @Async
  static Task<?> intersectionCast(Probe p) {
    Runnable r = (Runnable & Serializable) () -> p.trace("run");
    await(p.task("gap"));
    r.run();
    return Task.fromResult(r instanceof Serializable);
  }

  @Async
  static Task<?> checkedExceptions(Probe p) {
    Callable<Integer> c =
        () -> {
          throw new java.io.IOException("lambda");
        };
    await(p.task("gap"));
    try {
      c.call();
    } catch (java.io.IOException e) {
      p.trace(e);
    } catch (Exception e) {
      p.trace("never");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> inConditionalArgument(Probe p) {
    int x = await(p.task(3));
    return Task.fromResult(apply(p.id(true) ? n -> n + x : n -> n, await(p.task(4))));
  }

  @Async
  static Task<?> returnsLambdaFromLambda(Probe p) {
    Supplier<Supplier<String>> s = () -> () -> "deep";
    return Task.fromResult(s.get().get() + await(p.task(1)));
  }

  @Async
  static Task<?> explicitlyTypedAndVarParameters(Probe p) {
    BiFunction<Integer, Integer, Integer> f = (Integer a, Integer b) -> a - b;
    BiFunction<Integer, Integer, Integer> g = (var a, var b) -> a * b;
    return Task.fromResult(f.apply(await(p.task(9)), 4) + g.apply(2, await(p.task(3))));
  }

  @Async
  static Task<?> lambdaInsideTryAndCatch(Probe p) {
    IntSupplier s = () -> -1;
    try {
      int x = await(p.task(1));
      s = () -> x;
    } catch (RuntimeException e) {
      s = () -> e.getMessage().length();
    }
    await(p.task("gap"));
    return Task.fromResult(s.getAsInt());
  }

  @Async
  static Task<?> lambdaThatStartsTasks(Probe p) {
    Function<Integer, Task<Integer>> start = x -> p.task(x);
    int a = await(start.apply(1));
    int b = await(start.apply(a + 1));
    return Task.fromResult(a + b);
  }

  @Async
  static Task<?> mapOfTasks(Probe p) {
    List<Task<Integer>> tasks = Stream.of(1, 2, 3).map(p::task).collect(Collectors.toList());
    int sum = 0;
    for (Task<Integer> t : tasks) sum += await(t);
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> computeIfAbsent(Probe p) {
    Map<String, List<String>> map = new TreeMap<>();
    for (String s : List.of("a", "ab", "b")) {
      String v = await(p.task(s + "!"));
      map.computeIfAbsent(s.substring(0, 1), k -> new ArrayList<>()).add(v);
    }
    return Task.fromResult(map.toString());
  }

  @Async
  static Task<?> runnableSwallowsValue(Probe p) {
    List<Integer> list = new ArrayList<>();
    int v = await(p.task(1));
    Runnable r = () -> list.add(v);
    r.run();
    return Task.fromResult(list);
  }

  @Async
  static Task<?> lambdaWithSwitchAndTry(Probe p) {
    int k = await(p.task(2));
    Supplier<String> s =
        () -> {
          try {
            return switch (k) {
              case 1 -> "one";
              case 2 -> {
                String two = "two";
                yield two;
              }
              default -> throw new IllegalStateException();
            };
          } finally {
            p.trace("lambda finally");
          }
        };
    await(p.task("gap"));
    return Task.fromResult(s.get());
  }

  private static int applied(int before, Supplier<Integer> supplier) {
    return before * 10 + supplier.get();
  }

  @Async
  static Task<?> variableAssignedAndCapturedInOneExpression(Probe p) {
    int x;
    int r = applied(x = p.id(5), () -> x);
    await(p.task("gap"));
    return Task.fromResult(List.of(r, x));
  }

  @Async
  static Task<?> variableAssignedAndCapturedInAwaitedExpression(Probe p) {
    int x;
    int r = await(p.task(applied(x = p.id(5), () -> x)));
    await(p.task("gap"));
    return Task.fromResult(List.of(r, x));
  }

  @Async
  static Task<?> variableAssignedAndCapturedAcrossAwait(Probe p) {
    int x;
    int r = applied(x = await(p.task(4)), () -> x) + await(p.task(1));
    return Task.fromResult(List.of(r, x));
  }

  @Async
  static Task<?> variableAssignedAndCapturedInBranchesOfSwitchExpression(Probe p) {
    int x;
    int r =
        switch (await(p.task(1))) {
          case 1 -> {
            x = p.id(7);
            yield applied(1, () -> x);
          }
          default -> {
            x = p.id(8);
            yield applied(2, () -> x);
          }
        };
    await(p.task("gap"));
    return Task.fromResult(List.of(r, x));
  }

  @Async
  static Task<?> variableAssignedAndCapturedInCondition(Probe p) {
    int x;
    if ((x = p.id(3)) > 2 && applied(0, () -> x) == 3) {
      p.trace(await(p.task("then")));
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> variableAssignedAndCapturedInAwaitedCondition(Probe p) {
    int x;
    if ((x = p.id(3)) > 2 && applied(await(p.task(0)), () -> x) == 3) {
      p.trace(await(p.task("then")));
    }
    return Task.fromResult(x);
  }
}
