package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Constructs inside one another. */
final class CombinationCases {
  @Async
  static Task<?> loopInTryInLoop(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      try {
        int j = 0;
        while (true) {
          if (j == i) break;
          out.append(await(p.task(i * 10 + j))).append(' ');
          if (j == 1) throw new IllegalStateException("j");
          j++;
        }
        out.append("ok ");
      } catch (IllegalStateException e) {
        out.append(e.getMessage()).append(' ');
        continue;
      } finally {
        out.append("f ");
      }
      out.append("| ");
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> tryInConditionalArmsOfIfInLoop(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      if (await(p.task(i % 2 == 0))) {
        try {
          out.append(await(p.task("a")));
          if (i == 2) break;
        } finally {
          out.append('f');
        }
      } else {
        try {
          out.append(Integer.parseInt(await(p.task("x"))));
        } catch (NumberFormatException e) {
          out.append("n");
        }
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> conditionalInArgumentInConditionOfWhile(Probe p) {
    int i = 0;
    while (Math.max(i < 2 ? await(p.task(i)) : 9, p.id(1)) < 5) {
      i++;
      if (i > 5) break;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> shortCircuitInIndexOfCompoundAssignment(Probe p) {
    int[] a = {0, 0};
    for (int i = 0; i < 3; i++) {
      a[p.id(i == 1) && await(p.task(true)) ? 1 : 0] += await(p.task(i + 1));
    }
    return Task.fromResult(a);
  }

  @Async
  static Task<?> lambdaInLoopInTryFinally(Probe p) {
    List<Supplier<String>> all = new ArrayList<>();
    try {
      for (String s : List.of("a", "b")) {
        String t = s + await(p.task(s));
        try {
          all.add(() -> s + t);
          await(p.task("gap"));
        } finally {
          all.add(() -> "f" + t);
        }
      }
    } finally {
      for (Supplier<String> s : all) p.trace(s.get());
    }
    return Task.fromResult(all.size());
  }

  @Async
  static Task<?> retryWithBackOff(Probe p) {
    int attempt = 0;
    List<String> log = new ArrayList<>();
    while (true) {
      attempt++;
      try {
        log.add("try " + attempt);
        String r = await(flaky(p, attempt), IOException.class);
        log.add(r);
        return Task.fromResult(log);
      } catch (IOException e) {
        if (attempt == 3) throw new IllegalStateException("gave up", e);
        log.add(e.getMessage());
      } finally {
        log.add("end " + attempt);
      }
      await(p.task("delay " + attempt));
    }
  }

  @Async
  private static Task<String> flaky(Probe p, int attempt) throws IOException {
    await(p.task("flaky " + attempt));
    if (attempt < 3) throw new IOException("flaky " + attempt);
    return Task.fromResult("worked");
  }

  @Async
  static Task<?> stateMachineByHand(Probe p) {
    String mode = "start";
    StringBuilder out = new StringBuilder();
    loop:
    while (true) {
      switch (mode) {
        case "start":
          mode = "middle";
          break;
        case "middle":
          mode = "end";
          continue;
        case "end":
          break loop;
        default:
          throw new IllegalStateException();
      }
      out.append(await(p.task(mode)));
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> bubbleSort(Probe p) {
    int[] a = {5, 3, 4, 1};
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j + 1 < a.length - i; j++) {
        if (await(p.task(a[j])) > a[j + 1]) {
          int t = a[j];
          a[j] = a[j + 1];
          a[j + 1] = t;
        }
      }
    }
    return Task.fromResult(a);
  }

  @Async
  static Task<?> primes(Probe p) {
    List<Integer> primes = new ArrayList<>();
    candidates:
    for (int n = 2; primes.size() < 5; n++) {
      for (int q : primes) {
        if (await(p.task(n % q)) == 0) continue candidates;
        if (q * q > n) break;
      }
      primes.add(n);
    }
    return Task.fromResult(primes);
  }

  @Async
  static Task<?> treeWalk(Probe p) {
    return Task.fromResult(
        await(
            sum(
                p,
                new Tree(1, new Tree(2, null, null), new Tree(3, new Tree(4, null, null), null)))));
  }

  private record Tree(int value, Tree left, Tree right) {}

  @Async
  private static Task<Integer> sum(Probe p, Tree t) {
    return t == null
        ? Task.fromResult(0)
        : Task.fromResult(
            await(sum(p, t.left)) + await(p.task(t.value)) + await(sum(p, t.right())));
  }

  @Async
  static Task<?> paging(Probe p) {
    List<String> all = new ArrayList<>();
    String cursor = "0";
    do {
      Page page = await(fetch(p, cursor));
      for (String item : page.items) {
        if (item.endsWith("x")) continue;
        all.add(item);
      }
      cursor = page.next;
    } while (cursor != null);
    return Task.fromResult(all);
  }

  private static final class Page {
    private final List<String> items;
    private final String next;

    private Page(List<String> items, String next) {
      this.items = items;
      this.next = next;
    }
  }

  @Async
  private static Task<Page> fetch(Probe p, String cursor) {
    int n = Integer.parseInt(cursor);
    String item = await(p.task("item" + n));
    return Task.fromResult(new Page(List.of(item, n + "x"), n == 2 ? null : "" + (n + 1)));
  }

  @Async
  static Task<?> nestedTriesWithJumps(Probe p) {
    StringBuilder out = new StringBuilder();
    outer:
    for (int i = 0; i < 5; i++) {
      try {
        try {
          out.append(await(p.task(i)));
          if (i == 0) continue;
          if (i == 1) throw new IllegalStateException();
          if (i == 2) continue outer;
          if (i == 4) break outer;
          out.append('e');
        } catch (IllegalStateException e) {
          out.append('c');
          continue outer;
        } finally {
          out.append('i');
        }
        out.append('m');
      } finally {
        out.append("o ");
      }
      out.append('l');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> finallyOfInnerThrowsIntoOuterCatchInLoop(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      try {
        try {
          out.append(await(p.task(i)));
        } finally {
          if (i == 1) throw new IllegalArgumentException();
        }
        out.append(await(p.task("n")));
      } catch (IllegalArgumentException e) {
        out.append("caught");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> blockScopesWithLabels(Probe p) {
    int n = 0;
    a:
    {
      int x = await(p.task(1));
      b:
      {
        int y = await(p.task(2));
        if (x + y == 3) break b;
        n = 100;
      }
      int y = await(p.task(3));
      n += x + y;
      if (n > 3) break a;
      n = 1000;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> conditionalReturnInsideNestedLoopsAndTry(Probe p) {
    for (int i = 0; ; i++) {
      try {
        for (int x : new int[] {1, 2, 3}) {
          if (x * i == await(p.task(4))) {
            return Task.fromResult(i + "*" + x);
          }
        }
      } finally {
        p.trace("round " + i);
      }
    }
  }

  @Async
  static Task<?> accumulateFailures(Probe p) {
    RuntimeException all = new RuntimeException("all");
    for (int i = 0; i < 3; i++) {
      try {
        if (i == 1) await(p.fail(new IOException("io")));
        await(p.task(i));
      } catch (Exception e) {
        all.addSuppressed(e);
      }
    }
    if (all.getSuppressed().length > 0) throw all;
    return Task.fromResult("none");
  }

  @Async
  static Task<?> mapReduce(Probe p) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : await(p.task("b a b c")).split(" ")) {
      counts.merge(word, await(p.task(1)), Integer::sum);
    }
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      out.append(e.getKey()).append(e.getValue()).append(await(p.task(";")));
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> asyncLambdaLikeHelpers(Probe p) {
    Function<Integer, Task<Integer>> f = x -> twice(p, x);
    int a = await(f.apply(2));
    Function<Integer, Task<Integer>> g = f.andThen(t -> t);
    return Task.fromResult(await(g.apply(a)));
  }

  @Async
  private static Task<Integer> twice(Probe p, int x) {
    return Task.fromResult(await(p.task(x)) * 2);
  }

  @Async
  static Task<?> longChainOfElseIfWithAwaitsInLoop(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      String s;
      if (i == 0) s = "zero";
      else if (i == await(p.task(1))) s = "one";
      else if (await(p.task(i)) == 2) {
        s = "two";
        out.append('!');
      } else if (i == 3 || await(p.task(false))) s = await(p.task("three"));
      else {
        out.append("break");
        break;
      }
      out.append(s).append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> whileWithComplexCondition(Probe p) {
    int i = 0;
    int n = 10;
    while ((i += await(p.task(1))) < n && (n -= await(p.task(1))) > 0 || i < 3) {
      p.trace(i + "/" + n);
    }
    return Task.fromResult(i + " " + n);
  }

  @Async
  static Task<?> doubleCheckedReturnInFinallyFreeTry(Probe p) {
    try {
      if (await(p.task(false))) return Task.fromResult("a");
      try {
        if (await(p.task(true))) return Task.fromResult("b");
      } catch (IllegalStateException e) {
        return Task.fromResult("c");
      }
      return Task.fromResult("d");
    } catch (RuntimeException e) {
      return Task.fromResult("e " + e.getMessage());
    }
  }
}
