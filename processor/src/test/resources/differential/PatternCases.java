package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.List;

/** Patterns of instanceof around awaits. */
final class PatternCases {
  record Point(Object x, Object y) {}

  @Async
  static Task<?> bindingUsedAfterAwait(Probe p) {
    Object o = "text";
    if (o instanceof String s) {
      await(p.task("gap"));
      p.trace(s.length());
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> awaitedOperand(Probe p) {
    Object o = "text";
    if (await(p.task(o)) instanceof String s) {
      p.trace(s);
      await(p.task("gap"));
      p.trace(s.length());
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> bindingInAndWithAwait(Probe p) {
    Object o = "text";
    if (o instanceof String s && await(p.task(s.length())) == 4) {
      p.trace(s);
    }
    if (o instanceof String s && s.length() == await(p.task(5))) {
      p.trace("never " + s);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> bindingAfterAwaitedAnd(Probe p) {
    Object o = "text";
    if (await(p.task(true)) && o instanceof String s && !s.isEmpty()) {
      await(p.task("gap"));
      p.trace(s);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> negatedBindingFlowsOut(Probe p) {
    Object o = await(p.task("text"));
    if (!(o instanceof String s)) {
      await(p.task("not"));
      return Task.fromResult("not a string");
    }
    await(p.task("gap"));
    return Task.fromResult(s + s.length());
  }

  @Async
  static Task<?> negatedAwaitedBindingFlowsOut(Probe p) {
    if (!(await(p.task((Object) "text")) instanceof String s) || s.length() == await(p.task(3))) {
      return Task.fromResult("no");
    }
    await(p.task("gap"));
    return Task.fromResult(s);
  }

  @Async
  static Task<?> bindingFlowsOutOfLoop(Probe p) {
    Object[] all = {1, 2, "three"};
    int i = 0;
    Object o = all[0];
    while (!(o instanceof String s)) {
      i += await(p.task(1));
      o = all[i];
    }
    await(p.task("gap"));
    return Task.fromResult(s + i);
  }

  @Async
  static Task<?> bindingInConditional(Probe p) {
    Object o = 5;
    int n = o instanceof Integer i ? i + await(p.task(1)) : await(p.task(0));
    String r = o instanceof String s ? s : await(p.task("no string"));
    return Task.fromResult(n + r);
  }

  @Async
  static Task<?> awaitedBindingInConditionalOperand(Probe p) {
    int x = (await(p.task((Object) 5)) instanceof Integer n ? n + await(p.task(1)) : 0) & 3;
    return Task.fromResult(x);
  }

  @Async
  static Task<?> bindingInSelector(Probe p) {
    Object o = 5;
    switch ((o instanceof Integer n ? n + await(p.task(1)) : 0) & 3) {
      case 2:
        return Task.fromResult("two");
      default:
        return Task.fromResult("other");
    }
  }

  @Async
  static Task<?> awaitedBindingInSelector(Probe p) {
    switch ((await(p.task((Object) 5)) instanceof Integer n ? n + await(p.task(1)) : 0) & 3) {
      case 2:
        p.trace(await(p.task("two")));
        break;
      default:
        p.trace("other");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> awaitedBindingInForUpdate(Probe p) {
    for (int i = 0;
        i < 3;
        i +=
            1 + ((await(p.task((Object) i)) instanceof Integer n ? n + await(p.task(1)) : 3) & 1)) {
      p.trace(i);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> awaitedBindingsInEveryHeader(Probe p) {
    Object o = 1;
    if ((await(p.task(o)) instanceof Integer n ? n + await(p.task(1)) : 0) == 2) p.trace("if");
    int k = 0;
    while ((await(p.task(o)) instanceof Integer n ? n + await(p.task(k++)) : 0) < 3)
      p.trace("while");
    do p.trace("do");
    while ((await(p.task(o)) instanceof Integer n ? n + await(p.task(k++)) : 0) < 6);
    for (int i = (await(p.task(o)) instanceof Integer n ? n + await(p.task(1)) : 0);
        (await(p.task(o)) instanceof Integer n ? n + await(p.task(i)) : 0) < 4;
        i++) p.trace("for");
    for (int x : new int[] {await(p.task(o)) instanceof Integer n ? n + await(p.task(1)) : 0})
      p.trace(x);
    try {
      throw new IllegalStateException(
          "t" + (await(p.task(o)) instanceof Integer n ? n + await(p.task(1)) : 0));
    } catch (IllegalStateException e) {
      p.trace(e);
    }
    return Task.fromResult(await(p.task(o)) instanceof Integer n ? n + await(p.task(1)) : 0);
  }

  @Async
  static Task<?> bindingInElse(Probe p) {
    Object o = "text";
    if (!(o instanceof String s)) {
      p.trace("no");
    } else {
      await(p.task("gap"));
      p.trace(s);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> sameBindingNameTwice(Probe p) {
    for (Object o : List.of(1, "a", 2.5)) {
      if (o instanceof Integer x) {
        await(p.task("gap"));
        p.trace(x + 1);
      } else if (o instanceof String x) {
        await(p.task("gap"));
        p.trace(x.concat("!"));
      } else {
        p.trace("neither");
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> bindingReassigned(Probe p) {
    Object o = "a";
    if (o instanceof String s) {
      s = s + await(p.task("b"));
      await(p.task("gap"));
      p.trace(s + o);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> bindingCaptured(Probe p) {
    Object o = "a";
    Runnable r = () -> {};
    if (o instanceof String s) {
      r = () -> p.trace(s);
      await(p.task("gap"));
    }
    r.run();
    return Task.fromResult("end");
  }

  @Async
  static Task<?> genericBinding(Probe p) {
    Object o = List.of(1, 2);
    if (o instanceof List<?> list && list.size() == await(p.task(2))) {
      p.trace(list.get(await(p.task(1))));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> bindingShadowsField(Probe p) {
    return new Shadow().run(p, "parameter");
  }

  private static final class Shadow {
    private final String s = "field";

    @Async
    Task<String> run(Probe p, Object o) {
      String r = "";
      if (!(o instanceof Integer s)) {
        r += s;
        await(p.task("gap"));
      }
      if (o instanceof String s && s.length() > await(p.task(3))) {
        r += s;
      }
      return Task.fromResult(r + s);
    }
  }

  @Async
  static Task<?> bindingInReturn(Probe p) {
    Object o = "text";
    return Task.fromResult(o instanceof String s && s.equals(await(p.task("text"))));
  }

  @Async
  static Task<?> bindingInWhileCondition(Probe p) {
    Object o = 3;
    while (o instanceof Integer i && i > await(p.task(0))) {
      p.trace(i);
      o = i - 1;
      await(p.task("gap"));
    }
    return Task.fromResult(o);
  }

  @Async
  static Task<?> bindingInForCondition(Probe p) {
    for (Object o = 0; o instanceof Integer i && i < 3; o = i + await(p.task(1))) {
      p.trace(i);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> failingOperand(Probe p) {
    try {
      if (await(p.fail(new IllegalStateException("operand"))) instanceof String s) {
        p.trace(s);
      }
    } catch (IllegalStateException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  /** A pattern that tests whether a pattern matches: javac 17 fails on what is natural to write. */
  @Async
  static Task<?> matchOfAMatch(Probe p) {
    Object o = "text";
    if ((Object) (o instanceof String s) instanceof Boolean matched) {
      p.trace(matched + " " + await(p.task("gap")));
    }
    boolean inArgument =
        await(
            p.task((Object) (Object) (o instanceof Integer i) instanceof Boolean b ? !b : o == o));
    boolean nested =
        (Object) ((Object) (o instanceof CharSequence c) instanceof Boolean d)
                instanceof Boolean e
            && await(p.task(e));
    return Task.fromResult(inArgument + " " + nested);
  }
}
