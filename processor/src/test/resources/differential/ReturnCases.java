package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Return statements in all their forms. */
final class ReturnCases {
  @Async
  static Task<?> fromResult(Probe p) {
    await(p.task(1));
    return Task.fromResult(p.id("done"));
  }

  @Async
  static Task<Void> completedTask(Probe p) {
    await(p.task(1));
    return Task.completedTask();
  }

  @Async
  static Task<Void> nullOfVoidTask(Probe p) {
    await(p.task(1));
    return null;
  }

  @Async
  static Task<Void> nullOfVoidTaskAtOnce(Probe p) {
    if (p.id(true)) {
      return null;
    }
    await(p.task(1));
    return Task.completedTask();
  }

  @Async
  static Task<Integer> nullOfOtherTask(Probe p) {
    await(p.task(1));
    return null;
  }

  @Async
  static Task<?> otherTask(Probe p) {
    await(p.task(1));
    return p.task(2);
  }

  @Async
  static Task<?> otherTaskAtOnce(Probe p) {
    if (p.id(true)) {
      return p.task(2);
    }
    return Task.fromResult(await(p.task(1)));
  }

  @Async
  static Task<?> failedTask(Probe p) {
    await(p.task(1));
    return Task.fromException(new IllegalStateException("returned"));
  }

  @Async
  static Task<?> failingTask(Probe p) {
    await(p.task(1));
    return p.fail(new java.io.IOException("returned"));
  }

  @Async
  static Task<?> cancelledTask(Probe p) {
    await(p.task(1));
    return p.cancel();
  }

  @Async
  static Task<?> taskOfCall(Probe p) {
    await(p.task(1));
    return helper(p, await(p.task(2)));
  }

  @Async
  private static Task<Integer> helper(Probe p, int x) {
    return Task.fromResult(x + await(p.task(10)));
  }

  @Async
  static Task<?> localHoldingTask(Probe p) {
    Task<Integer> t = p.task(1);
    await(p.task(2));
    return t;
  }

  @Async
  static Task<?> conditionalExpressionOfForms(Probe p) {
    boolean direct = await(p.task(true));
    return direct ? Task.fromResult("direct") : p.task("other");
  }

  @Async
  static Task<?> conditionalExpressionWithNull(Probe p) {
    return await(p.task(false)) ? null : Task.fromResult(await(p.task(1)));
  }

  @Async
  static Task<?> parenthesised(Probe p) {
    await(p.task(1));
    return (Task.fromResult((2)));
  }

  @Async
  static Task<?> castTask(Probe p) {
    Object o = await(p.task((Object) Task.fromResult(3)));
    return (Task<?>) o;
  }

  @Async
  static Task<?> resultOfNull(Probe p) {
    await(p.task(1));
    return Task.fromResult(null);
  }

  @Async
  static Task<Long> conversionOfResult(Probe p) {
    return Task.fromResult(await(p.task(5)) + 0L);
  }

  @Async
  static Task<List<? extends Number>> wildcardResult(Probe p) {
    return Task.fromResult(List.of(await(p.task(1)), 2.5));
  }

  @Async
  static Task<int[]> arrayResult(Probe p) {
    return Task.fromResult(new int[] {await(p.task(1)), 2});
  }

  @Async
  static Task<Object> resultOfSubtype(Probe p) {
    return Task.fromResult(await(p.task("string")));
  }

  @Async
  static Task<Map<String, List<Integer>>> inferredFromReturnType(Probe p) {
    await(p.task(1));
    return Task.fromResult(new HashMap<>());
  }

  @Async
  static Task<Supplier<String>> lambdaResult(Probe p) {
    String s = await(p.task("x"));
    Supplier<String> supplier = () -> s;
    p.trace(supplier.get());
    return Task.fromResult(null);
  }

  @Async
  static Task<?> resultComputedBeforeFinally(Probe p) {
    int x = 1;
    try {
      return Task.fromResult(x + await(p.task(1)));
    } finally {
      x = 100;
      p.trace(x);
    }
  }

  @Async
  static Task<?> evaluationOfResultFails(Probe p) {
    await(p.task(1));
    return Task.fromResult(1 / p.id(0));
  }

  @Async
  static Task<?> manyReturns(Probe p) {
    int x = await(p.task(3));
    if (x == 1) return Task.fromResult("one");
    if (x == 2) return p.task("two");
    while (true) {
      if (x == 3) return Task.fromResult(await(p.task("three")));
      x--;
    }
  }

  @Async
  static Task<?> returnAtTheEndOfNestedBlocks(Probe p) {
    {
      {
        return Task.fromResult(await(p.task(1)));
      }
    }
  }

  @Async
  static Task<?> withoutAwait(Probe p) {
    p.trace("no await");
    return Task.fromResult(1);
  }

  @Async
  static Task<?> withoutAwaitThrowing(Probe p) {
    p.trace("no await");
    throw new IllegalStateException("thrown");
  }

  @Async
  static Task<?> statically(Probe p) {
    return dev.fermata.Task.fromResult(await(p.task(1)));
  }

  @Async
  static Task<?> explicitTypeArgument(Probe p) {
    return Task.<Object>fromResult(await(p.task(1)));
  }

  @Async
  static Task<?> awaitInsideReturnedCall(Probe p) {
    return Task.whenAll(p.task(await(p.task(1))), p.task(await(p.task(2))));
  }
}
