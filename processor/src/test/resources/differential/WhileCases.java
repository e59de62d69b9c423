package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** while loops with awaits in condition and body. */
final class WhileCases {
  @Async
  static Task<?> body(Probe p) {
    int i = 0;
    while (i < 3) {
      i += await(p.task(1));
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> condition(Probe p) {
    int i = 0;
    while (await(p.task(i < 3))) {
      p.trace(i++);
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> conditionAndBody(Probe p) {
    int i = 0;
    while (await(p.task(i)) < 2) {
      p.trace(await(p.task("body")));
      i++;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> neverEntered(Probe p) {
    while (p.id(false)) {
      await(p.task(1));
    }
    while (await(p.task(false))) {
      p.trace("never");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> conditionIsEvaluatedOncePerRound(Probe p) {
    int i = 0;
    while (p.id(i++) < 2) {
      await(p.task("a"));
      await(p.task("b"));
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> conditionTurnsFalseInsideBody(Probe p) {
    boolean go = true;
    int n = 0;
    while (go) {
      go = false;
      n += await(p.task(1));
      p.trace("rest of body");
      n += await(p.task(10));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> breakAfterAwait(Probe p) {
    int i = 0;
    while (true) {
      i += await(p.task(1));
      if (i == 3) {
        break;
      }
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> breakBeforeAwait(Probe p) {
    int i = 0;
    while (i < 10) {
      if (i == 2) {
        break;
      }
      i += await(p.task(1));
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> continueBeforeAndAfterAwait(Probe p) {
    int i = 0;
    StringBuilder out = new StringBuilder();
    while (i++ < 6) {
      if (i % 2 == 0) {
        continue;
      }
      int x = await(p.task(i));
      if (x == 3) {
        continue;
      }
      out.append(x);
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> breakOnAwaitedCondition(Probe p) {
    int i = 0;
    while (true) {
      if (await(p.task(i == 2))) break;
      i++;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> returnFromLoop(Probe p) {
    int i = 0;
    while (true) {
      await(p.task(i));
      if (++i == 3) {
        return Task.fromResult(i);
      }
    }
  }

  @Async
  static Task<?> throwFromLoop(Probe p) {
    int i = 0;
    while (true) {
      if (await(p.task(i++)) == 1) {
        throw new IllegalStateException("at " + i);
      }
    }
  }

  @Async
  static Task<?> nested(Probe p) {
    int n = 0;
    int i = 0;
    while (i < 2) {
      int j = 0;
      while (j < 2) {
        n = n * 10 + await(p.task(i * 2 + j));
        j++;
      }
      i++;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> innerWithoutAwait(Probe p) {
    int n = 0;
    int i = 0;
    while (i < 2) {
      int j = 0;
      while (j < 3) {
        j++;
        if (j == 2) continue;
        n += j;
      }
      n += await(p.task(100));
      i++;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> outerOnlyAwaitsInInnerCondition(Probe p) {
    int n = 0;
    int i = 0;
    while (i < 3) {
      int j = 0;
      while (await(p.task(j < i))) {
        j++;
        n++;
      }
      i++;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> breakOutOfNested(Probe p) {
    int n = 0;
    outer:
    while (true) {
      int j = 0;
      while (true) {
        n += await(p.task(1));
        if (n == 4) break outer;
        if (++j == 3) break;
      }
      p.trace("inner done");
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> continueOuter(Probe p) {
    int i = 0;
    int n = 0;
    outer:
    while (i < 3) {
      i++;
      int j = 0;
      while (j < 3) {
        j++;
        n += await(p.task(j));
        if (j == i) continue outer;
      }
      p.trace("completed inner " + i);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> localPerRound(Probe p) {
    int i = 0;
    while (i < 3) {
      int square = i * i;
      final int cube = square * i;
      await(p.task("gap"));
      p.trace(square + cube);
      i++;
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> bodyWithoutBraces(Probe p) {
    int i = 0;
    while (i < 2) i += await(p.task(1));
    while (await(p.task(i++ < 4)))
      ;
    return Task.fromResult(i);
  }

  @Async
  static Task<?> loopAfterLoop(Probe p) {
    int n = 0;
    while (n < 2) n += await(p.task(1));
    p.trace("between");
    while (n < 4) {
      n += await(p.task(1));
    }
    while (n > 0) n -= await(p.task(2));
    return Task.fromResult(n);
  }

  @Async
  static Task<?> bothConstantAndAwait(Probe p) {
    int n = 0;
    while (!false) {
      if (n++ == 2) break;
      await(p.task(n));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> awaitBetweenBreakAndContinue(Probe p) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < 5) {
      i++;
      if (i == 1) continue;
      out.append(await(p.task("a")));
      if (i == 3) continue;
      out.append(await(p.task("b")));
      if (i == 4) break;
      out.append(await(p.task("c")));
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> manyRounds(Probe p) {
    int sum = 0;
    int i = 0;
    while (i < 500) {
      sum += await(p.task(i));
      i++;
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> failureInsideIsCaughtOutside(Probe p) {
    int i = 0;
    try {
      while (true) {
        if (i == 2) await(p.fail(new IllegalStateException("stop")));
        await(p.task(i++));
      }
    } catch (IllegalStateException e) {
      return Task.fromResult(e.getMessage() + i);
    }
  }

  @Async
  static Task<?> failureInsideIsCaughtInside(Probe p) {
    int i = 0;
    int failures = 0;
    while (i < 3) {
      i++;
      try {
        if (i == 2) await(p.fail(new IllegalStateException("twice")));
        p.trace(await(p.task(i)));
      } catch (IllegalStateException e) {
        failures++;
      }
    }
    return Task.fromResult(failures + "/" + i);
  }
}
