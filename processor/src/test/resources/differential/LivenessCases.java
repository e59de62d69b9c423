package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.List;

/** Locals whose value must, or must not, outlive an await. */
final class LivenessCases {
  @Async
  static Task<?> carriedToTheNextRound(Probe p) {
    String last = "none";
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      if (i % 2 == 1) out.append(last).append(' ');
      last = await(p.task("v" + i));
    }
    return Task.fromResult(out + last);
  }

  @Async
  static Task<?> readOnlyInTheNextRound(Probe p) {
    int previous = -1;
    int i = 0;
    while (i < 3) {
      if (i > 0) p.trace(previous);
      previous = i * 7;
      await(p.task(i));
      i++;
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> readOnlyInTheUpdate(Probe p) {
    int step = 1;
    for (int i = 0; i < 10; i += step) {
      step = await(p.task(i)) + 1;
      await(p.task("gap"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> readOnlyInTheCondition(Probe p) {
    int limit = 3;
    int i = 0;
    do {
      await(p.task(i));
      limit = limit - 1;
      await(p.task("gap"));
    } while (i++ < limit);
    return Task.fromResult(i);
  }

  @Async
  static Task<?> carriedAroundInnerLoop(Probe p) {
    int total = 0;
    for (int i = 0; i < 2; i++) {
      int base = i * 100;
      for (int j = 0; j < 2; j++) {
        await(p.task(j));
      }
      total += base;
    }
    return Task.fromResult(total);
  }

  @Async
  static Task<?> carriedOnlyByOuterLoop(Probe p) {
    int carried = 1;
    for (int i = 0; i < 3; i++) {
      int use = carried;
      for (int j = 0; j < 2; j++) {
        await(p.task(j));
      }
      carried = use * 3;
    }
    return Task.fromResult(carried);
  }

  @Async
  static Task<?> assignedInOneBranch(Probe p) {
    String s = "default";
    if (await(p.task(true))) {
      s = "branch";
      await(p.task("a"));
    } else {
      await(p.task("b"));
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> readOnlyInCatch(Probe p) {
    String where = "start";
    try {
      await(p.task(1));
      where = "between";
      await(p.task(2));
      where = "end";
      await(p.task(3));
    } catch (Exception e) {
      return Task.fromResult(where);
    }
    return Task.fromResult("fine");
  }

  @Async
  static Task<?> readOnlyInOuterCatch(Probe p) {
    int where = 0;
    try {
      try {
        where = 1;
        await(p.task(1));
      } catch (IllegalStateException e) {
        where = 2;
      }
      where += 10;
      await(p.task(2));
      where = 100;
    } catch (Exception e) {
      p.trace(where);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> readOnlyInFinally(Probe p) {
    int depth = 0;
    try {
      depth++;
      await(p.task(1));
      depth++;
      await(p.task(2));
      depth++;
    } finally {
      p.trace(depth);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> readOnlyInOuterFinally(Probe p) {
    String owner = "none";
    try {
      owner = "outer";
      try {
        await(p.task(1));
        owner = "inner";
      } finally {
        p.trace("inner finally");
      }
      await(p.task(2));
    } finally {
      p.trace(owner);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> readOnlyAfterLabelledBreak(Probe p) {
    int found = -1;
    search:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (await(p.task(i * 3 + j)) == 4) {
          found = i * 10 + j;
          break search;
        }
      }
    }
    await(p.task("gap"));
    return Task.fromResult(found);
  }

  @Async
  static Task<?> readOnlyAfterContinue(Probe p) {
    int skipped = 0;
    for (int i = 0; i < 4; i++) {
      if (i % 2 == 0) {
        skipped++;
        continue;
      }
      await(p.task(i));
    }
    return Task.fromResult(skipped);
  }

  @Async
  static Task<?> readOnlyByLambda(Probe p) {
    String s = "captured";
    await(p.task(1));
    Runnable r = () -> p.trace(s);
    await(p.task(2));
    r.run();
    return Task.fromResult("end");
  }

  @Async
  static Task<?> readOnlyInReturnedExpression(Probe p) {
    int a = 1;
    int b = 2;
    await(p.task("gap"));
    return p.id(false) ? Task.fromResult(a) : p.task(b);
  }

  @Async
  static Task<?> overwrittenOnAllPaths(Probe p) {
    String s = "first";
    p.trace(s);
    if (await(p.task(true))) {
      s = "then";
    } else {
      s = "else";
    }
    await(p.task("gap"));
    return Task.fromResult(s);
  }

  @Async
  static Task<?> overwrittenOnSomePaths(Probe p) {
    String s = "first";
    for (int i = 0; i < 2; i++) {
      if (await(p.task(i == 1))) {
        s = "second";
      }
      p.trace(s);
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> compoundAssignmentReads(Probe p) {
    int n = 1;
    await(p.task(1));
    n += 1;
    await(p.task(2));
    n++;
    await(p.task(3));
    return Task.fromResult(n);
  }

  @Async
  static Task<?> assignedInConditionOfLoop(Probe p) {
    int x;
    int n = 0;
    while ((x = await(p.task(n))) < 3) {
      n = x + 1;
      await(p.task("gap"));
    }
    return Task.fromResult(x + n);
  }

  @Async
  static Task<?> assignedInShortCircuit(Probe p) {
    int x = 5;
    boolean r = p.id(false) && (x = await(p.task(6))) > 0;
    await(p.task("gap"));
    return Task.fromResult(x + "" + r);
  }

  @Async
  static Task<?> assignedInOneArmOfConditional(Probe p) {
    int x = 5;
    int y = p.id(true) ? (x = await(p.task(6))) : 0;
    await(p.task("gap"));
    return Task.fromResult(x + y);
  }

  @Async
  static Task<?> operandTemporariesOfNestedExpressions(Probe p) {
    int a = 1;
    int r = a + (a = 2) * await(p.task(a = 3)) + a * (await(p.task(4)) + (a = 5)) + a;
    return Task.fromResult(r);
  }

  @Async
  static Task<?> valueOfTryUsedAfterIt(Probe p) {
    int x = 0;
    int y = 0;
    try {
      x = await(p.task(1));
      y = await(p.task(2));
    } catch (RuntimeException e) {
      y = -1;
    }
    return Task.fromResult(x * 10 + y);
  }

  @Async
  static Task<?> manyLocalsDieAtDifferentPlaces(Probe p) {
    String a = "a";
    String b = "b";
    await(p.task(1));
    p.trace(a);
    String c = "c";
    await(p.task(2));
    p.trace(b);
    String d = "d";
    await(p.task(3));
    p.trace(c);
    await(p.task(4));
    return Task.fromResult(d);
  }

  @Async
  static Task<?> forEachIteratorOutlivesInnerAwaits(Probe p) {
    StringBuilder out = new StringBuilder();
    for (String s : List.of("a", "b")) {
      for (String t : List.of("x", "y")) {
        out.append(s).append(await(p.task(t)));
      }
      out.append(await(p.task(s)));
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> sameLocalInitialisedEachRound(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int n = 0;
      n += await(p.task(1));
      n += i;
      await(p.task("gap"));
      out.append(n);
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> uninitialisedInSomeRounds(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      String s;
      if (i != 1) {
        s = await(p.task("s" + i));
      } else {
        s = "one";
      }
      out.append(s);
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> parameterDeadAfterFirstUse(Probe p) {
    return Task.fromResult(await(consume(p, new StringBuilder("big"))));
  }

  @Async
  private static Task<Integer> consume(Probe p, StringBuilder b) {
    int n = b.length();
    await(p.task("gap"));
    b = new StringBuilder("other");
    await(p.task("gap"));
    return Task.fromResult(n + b.length());
  }

  @Async
  static Task<?> longLivedAcrossFailures(Probe p) {
    int tries = 0;
    String error = "";
    while (true) {
      tries++;
      try {
        if (tries < 3) await(p.fail(new IllegalStateException("try " + tries)));
        await(p.task("ok"));
        break;
      } catch (IllegalStateException e) {
        error += e.getMessage() + ";";
        if (tries > 4) throw e;
      }
    }
    return Task.fromResult(tries + error);
  }
}
