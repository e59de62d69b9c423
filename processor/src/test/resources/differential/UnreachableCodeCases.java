package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Places that control flow cannot reach, or cannot leave. */
final class UnreachableCodeCases {
  @Async
  static Task<?> endlessLoopWithReturn(Probe p) {
    int i = 0;
    while (true) {
      i += await(p.task(1));
      if (i == 2) return Task.fromResult(i);
    }
  }

  @Async
  static Task<?> endlessForWithThrow(Probe p) {
    for (int i = 0; ; i++) {
      if (await(p.task(i)) == 2) throw new IllegalStateException("left");
    }
  }

  @Async
  static Task<?> endlessDo(Probe p) {
    int i = 0;
    do {
      if (await(p.task(i++)) == 1) return Task.fromResult("left");
    } while (true);
  }

  @Async
  static Task<?> bothArmsReturn(Probe p) {
    if (await(p.task(true))) {
      return Task.fromResult(await(p.task(1)));
    } else {
      return Task.fromResult(await(p.task(2)));
    }
  }

  @Async
  static Task<?> bothArmsThrow(Probe p) {
    if (await(p.task(false))) {
      throw new IllegalStateException("then");
    } else {
      throw new IllegalArgumentException(await(p.task("else")));
    }
  }

  @Async
  static Task<?> returnInTryAndCatch(Probe p) {
    try {
      return Task.fromResult(await(p.task(1)));
    } catch (RuntimeException e) {
      return Task.fromResult(-1);
    }
  }

  @Async
  static Task<?> returnInTryWithFinally(Probe p) {
    try {
      await(p.task(1));
      return Task.fromResult(2);
    } finally {
      p.trace("finally");
    }
  }

  @Async
  static Task<?> throwInTryReturnInCatch(Probe p) {
    try {
      throw new IllegalStateException(await(p.task("t")));
    } catch (IllegalStateException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> finallyThatCannotComplete(Probe p) {
    try {
      await(p.task(1));
    } finally {
      throw new IllegalStateException("always");
    }
  }

  @Async
  static Task<?> endlessLoopInTry(Probe p) {
    int i = 0;
    try {
      while (true) {
        i += await(p.task(1));
        if (i == 3) throw new IllegalStateException("three");
      }
    } catch (IllegalStateException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> endlessLoopLeftByBreakInTry(Probe p) {
    int i = 0;
    while (true) {
      try {
        i += await(p.task(1));
        if (i == 2) break;
      } finally {
        p.trace(i);
      }
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> endlessInsideEndless(Probe p) {
    int i = 0;
    while (true) {
      for (; ; ) {
        if (await(p.task(i++)) == 2) return Task.fromResult(i);
      }
    }
  }

  @Async
  static Task<?> loopThatNeverLoops(Probe p) {
    while (true) {
      await(p.task(1));
      break;
    }
    for (; ; ) {
      return Task.fromResult(await(p.task(2)));
    }
  }

  @Async
  static Task<?> conditionFalseConstantBody(Probe p) {
    for (int i = 0; i < 2; i++) {
      if (false) {
        await(p.task("dead"));
      }
      await(p.task(i));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> labelledBlockThatReturns(Probe p) {
    block:
    {
      if (await(p.task(true))) break block;
      return Task.fromResult("inner");
    }
    return Task.fromResult("outer");
  }

  @Async
  static Task<?> whileTrueWithConstantVariable(Probe p) {
    final boolean forever = true;
    int i = 0;
    while (forever) {
      i += await(p.task(1));
      if (i > 1) return Task.fromResult(i);
    }
  }

  @Async
  static Task<?> constantExpressionCondition(Probe p) {
    int i = 0;
    while (1 < 2 && !false) {
      i += await(p.task(1));
      if (i > 1) return Task.fromResult(i);
    }
  }

  @Async
  static Task<?> returnThenNothing(Probe p) {
    await(p.task(1));
    {
      {
        throw new IllegalStateException("nested");
      }
    }
  }

  @Async
  static Task<?> switchlessFallOff(Probe p) {
    await(nothing(p));
    return Task.fromResult("end");
  }

  @Async
  private static Task<Void> nothing(Probe p) {
    if (await(p.task(false))) {
      return Task.completedTask();
    }
    helper(false);
    return Task.completedTask();
  }

  private static void helper(boolean b) {
    if (b) throw new IllegalStateException();
  }

  @Async
  static Task<?> nestedTryAllReturn(Probe p) {
    try {
      try {
        return Task.fromResult(await(p.task(1)));
      } catch (IllegalStateException e) {
        return Task.fromResult(2);
      } finally {
        p.trace("inner");
      }
    } catch (RuntimeException e) {
      return Task.fromResult(3);
    } finally {
      p.trace("outer");
    }
  }

  @Async
  static Task<?> continueAsLastStatement(Probe p) {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      n += await(p.task(i));
      continue;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> emptyStatements(Probe p) {
    ;
    await(p.task(1));
    ;
    {
    }
    ;
    return Task.fromResult("end");
  }
}
