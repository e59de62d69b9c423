package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Awaits in conditions and branches of if. */
final class IfCases {
  @Async
  static Task<?> conditionAwaits(Probe p) {
    if (await(p.task(true))) {
      p.trace("then");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> conditionFalse(Probe p) {
    if (await(p.task(false))) {
      p.trace("then");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> thenAwaits(Probe p) {
    if (p.id(true)) {
      p.trace(await(p.task("then")));
      p.trace("after");
    } else {
      p.trace("else");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> elseAwaits(Probe p) {
    if (p.id(false)) {
      p.trace("then");
    } else {
      p.trace(await(p.task("else")));
      p.trace("after");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> everyBranchAwaits(Probe p) {
    for (int i = 0; i < 2; i++) {
      if (await(p.task(i == 0))) {
        p.trace(await(p.task("then")));
      } else {
        p.trace(await(p.task("else")));
      }
      p.trace("joined");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> withoutBraces(Probe p) {
    if (p.id(true)) p.trace(await(p.task(1)));
    else p.trace(await(p.task(2)));
    if (p.id(false)) p.trace(await(p.task(3)));
    return Task.fromResult("end");
  }

  @Async
  static Task<?> danglingElse(Probe p) {
    for (int i = 0; i < 3; i++) {
      if (i > 0)
        if (await(p.task(i == 1))) p.trace("one");
        else p.trace(await(p.task("other")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> elseIfChain(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      if (i == 0) {
        out.append(await(p.task("zero")));
      } else if (await(p.task(i == 1))) {
        out.append("one");
      } else if (i == 2) {
        out.append(await(p.task("two")));
      } else {
        out.append("many");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> nested(Probe p) {
    int r = 0;
    for (int i = 0; i < 8; i++) {
      if ((i & 4) != 0) {
        if (await(p.task((i & 2) != 0))) {
          if ((i & 1) != 0) {
            r += await(p.task(1));
          } else {
            r += 10;
          }
        } else {
          r += await(p.task(100));
        }
      } else if ((i & 2) != 0) {
        r += 1000;
      }
    }
    return Task.fromResult(r);
  }

  @Async
  static Task<?> returnInThen(Probe p) {
    if (await(p.task(true))) {
      return Task.fromResult("early");
    }
    p.trace("late");
    return Task.fromResult("late");
  }

  @Async
  static Task<?> returnInBothArms(Probe p) {
    if (await(p.task(false))) {
      return Task.fromResult(await(p.task("then")));
    } else {
      return Task.fromResult(await(p.task("else")));
    }
  }

  @Async
  static Task<?> throwInElse(Probe p) {
    int x;
    if (await(p.task(false))) {
      x = 1;
    } else {
      throw new IllegalStateException(await(p.task("else")));
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> emptyBranches(Probe p) {
    if (await(p.task(true))) {}
    if (await(p.task(false))) {
    } else {
      p.trace("else");
    }
    if (await(p.task(true)))
      ;
    return Task.fromResult("end");
  }

  @Async
  static Task<?> branchAfterAwaitInSameBranch(Probe p) {
    int x = 0;
    if (p.id(true)) {
      x = await(p.task(1));
      if (x == 1) {
        x += await(p.task(10));
      }
      x += await(p.task(100));
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> conditionIsNotEvaluatedAgain(Probe p) {
    int n = 0;
    if (p.id(n++ == 0)) {
      await(p.task("in"));
      n += 10;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> conditionChangesInsideBranch(Probe p) {
    boolean go = true;
    if (go) {
      go = false;
      await(p.task("a"));
      p.trace("still here");
    } else {
      p.trace("never");
    }
    return Task.fromResult(go);
  }

  @Async
  static Task<?> constantConditions(Probe p) {
    if (true) {
      p.trace(await(p.task(1)));
    }
    if (false) {
      p.trace(await(p.task(2)));
    } else {
      p.trace(await(p.task(3)));
    }
    final boolean debug = false;
    if (debug) {
      p.trace(await(p.task(4)));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> boxedCondition(Probe p) {
    Boolean yes = await(p.task(true));
    if (yes) {
      p.trace(await(p.task("yes")));
    }
    try {
      if (await(p.<Boolean>task(null))) {
        p.trace("never");
      }
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> assignmentInCondition(Probe p) {
    String s;
    if ((s = await(p.task("x"))) != null) {
      p.trace(s);
    }
    if ((s = await(p.<String>task(null))) == null) {
      p.trace("null");
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> localOfBranch(Probe p) {
    for (int i = 0; i < 2; i++) {
      if (i == 0) {
        int x = 1;
        await(p.task("a"));
        p.trace(x);
      } else {
        String x = "s";
        await(p.task("b"));
        p.trace(x);
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> blockStatement(Probe p) {
    int a = 1;
    {
      int b = await(p.task(2));
      {
        int c = await(p.task(3));
        a += b * c;
      }
      a += b;
    }
    int b = await(p.task(10));
    return Task.fromResult(a + b);
  }
}
