package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** finally blocks around awaits in the try block. */
final class TryFinallyCases {
  @Async
  static Task<?> normal(Probe p) {
    try {
      p.trace(await(p.task(1)));
    } finally {
      p.trace("finally");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> awaitFails(Probe p) {
    try {
      await(p.fail(new IllegalStateException("failed")));
      p.trace("never");
    } finally {
      p.trace("finally");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> finallyRunsOnceWithManyAwaits(Probe p) {
    int runs = 0;
    try {
      await(p.task(1));
      await(p.task(2));
      await(p.task(3));
    } finally {
      runs++;
      p.trace("finally " + runs);
    }
    return Task.fromResult(runs);
  }

  @Async
  static Task<?> returnFromTry(Probe p) {
    try {
      return Task.fromResult(await(p.task(1)));
    } finally {
      p.trace("finally");
    }
  }

  @Async
  static Task<?> returnValueIsFixedBeforeFinally(Probe p) {
    StringBuilder b = new StringBuilder("a");
    int x = 1;
    try {
      x += await(p.task(1));
      return Task.fromResult(b.toString() + x);
    } finally {
      b.append("b");
      x = 100;
      p.trace(b);
    }
  }

  @Async
  static Task<?> returnedTaskIsAwaitedAfterFinally(Probe p) {
    try {
      await(p.task(1));
      return p.task(2);
    } finally {
      p.trace("finally");
    }
  }

  @Async
  static Task<?> returnedFailingTaskIsAwaitedAfterFinally(Probe p) {
    try {
      await(p.task(1));
      return p.fail(new IllegalStateException("late"));
    } finally {
      p.trace("finally");
    }
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> finallyOverridesReturn(Probe p) {
    try {
      return Task.fromResult(await(p.task(1)));
    } finally {
      return Task.fromResult(p.id(2));
    }
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> finallyOverridesException(Probe p) {
    try {
      await(p.task(1));
      throw new IllegalStateException("lost");
    } finally {
      return Task.fromResult(p.id(2));
    }
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> finallyThrowsOverReturn(Probe p) {
    try {
      return Task.fromResult(await(p.task(1)));
    } finally {
      throw new IllegalStateException("from finally");
    }
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> finallyThrowsOverException(Probe p) {
    try {
      await(p.fail(new IllegalStateException("lost")));
      return null;
    } finally {
      throw new IllegalArgumentException("wins");
    }
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> finallyBreaksOverReturn(Probe p) {
    int n = 0;
    while (true) {
      try {
        n += await(p.task(1));
        return Task.fromResult(-1);
      } finally {
        if (n == 2) break;
        continue;
      }
    }
    return Task.fromResult(n);
  }

  @SuppressWarnings("finally")
  @Async
  static Task<Integer> finallyContinuesOverException(Probe p) {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      try {
        n += await(p.task(1));
        throw new IllegalStateException();
      } finally {
        continue;
      }
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> catchAndFinally(Probe p) {
    try {
      p.trace(await(p.task(1)));
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      p.trace(e);
    } finally {
      p.trace("finally");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchThrowsThroughFinally(Probe p) {
    try {
      await(p.task(1));
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("from catch");
    } finally {
      p.trace("finally");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchReturnsThroughFinally(Probe p) {
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (IllegalStateException e) {
      return Task.fromResult(p.id("from catch"));
    } finally {
      p.trace("finally");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> nested(Probe p) {
    try {
      try {
        try {
          p.trace(await(p.task(1)));
        } finally {
          p.trace("one");
        }
        p.trace(await(p.task(2)));
      } finally {
        p.trace("two");
      }
      p.trace(await(p.task(3)));
    } finally {
      p.trace("three");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> returnThroughThree(Probe p) {
    try {
      try {
        try {
          return Task.fromResult(await(p.task(1)));
        } finally {
          p.trace("one");
        }
      } finally {
        p.trace("two");
      }
    } finally {
      p.trace("three");
    }
  }

  @Async
  static Task<?> failureThroughThree(Probe p) {
    try {
      try {
        try {
          await(p.task(0));
          await(p.fail(new IllegalStateException("through")));
        } finally {
          p.trace("one");
        }
      } finally {
        p.trace("two");
      }
    } finally {
      p.trace("three");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> breakThroughTwo(Probe p) {
    int n = 0;
    while (true) {
      try {
        try {
          n += await(p.task(1));
          if (n == 2) break;
        } finally {
          p.trace("inner");
        }
      } finally {
        p.trace("outer");
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
        out.append(await(p.task(i)));
        if (i == 2) continue;
        out.append('.');
      } finally {
        out.append('f');
      }
      out.append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> labelledJumpsThroughFinallys(Probe p) {
    StringBuilder out = new StringBuilder();
    outer:
    for (int i = 0; i < 3; i++) {
      try {
        for (int j = 0; j < 3; j++) {
          try {
            int x = await(p.task(i * 3 + j));
            if (x == 1) continue outer;
            if (x == 4) continue;
            if (x == 7) break outer;
            out.append(x);
          } finally {
            out.append('i');
          }
        }
      } finally {
        out.append('o');
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> breakFromLabelledBlockThroughFinally(Probe p) {
    block:
    {
      try {
        if (await(p.task(true))) break block;
        p.trace("never");
      } finally {
        p.trace("finally");
      }
      p.trace("never");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> tryWithoutAwaitInsideTryWithAwait(Probe p) {
    try {
      try {
        p.trace("plain");
      } finally {
        p.trace("plain finally");
      }
      await(p.task(1));
      try {
        if (p.id(true)) throw new IllegalStateException("plain");
      } finally {
        p.trace("second plain finally");
      }
    } finally {
      p.trace("finally");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> localSetInTryReadInFinally(Probe p) {
    String s = "initial";
    try {
      s = "before";
      s = await(p.task("awaited"));
      s = s + await(p.task("!"));
    } finally {
      p.trace(s);
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> localOnlyReadInFinally(Probe p) {
    int[] opened = {0};
    opened[0]++;
    String name = "resource " + opened[0];
    try {
      await(p.task(1));
    } finally {
      opened[0]--;
      p.trace("close " + name);
    }
    return Task.fromResult(opened[0]);
  }

  @Async
  static Task<?> finallyDeclaresLocals(Probe p) {
    for (int i = 0; i < 2; i++) {
      try {
        await(p.task(i));
      } finally {
        int x = i * 10;
        String y = "y" + x;
        p.trace(y);
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> finallyWithLoopAndTry(Probe p) {
    try {
      await(p.task(1));
    } finally {
      for (int i = 0; i < 3; i++) {
        if (i == 1) continue;
        try {
          if (i == 2) throw new IllegalStateException();
          p.trace(i);
        } catch (IllegalStateException e) {
          p.trace("caught in finally");
        } finally {
          p.trace("inner finally");
        }
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> loopAroundTry(Probe p) {
    int n = 0;
    for (int i = 0; i < 3; i++) {
      try {
        n += await(p.task(i));
      } finally {
        n *= 2;
      }
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> loopInsideTry(Probe p) {
    int n = 0;
    try {
      for (int i = 0; i < 3; i++) {
        n += await(p.task(i));
        if (n == 1) continue;
        if (n == 3) break;
      }
    } finally {
      p.trace("finally " + n);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> awaitAfterTry(Probe p) {
    try {
      await(p.task(1));
    } finally {
      p.trace("finally");
    }
    p.trace(await(p.task(2)));
    return Task.fromResult("end");
  }

  @Async
  static Task<?> awaitBeforeTry(Probe p) {
    p.trace(await(p.task(1)));
    try {
      p.trace("no await in here");
    } finally {
      p.trace("finally");
    }
    p.trace(await(p.task(2)));
    return Task.fromResult("end");
  }

  @Async
  static Task<?> finallyFails(Probe p) {
    try {
      await(p.task(1));
    } finally {
      p.trace(1 / p.id(0));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> finallyFailureIsCaughtOutside(Probe p) {
    try {
      try {
        await(p.task(1));
        await(p.fail(new IllegalStateException("first")));
      } finally {
        if (p.id(true)) throw new IllegalArgumentException("second");
      }
    } catch (RuntimeException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> emptyFinally(Probe p) {
    try {
      await(p.task(1));
    } finally {
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> emptyTry(Probe p) {
    try {
    } finally {
      p.trace("finally");
    }
    return Task.fromResult(await(p.task(1)));
  }

  @Async
  static Task<?> lockStyle(Probe p) {
    java.util.concurrent.locks.ReentrantLock lock = new java.util.concurrent.locks.ReentrantLock();
    int held = 0;
    for (int i = 0; i < 3; i++) {
      held++;
      try {
        await(p.task(i));
        if (i == 1) return Task.fromResult("left with " + held);
      } finally {
        held--;
        p.trace(held + " " + lock.isLocked());
      }
    }
    return Task.fromResult(held);
  }

  @Async
  static Task<?> sameFinallyForReturnThrowAndFallThrough(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
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
    try {
      await(p.task(how));
      if (how == 0) return Task.fromResult("returned");
      if (how == 1) throw new IllegalStateException("thrown");
    } finally {
      p.trace("finally of " + how);
    }
    return Task.fromResult("fell through");
  }

  @Async
  static Task<?> tryInsideFinallyPathOfOuter(Probe p) {
    try {
      try {
        await(p.task(1));
        return Task.fromResult("inner");
      } catch (IllegalStateException e) {
        p.trace("inner catch");
        return Task.fromResult("caught");
      } finally {
        p.trace("inner finally");
      }
    } finally {
      p.trace("outer finally");
    }
  }
}
