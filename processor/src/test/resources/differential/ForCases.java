package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** for loops with awaits in every part. */
final class ForCases {
  @Async
  static Task<?> body(Probe p) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      sum += await(p.task(i));
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> initialiser(Probe p) {
    int sum = 0;
    for (int i = await(p.task(2)); i < 5; i++) {
      sum += p.id(i);
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> condition(Probe p) {
    int n = 0;
    for (int i = 0; i < await(p.task(3)); i++) {
      n += p.id(i);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> update(Probe p) {
    int n = 0;
    for (int i = 0; i < 5; i += await(p.task(2))) {
      n += p.id(i);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> everyPart(Probe p) {
    int n = 0;
    for (int i = await(p.task(0)); await(p.task(i < 2)); i += await(p.task(1))) {
      n += await(p.task(10));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> severalVariables(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = await(p.task(0)), j = i + 10;
        i < j;
        i += await(p.task(3)), j -= await(p.task(2)), p.trace("update")) {
      out.append(i).append(':').append(j).append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> expressionStatementsAsInitialiser(Probe p) {
    int i;
    int j;
    for (i = await(p.task(1)), j = await(p.task(2)), p.trace("init"); i < 4; i++, j *= 2) {
      p.trace(j);
    }
    return Task.fromResult(i + " " + j);
  }

  @Async
  static Task<?> noParts(Probe p) {
    int i = 0;
    for (; ; ) {
      if (i++ == 2) break;
      await(p.task(i));
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> noCondition(Probe p) {
    for (int i = 0; ; i++) {
      if (await(p.task(i)) == 2) {
        return Task.fromResult(i);
      }
    }
  }

  @Async
  static Task<?> constantTrueCondition(Probe p) {
    for (int i = 0; true; i++) {
      if (await(p.task(i)) == 2) return Task.fromResult("found " + i);
    }
  }

  @Async
  static Task<?> onlyCondition(Probe p) {
    int i = 0;
    for (; await(p.task(i < 2)); ) {
      i++;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> continueRunsTheUpdate(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      if (i == 1) continue;
      int x = await(p.task(i));
      if (x == 3) continue;
      out.append(x);
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> continueRunsTheAwaitingUpdate(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 5; i += await(p.task(1))) {
      if (i == 1) continue;
      if (i == 3) continue;
      out.append(i);
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> breakSkipsTheUpdate(Probe p) {
    int i;
    for (i = 0; i < 5; i++, p.trace("update")) {
      await(p.task(i));
      if (i == 2) break;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> nested(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j <= i; j++) {
        out.append(await(p.task(i * 10 + j))).append(' ');
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> nestedOuterAwaitsAfterInner(Probe p) {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (j == 1) continue;
        n += i * j;
      }
      n += await(p.task(100));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> labelledJumps(Probe p) {
    StringBuilder out = new StringBuilder();
    rows:
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        if (j == 2) continue rows;
        if (await(p.task(i)) == 3) break rows;
        out.append(i).append(j).append(' ');
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> variableCapturedPerRound(Probe p) {
    List<IntSupplier> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int copy = i;
      await(p.task("gap"));
      all.add(() -> copy * 10);
    }
    int sum = 0;
    for (IntSupplier s : all) sum = sum * 100 + s.getAsInt();
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> variableShadowsNothingAfterwards(Probe p) {
    for (int i = 0; i < 1; i++) await(p.task(i));
    for (String i = "a"; i.length() < 3; i += await(p.task("b"))) p.trace(i);
    for (long i = 0; i < 1; i++) p.trace(await(p.task(i)));
    return Task.fromResult("end");
  }

  @Async
  static Task<?> conditionFalseAtOnce(Probe p) {
    for (int i = await(p.task(9)); i < 3; i++) {
      p.trace("never");
    }
    for (int i = 0; i < 0; i += await(p.task(1))) {
      p.trace("never");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> variableChangedInBody(Probe p) {
    int n = 0;
    for (int i = 0; i < 10; i++) {
      n++;
      i += await(p.task(3));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> emptyBody(Probe p) {
    int i;
    for (i = 0; await(p.task(i)) < 3; i++)
      ;
    for (; i < 6; i += await(p.task(1))) {}
    return Task.fromResult(i);
  }

  @Async
  static Task<?> returnInside(Probe p) {
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < 5; j++) {
        if (await(p.task(i + j)) == 3) return Task.fromResult(i + "," + j);
      }
    }
    return Task.fromResult("none");
  }

  @Async
  static Task<?> finalVariableOfHeader(Probe p) {
    for (final int n = await(p.task(3)); ; ) {
      await(p.task("gap"));
      return Task.fromResult(n);
    }
  }

  @Async
  static Task<?> longUpdateList(Probe p) {
    int a = 0;
    int b = 0;
    for (int i = 0; i < 2; i++, a += i, b += await(p.task(a)), a++) {
      p.trace(a + b);
    }
    return Task.fromResult(a + " " + b);
  }

  @Async
  static Task<?> largeAwaitFreeInnerLoop(Probe p) {
    long n = 0;
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 1000; k++) {
        if ((k & 1) == 0) continue;
        n += k;
      }
      n -= await(p.task(1L));
    }
    return Task.fromResult(n);
  }
}
