package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Awaits in finally blocks. */
final class AwaitInFinallyCases {
  @Async
  static Task<?> normal(Probe p) {
    try {
      p.trace(await(p.task(1)));
    } finally {
      p.trace(await(p.task("finally")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> tryWithoutAwait(Probe p) {
    try {
      p.trace("try");
    } finally {
      p.trace(await(p.task("finally")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> afterFailure(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } finally {
      p.trace(await(p.task("finally")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> afterThrow(Probe p) {
    try {
      if (p.id(true)) throw new IOException("thrown");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      await(p.task("finally"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> afterReturn(Probe p) {
    try {
      return Task.fromResult(await(p.task(1)));
    } finally {
      p.trace(await(p.task("finally")));
    }
  }

  @Async
  static Task<?> afterReturnOfOtherTask(Probe p) {
    try {
      return p.task(1);
    } finally {
      p.trace(await(p.task("finally")));
    }
  }

  @Async
  static Task<?> returnValueIsFixed(Probe p) {
    int x = 1;
    try {
      return Task.fromResult(x);
    } finally {
      x = await(p.task(2));
      p.trace(x);
    }
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> overridesReturn(Probe p) {
    try {
      return Task.fromResult(await(p.task(1)));
    } finally {
      return Task.fromResult(await(p.task(2)));
    }
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> overridesException(Probe p) {
    try {
      await(p.fail(new IllegalStateException("lost")));
    } finally {
      return Task.fromResult(await(p.task(2)));
    }
  }

  @Async
  static Task<?> failsOverReturn(Probe p) {
    try {
      return Task.fromResult(await(p.task(1)));
    } finally {
      await(p.fail(new IllegalStateException("finally")));
    }
  }

  @Async
  static Task<?> failsOverException(Probe p) {
    try {
      await(p.fail(new IllegalStateException("lost")));
    } finally {
      await(p.fail(new IllegalArgumentException("wins")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> breakThroughFinally(Probe p) {
    int n = 0;
    while (true) {
      try {
        n += await(p.task(1));
        if (n == 2) break;
      } finally {
        p.trace(await(p.task("finally " + n)));
      }
      p.trace("round");
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> continueThroughFinally(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      try {
        if (i == 1) continue;
        out.append(i);
        if (i == 2) continue;
        out.append('.');
      } finally {
        out.append(await(p.task("f")));
      }
      out.append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> allExitsOfOneTry(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      try {
        out.append(await(exits(p, i))).append(' ');
      } catch (IllegalStateException e) {
        out.append(e.getMessage()).append(' ');
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  private static Task<String> exits(Probe p, int how) {
    String r = "fell";
    outer:
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        try {
          if (how == 0) return Task.fromResult("returned");
          if (how == 1) throw new IllegalStateException("thrown");
          if (how == 2) break;
          if (how == 3) continue outer;
          if (how == 4) break outer;
        } finally {
          r += await(p.task(i * 2 + j));
        }
        r += "|";
      }
      r += "/";
    }
    return Task.fromResult(r);
  }

  @Async
  static Task<?> throughTwo(Probe p) {
    try {
      try {
        return Task.fromResult(await(p.task(1)));
      } finally {
        p.trace(await(p.task("inner")));
      }
    } finally {
      p.trace(await(p.task("outer")));
    }
  }

  @Async
  static Task<?> throughThreeWithOnePlain(Probe p) {
    outer:
    while (true) {
      try {
        try {
          try {
            if (await(p.task(true))) break outer;
          } finally {
            p.trace(await(p.task("one")));
          }
        } finally {
          p.trace("two");
        }
      } finally {
        p.trace(await(p.task("three")));
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> exceptionThroughThree(Probe p) {
    try {
      try {
        try {
          await(p.fail(new IllegalStateException("through")));
        } finally {
          await(p.task("one"));
        }
      } finally {
        await(p.task("two"));
      }
    } catch (IllegalStateException e) {
      p.trace(e);
    } finally {
      await(p.task("three"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchAndFinallyBothAwait(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      p.trace(await(p.task("catch")));
    } finally {
      p.trace(await(p.task("finally")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchThrowsIntoAwaitingFinally(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      await(p.task("catch"));
      throw new IllegalArgumentException("catch", e);
    } finally {
      await(p.task("finally"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchReturnsIntoAwaitingFinally(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
      return Task.fromResult("try");
    } catch (IllegalStateException e) {
      return Task.fromResult(await(p.task("catch")));
    } finally {
      await(p.task("finally"));
    }
  }

  @Async
  static Task<?> tryInsideFinally(Probe p) {
    try {
      await(p.task(1));
    } finally {
      try {
        await(p.fail(new IllegalStateException("in finally")));
      } catch (IllegalStateException e) {
        p.trace(await(p.task("caught in finally")));
      } finally {
        p.trace(await(p.task("finally in finally")));
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> loopInsideFinally(Probe p) {
    try {
      await(p.task(1));
      if (p.id(true)) return Task.fromResult("returned");
    } finally {
      for (int i = 0; i < 3; i++) {
        if (i == 1) continue;
        if (await(p.task(i)) == 2) break;
        p.trace("in loop");
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> localsOfTryReadInFinally(Probe p) {
    String s = "initial";
    try {
      s = await(p.task("one"));
      s = await(p.task("two"));
    } finally {
      await(p.task("gap"));
      p.trace(s);
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> localsOfFinally(Probe p) {
    for (int i = 0; i < 2; i++) {
      try {
        await(p.task(i));
      } finally {
        int x = await(p.task(i * 10));
        String y = "y" + x;
        await(p.task("gap"));
        p.trace(y + x);
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> closeAsync(Probe p) {
    List<String> log = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      log.add("open " + i);
      try {
        if (i == 1) throw new IllegalStateException("use");
        log.add(await(p.task("use " + i)));
      } catch (IllegalStateException e) {
        log.add("failed");
      } finally {
        await(p.task("closing"));
        log.add("closed " + i);
      }
    }
    return Task.fromResult(log);
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> finallyBreaksOverException(Probe p) {
    int n = 0;
    while (true) {
      try {
        n++;
        await(p.fail(new IllegalStateException("dropped")));
      } finally {
        await(p.task("finally"));
        if (n < 3) continue;
        break;
      }
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> cancellationRunsFinally(Probe p) {
    try {
      await(p.cancel());
    } finally {
      p.trace(await(p.task("cleanup")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> finallyOnlyAwaitsSometimes(Probe p) {
    for (int i = 0; i < 3; i++) {
      try {
        p.trace(i);
      } finally {
        if (i == 1) p.trace(await(p.task("finally")));
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> finallyInLabelledBlock(Probe p) {
    block:
    {
      try {
        if (p.id(true)) break block;
        p.trace("never");
      } finally {
        p.trace(await(p.task("finally")));
      }
      p.trace("never");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> throwsCheckedThroughFinally(Probe p) throws IOException {
    try {
      if (await(p.task(true))) throw new IOException("checked");
    } finally {
      await(p.task("finally"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> endlessLoopInTry(Probe p) {
    int i = 0;
    try {
      while (true) {
        if (await(p.task(i++)) == 2) return Task.fromResult("left");
      }
    } finally {
      await(p.task("finally"));
    }
  }

  /** A resource whose close throws what {@code catch} then handles: the return is forgotten. */
  @Async
  static Task<?> closeOverridesReturn(Probe p) {
    try (AutoCloseable resource = closing(p)) {
      return Task.fromResult(await(p.task("overridden")));
    } catch (Exception e) {
      p.trace(e);
    } finally {
      await(p.task("finally"));
    }
    return Task.fromResult("end");
  }

  private static AutoCloseable closing(Probe p) {
    return () -> {
      p.trace("close");
      throw new IOException("close");
    };
  }

  @Async
  static Task<?> innerFinallyThrowsOverReturn(Probe p) {
    try {
      try {
        return Task.fromResult(await(p.task("overridden")));
      } finally {
        if (p.id(true)) throw new IllegalStateException("finally");
      }
    } catch (IllegalStateException e) {
      p.trace(e);
    } finally {
      await(p.task("outer"));
    }
    return Task.fromResult("end");
  }

  @Async
  @SuppressWarnings("finally")
  static Task<?> innerFinallyBreaksOverReturn(Probe p) {
    try {
      while (p.id(true)) {
        try {
          return Task.fromResult(p.id("overridden"));
        } finally {
          break;
        }
      }
      p.trace("behind the loop");
    } finally {
      await(p.task("outer"));
    }
    return Task.fromResult("end");
  }

  @Async
  @SuppressWarnings("finally")
  static Task<?> innerFinallyContinuesOverBreak(Probe p) {
    outer:
    for (int i = 0; i < 2; i++) {
      try {
        for (int j = 0; j < 2; j++) {
          try {
            if (p.id(j) == 1) break outer;
          } finally {
            continue;
          }
        }
        p.trace("behind the loop");
      } finally {
        await(p.task("outer"));
      }
    }
    return Task.fromResult("end");
  }

  @Async
  @SuppressWarnings("finally")
  static Task<?> returnInFinallyIsOverridden(Probe p) {
    try {
      try {
        return Task.fromResult(p.id("first"));
      } finally {
        inner:
        try {
          return Task.fromResult(p.id("second"));
        } finally {
          break inner;
        }
      }
    } finally {
      await(p.task("outer"));
    }
  }

  @Async
  @SuppressWarnings("finally")
  static Task<?> overriddenReturnAndAnotherOne(Probe p) {
    try {
      inner:
      try {
        return Task.fromResult(await(p.task("first")));
      } finally {
        break inner;
      }
      return Task.fromResult(await(p.task("second")));
    } finally {
      await(p.task("outer"));
    }
  }
}
