package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.FileNotFoundException;
import java.io.IOException;

/** try statements with catch clauses and awaits in the try block. */
final class TryCatchCases {
  @Async
  static Task<?> noFailure(Probe p) {
    try {
      p.trace(await(p.task(1)));
    } catch (RuntimeException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> awaitFails(Probe p) {
    try {
      p.trace("before");
      await(p.fail(new IllegalStateException("failed")));
      p.trace("never");
    } catch (IllegalStateException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchAll(Probe p) {
    try {
      p.trace(await(p.task(1)));
      p.trace(await(p.task(2)));
    } catch (Throwable e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> throwBetweenAwaits(Probe p) {
    try {
      await(p.task(1));
      if (p.id(true)) throw new IllegalArgumentException("between");
      await(p.task(2));
    } catch (IllegalArgumentException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> clausesInOrder(Probe p) {
    for (int i = 0; i < 4; i++) {
      try {
        await(failing(p, i));
        p.trace("no failure");
      } catch (FileNotFoundException e) {
        p.trace("file not found");
      } catch (IOException e) {
        p.trace("io");
      } catch (RuntimeException e) {
        p.trace("runtime");
      }
    }
    return Task.fromResult("end");
  }

  private static Task<String> failing(Probe p, int i) throws IOException {
    return switch (i) {
      case 0 -> p.fail(new FileNotFoundException("0"));
      case 1 -> p.fail(new IOException("1"));
      case 2 -> p.fail(new IllegalStateException("2"));
      default -> p.task("fine");
    };
  }

  @Async
  static Task<?> multiCatch(Probe p) {
    for (int i = 0; i < 3; i++) {
      try {
        await(failing(p, i));
      } catch (IOException | IllegalStateException e) {
        p.trace(e.getMessage());
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> notMatchingClause(Probe p) {
    try {
      await(p.fail(new IllegalStateException("passes")));
    } catch (IllegalArgumentException e) {
      p.trace("never");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> checkedThroughAwaitWithClass(Probe p) {
    try {
      p.trace(await(p.task("read"), IOException.class));
      await(p.fail(new IOException("io")), IOException.class);
    } catch (IOException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> valueFromTryOrCatch(Probe p) {
    int x;
    try {
      x = await(p.task(1));
    } catch (RuntimeException e) {
      x = -1;
    }
    await(p.task("gap"));
    return Task.fromResult(x);
  }

  @Async
  static Task<?> localAssignedBeforeFailureIsSeenInCatch(Probe p) {
    int x = 0;
    try {
      x = 1;
      await(p.task("a"));
      x = 2;
      await(p.fail(new IllegalStateException("f")));
      x = 3;
    } catch (IllegalStateException e) {
      p.trace(x);
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> localsOfTryBlock(Probe p) {
    try {
      int x = await(p.task(1));
      await(p.task("gap"));
      p.trace(x);
    } catch (RuntimeException e) {
      String x = "caught";
      p.trace(x);
    }
    int x = 5;
    return Task.fromResult(x);
  }

  @Async
  static Task<?> nested(Probe p) {
    try {
      try {
        await(p.task(1));
        await(p.fail(new IllegalArgumentException("inner")));
      } catch (IllegalStateException e) {
        p.trace("never");
      }
      p.trace("skipped");
    } catch (IllegalArgumentException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> rethrow(Probe p) {
    try {
      try {
        await(p.fail(new IllegalStateException("again")));
      } catch (IllegalStateException e) {
        p.trace("inner");
        throw e;
      }
    } catch (IllegalStateException e) {
      p.trace("outer");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> preciseRethrow(Probe p) {
    try {
      rethrowing(p, await(p.task(1)));
    } catch (IOException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  private static void rethrowing(Probe p, int i) throws IOException {
    try {
      if (i == 1) throw new IOException("precise");
    } catch (Exception e) {
      p.trace("pass");
      throw e;
    }
  }

  @Async
  static Task<?> preciseRethrowInTheMethod(Probe p) {
    return Task.fromResult(await(p.task(1)) + await(precisely(p).configureAwait(false)));
  }

  @Async
  private static Task<Integer> precisely(Probe p) {
    try {
      try {
        await(p.task("a"), IOException.class);
        return Task.fromResult(1);
      } catch (final Exception e) {
        p.trace("inner");
        throw e;
      }
    } catch (IOException e) {
      p.trace("io");
      return Task.fromResult(2);
    }
  }

  @Async
  static Task<?> catchThrowsAnother(Probe p) {
    try {
      try {
        await(p.fail(new IllegalStateException("first")));
      } catch (IllegalStateException e) {
        throw new IllegalArgumentException("second", e);
      }
    } catch (IllegalArgumentException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> siblingClauseDoesNotCatch(Probe p) {
    try {
      await(p.fail(new IllegalStateException("first")));
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("second");
    } catch (IllegalArgumentException e) {
      p.trace("never");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> returnFromTry(Probe p) {
    try {
      return Task.fromResult(await(p.task(1)));
    } catch (RuntimeException e) {
      p.trace(e);
      return Task.fromResult(-1);
    }
  }

  @Async
  static Task<?> returnedTaskIsAwaitedOutside(Probe p) {
    try {
      return p.fail(new IllegalStateException("not caught"));
    } catch (IllegalStateException e) {
      p.trace("never");
      return Task.fromResult(await(p.task(1)));
    }
  }

  @Async
  static Task<?> returnFromCatch(Probe p) {
    try {
      await(p.task(1));
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      return Task.fromResult(e.getMessage());
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> retryLoop(Probe p) {
    int attempts = 0;
    while (true) {
      try {
        attempts++;
        if (attempts < 3) {
          await(p.fail(new IOException("attempt " + attempts)), IOException.class);
        }
        return Task.fromResult(await(p.task("ok"), IOException.class) + attempts);
      } catch (IOException e) {
        p.trace(e);
        if (attempts == 4) return Task.fromResult("gave up");
      }
    }
  }

  @Async
  static Task<?> breakAndContinueFromTryAndCatch(Probe p) {
    int n = 0;
    for (int i = 0; i < 6; i++) {
      try {
        if (i == 1) continue;
        n += await(p.task(i));
        if (i == 2) throw new IllegalStateException();
        if (i == 3) throw new IllegalArgumentException();
        p.trace("end of try " + i);
      } catch (IllegalStateException e) {
        p.trace("continue");
        continue;
      } catch (IllegalArgumentException e) {
        p.trace("break");
        break;
      }
      p.trace("end of round " + i);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> loopInTry(Probe p) {
    int n = 0;
    try {
      for (int i = 0; i < 5; i++) {
        if (i == 3) throw new IllegalStateException("at 3");
        n += await(p.task(i));
      }
    } catch (IllegalStateException e) {
      p.trace(e);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> tryInEveryBranch(Probe p) {
    if (await(p.task(true))) {
      try {
        await(p.task(1));
      } catch (RuntimeException e) {
        p.trace("then");
      }
    } else {
      try {
        await(p.task(2));
      } catch (RuntimeException e) {
        p.trace("else");
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchParameterReassigned(Probe p) {
    try {
      await(p.fail(new IllegalStateException("old")));
    } catch (RuntimeException e) {
      e = new IllegalArgumentException("new", e);
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchParameterCaptured(Probe p) {
    Runnable r = null;
    try {
      await(p.fail(new IllegalStateException("captured")));
    } catch (IllegalStateException e) {
      r = () -> p.trace(e);
    }
    await(p.task("gap"));
    if (r != null) r.run();
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchParameterShadowsNothingLater(Probe p) {
    try {
      await(p.fail(new IllegalStateException("one")));
    } catch (IllegalStateException e) {
      p.trace(e);
    }
    String e = await(p.task("two"));
    p.trace(e);
    return Task.fromResult("end");
  }

  @Async
  static Task<?> exceptionKeptForLater(Probe p) {
    RuntimeException kept = null;
    try {
      await(p.task(1));
      await(p.fail(new IllegalStateException("kept")));
    } catch (RuntimeException e) {
      kept = e;
    }
    await(p.task("gap"));
    if (kept != null) throw kept;
    return Task.fromResult("end");
  }

  @Async
  static Task<?> cancellationIsCaught(Probe p) {
    try {
      await(p.cancel());
    } catch (OperationCanceledException e) {
      p.trace("canceled");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> cancellationIsCaughtAsRuntimeException(Probe p) {
    try {
      await(p.task(1));
      await(p.cancel());
    } catch (RuntimeException e) {
      p.trace(e instanceof OperationCanceledException);
      throw new IllegalStateException("mapped");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> errorsAreCaught(Probe p) {
    try {
      await(p.task(1));
      throw new StackOverflowError();
    } catch (StackOverflowError e) {
      p.trace("overflow");
    }
    try {
      await(p.fail(new AssertionError("assertion")));
    } catch (AssertionError e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> awaitFreeTryBesideAwaits(Probe p) {
    int n = await(p.task(1));
    try {
      n = Integer.parseInt("x" + n);
    } catch (NumberFormatException e) {
      n += 10;
    }
    n += await(p.task(100));
    return Task.fromResult(n);
  }

  @Async
  static Task<?> failureInArgumentAfterAwait(Probe p) {
    try {
      p.trace(Math.addExact(await(p.task(Integer.MAX_VALUE)), p.id(1)));
    } catch (ArithmeticException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> definiteAssignmentAfterTry(Probe p) {
    final int x;
    try {
      await(p.task(1));
    } catch (RuntimeException e) {
      return Task.fromResult("failed");
    }
    x = await(p.task(2));
    return Task.fromResult(x);
  }

  @Async
  static Task<?> threeLevels(Probe p) {
    for (int i = 0; i < 4; i++) {
      try {
        try {
          try {
            await(failing(p, i));
            p.trace("fine");
          } catch (FileNotFoundException e) {
            p.trace("level 1");
          }
          await(p.task("after 1"));
        } catch (IOException e) {
          p.trace("level 2");
        }
        await(p.task("after 2"));
      } catch (Exception e) {
        p.trace("level 3");
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> genericCatchableType(Probe p) {
    try {
      await(p.<Object>fail(new IOException("generic")), IOException.class);
      p.trace("never");
    } catch (IOException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> emptyCatch(Probe p) {
    try {
      await(p.fail(new IllegalStateException("ignored")));
    } catch (IllegalStateException ignored) {
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> firstStatementOfTryAwaits(Probe p) {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      try {
        n += await(p.task(i));
      } catch (RuntimeException e) {
        n += 100;
      }
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> twoTriesInARow(Probe p) {
    try {
      await(p.task(1));
    } catch (RuntimeException e) {
      p.trace("first");
    }
    try {
      await(p.task(2));
    } catch (RuntimeException e) {
      p.trace("second");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> exceptionClassIsEvaluatedBehindTheTask(Probe p) {
    Class<IOException> type = IOException.class;
    try {
      p.trace(await(p.task("read"), type));
      p.trace(await(p.task(await(p.task("nested"))), p.id(type)));
      await(p.fail(new IOException("io")), await(p.task(type)));
    } catch (IOException e) {
      p.trace(e.getMessage());
    }
    return Task.fromResult(await(p.task(1), p.id((Class<RuntimeException>) null)));
  }
}
