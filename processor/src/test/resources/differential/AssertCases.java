package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Assertions with awaits in their condition and detail; the tests run with assertions enabled. */
final class AssertCases {
  @Async
  static Task<?> holds(Probe p) {
    assert await(p.task(true)) : p.id("detail");
    return Task.fromResult(p.id("behind"));
  }

  @Async
  static Task<?> fails(Probe p) {
    assert await(p.task(false));
    return Task.fromResult(p.id("behind"));
  }

  @Async
  static Task<?> failsWithAwaitedDetail(Probe p) {
    assert p.id(1) == 2 : await(p.task("detail"));
    return Task.fromResult(p.id("behind"));
  }

  @Async
  static Task<?> awaitsConditionAndDetail(Probe p) {
    int before = await(p.task(3));
    assert await(p.task(3)) != before : before + await(p.task(4)) + " " + p.id("text");
    return Task.fromResult(p.id("behind"));
  }

  @Async
  static Task<?> detailsChooseTheConstructorByTheirType(Probe p) {
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      try {
        switch (i) {
          case 0:
            assert await(p.task(false)) : 'c';
            break;
          case 1:
            assert await(p.task(false)) : (byte) 7;
            break;
          case 2:
            assert await(p.task(false)) : 7L;
            break;
          case 3:
            assert await(p.task(false)) : 1.5f;
            break;
          case 4:
            assert await(p.task(false)) : new IllegalStateException("cause");
            break;
          case 5:
            assert await(p.task(false)) : null;
            break;
          default:
            assert await(p.task(false)) : (char) (int) await(p.task(66));
        }
      } catch (AssertionError e) {
        seen.append(e.getMessage()).append(' ').append(e.getCause()).append('\n');
      }
    }
    return Task.fromResult(seen.toString());
  }

  @Async
  static Task<?> bindsInItsConditionOnly(Probe p) {
    Object o = await(p.task((Object) "text"));
    assert o instanceof String s && await(p.task(s.length())) == 4 : "not a text of 4";
    String s = await(p.task("another s"));
    assert o instanceof Integer n && await(p.task(n)) == 4 : s;
    return Task.fromResult(s);
  }

  @Async
  static Task<?> unboxesItsCondition(Probe p) {
    Boolean nothing = null;
    try {
      assert await(p.task(nothing));
    } catch (NullPointerException e) {
      p.trace("null");
    }
    assert Boolean.TRUE & await(p.task(Boolean.FALSE)) : await(p.task("both"));
    return Task.fromResult(0);
  }

  @Async
  static Task<?> standsWhereAStatementMay(Probe p) {
    int n = 0;
    if (await(p.task(true))) assert await(p.task(true));
    else assert await(p.task(false));
    for (int i = 0; i < 2; i++) assert await(p.task(i)) == i : i;
    try {
      assert await(p.task(1)) > 1 : n++;
    } finally {
      assert await(p.task(2)) > 1 : n++;
      p.trace(n);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> assignsInItsCondition(Probe p) {
    int n = 1;
    assert (n = await(p.task(5))) > 1;
    assert n++ < await(p.task(6)) : n;
    return Task.fromResult(n);
  }
}
