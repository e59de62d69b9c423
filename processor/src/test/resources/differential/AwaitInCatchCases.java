package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.OperationCanceledException;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Awaits in catch clauses. */
final class AwaitInCatchCases {
  @Async
  static Task<?> simple(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      p.trace(await(p.task("handled")));
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> notReached(Probe p) {
    try {
      p.trace(await(p.task(1)));
    } catch (IllegalStateException e) {
      p.trace(await(p.task("handled")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> tryWithoutAwait(Probe p) {
    try {
      Integer.parseInt("x");
    } catch (NumberFormatException e) {
      p.trace(await(p.task("handled")));
      p.trace(e.getMessage());
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchFails(Probe p) {
    try {
      await(p.fail(new IllegalStateException("first")));
    } catch (IllegalStateException e) {
      await(p.fail(new IOException("second")));
      p.trace("never");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchFailureIsNotCaughtBySiblings(Probe p) {
    try {
      await(p.fail(new IllegalStateException("first")));
    } catch (IllegalStateException e) {
      await(p.fail(new IllegalArgumentException("second")));
    } catch (IllegalArgumentException e) {
      p.trace(await(p.task("never")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchFailureIsCaughtOutside(Probe p) {
    try {
      try {
        await(p.fail(new IllegalStateException("first")));
      } catch (IllegalStateException e) {
        p.trace(await(p.task("inner")));
        await(p.fail(new IllegalArgumentException("second", e)));
      }
    } catch (IllegalArgumentException e) {
      p.trace(await(p.task("outer")));
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> rethrowAfterAwait(Probe p) {
    try {
      await(p.fail(new IOException("f")));
    } catch (Exception e) {
      await(p.task("log"));
      throw e;
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> preciseRethrowAfterAwait(Probe p) {
    try {
      await(precise(p));
    } catch (IOException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  private static Task<Integer> precise(Probe p) throws IOException {
    try {
      if (await(p.task(true), IOException.class)) throw new FileNotFoundException("precise");
      return Task.fromResult(1);
    } catch (Exception e) {
      await(p.task("log"));
      throw e;
    }
  }

  @Async
  static Task<?> severalClauses(Probe p) {
    for (int i = 0; i < 4; i++) {
      try {
        if (i == 0) await(p.fail(new FileNotFoundException("0")), IOException.class);
        if (i == 1) await(p.fail(new IOException("1")), IOException.class);
        if (i == 2) await(p.fail(new IllegalStateException("2")));
        p.trace(await(p.task("fine")));
      } catch (FileNotFoundException e) {
        p.trace(await(p.task("not found " + e.getMessage())));
      } catch (IOException e) {
        p.trace("io " + e.getMessage());
      } catch (RuntimeException e) {
        p.trace(await(p.task("runtime " + e.getMessage())));
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> multiCatch(Probe p) {
    for (int i = 0; i < 2; i++) {
      try {
        if (i == 0) await(p.fail(new IOException("io")), IOException.class);
        await(p.fail(new IllegalStateException("ise")));
      } catch (IOException | IllegalStateException e) {
        await(p.task("gap"));
        p.trace(e.getMessage());
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> returnFromCatch(Probe p) {
    try {
      return Task.fromResult(await(p.task(1)));
    } catch (RuntimeException e) {
      return Task.fromResult(await(p.task(-1)));
    }
  }

  @Async
  static Task<?> returnOtherTaskFromCatch(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
      return null;
    } catch (IllegalStateException e) {
      await(p.task("gap"));
      return p.task("from catch");
    }
  }

  @Async
  static Task<?> breakAndContinueFromCatch(Probe p) {
    int n = 0;
    for (int i = 0; i < 5; i++) {
      try {
        if (i == 1 || i == 3) await(p.fail(new IllegalStateException("f" + i)));
        n += await(p.task(i));
      } catch (IllegalStateException e) {
        n += await(p.task(100));
        if (i == 1) continue;
        break;
      }
      p.trace("round " + i);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> labelledJumpsFromCatch(Probe p) {
    StringBuilder out = new StringBuilder();
    outer:
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 2; j++) {
        try {
          out.append(await(p.task(i + "" + j))).append(' ');
          if (i > 0) throw new IllegalStateException();
        } catch (IllegalStateException e) {
          out.append(await(p.task("c"))).append(' ');
          if (i == 1) continue outer;
          if (i == 3) break outer;
        }
        out.append("r ");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> nestedTryInCatch(Probe p) {
    try {
      await(p.fail(new IllegalStateException("one")));
    } catch (IllegalStateException e) {
      try {
        await(p.task("in catch"));
        await(p.fail(new IllegalArgumentException("two")));
      } catch (IllegalArgumentException f) {
        p.trace(await(p.task("inner catch")));
        p.trace(e.getMessage() + f.getMessage());
      }
      p.trace(await(p.task("rest")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> loopInCatch(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      for (int i = 0; i < 3; i++) {
        if (await(p.task(i)) == 1) continue;
        p.trace(i);
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchInLoopKeepsItsException(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      try {
        throw new IllegalStateException("e" + i);
      } catch (IllegalStateException e) {
        await(p.task("gap"));
        out.append(e.getMessage());
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> parameterCaptured(Probe p) {
    List<Supplier<String>> all = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      try {
        throw new IllegalStateException("e" + i);
      } catch (IllegalStateException e) {
        all.add(() -> e.getMessage());
        await(p.task("gap"));
        all.add(e::getMessage);
      }
    }
    StringBuilder out = new StringBuilder();
    for (Supplier<String> s : all) out.append(s.get());
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> parameterReassigned(Probe p) {
    try {
      await(p.fail(new IllegalStateException("old")));
    } catch (RuntimeException e) {
      await(p.task("gap"));
      e = new IllegalArgumentException("new", e);
      await(p.task("gap"));
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> localsOfTryAndCatch(Probe p) {
    int x = 1;
    try {
      int y = await(p.task(2));
      x += y;
      await(p.fail(new IllegalStateException("f")));
      x = 100;
    } catch (IllegalStateException e) {
      int y = await(p.task(20));
      x += y;
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> catchAndFinally(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      p.trace(await(p.task("catch")));
    } finally {
      p.trace("finally");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchFailsThroughFinally(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      p.trace(await(p.task("catch")));
      throw new IllegalArgumentException("from catch");
    } finally {
      p.trace("finally");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> returnThroughFinally(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      return Task.fromResult(await(p.task("catch")));
    } finally {
      p.trace("finally");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> cancellationCaught(Probe p) {
    try {
      await(p.cancel());
    } catch (OperationCanceledException e) {
      p.trace(await(p.task("cleanup")));
      throw e;
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> errorCaught(Probe p) {
    try {
      throw new StackOverflowError();
    } catch (StackOverflowError e) {
      p.trace(await(p.task("overflow")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> throwableCaught(Probe p) {
    try {
      await(p.task(1));
      await(p.task(2));
    } catch (Throwable t) {
      p.trace(await(p.task("any")));
      p.trace(t);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> conditionalExpressionInCatch(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      p.trace(e.getMessage().isEmpty() ? "empty" : await(p.task(e.getMessage())));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> emptyTryBody(Probe p) {
    try {
    } catch (RuntimeException e) {
      await(p.task("never"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> bothArmsReturnFromTryAndCatch(Probe p) {
    for (int i = 0; ; i++) {
      try {
        if (i == 1) throw new IllegalStateException();
        p.trace(await(p.task(i)));
      } catch (IllegalStateException e) {
        return Task.fromResult(await(p.task("left")));
      }
    }
  }

  @Async
  static Task<?> threeLevelsOfCatches(Probe p) {
    try {
      try {
        try {
          await(p.fail(new IllegalStateException("1")));
        } catch (IllegalStateException e) {
          await(p.task("level 1"));
          throw new IllegalArgumentException("2", e);
        }
      } catch (IllegalArgumentException e) {
        await(p.task("level 2"));
        throw new UnsupportedOperationException("3", e);
      }
    } catch (UnsupportedOperationException e) {
      await(p.task("level 3"));
      p.trace(e);
    }
    return Task.fromResult("end");
  }
}
