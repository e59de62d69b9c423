package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** do loops with awaits in body and condition. */
final class DoWhileCases {
  @Async
  static Task<?> body(Probe p) {
    int i = 0;
    do {
      i += await(p.task(1));
    } while (i < 3);
    return Task.fromResult(i);
  }

  @Async
  static Task<?> condition(Probe p) {
    int i = 0;
    do {
      p.trace(i++);
    } while (await(p.task(i < 3)));
    return Task.fromResult(i);
  }

  @Async
  static Task<?> once(Probe p) {
    int i = 0;
    do {
      i += await(p.task(1));
    } while (p.id(false));
    return Task.fromResult(i);
  }

  @Async
  static Task<?> constantFalse(Probe p) {
    int i = 0;
    do {
      i += await(p.task(1));
      if (i == 1) break;
      i = 100;
    } while (false);
    return Task.fromResult(i);
  }

  @Async
  static Task<?> constantTrue(Probe p) {
    int i = 0;
    do {
      i += await(p.task(1));
      if (i == 3) return Task.fromResult(i);
    } while (true);
  }

  @Async
  static Task<?> continueGoesToTheCondition(Probe p) {
    int i = 0;
    do {
      i++;
      if (i == 2) continue;
      p.trace(await(p.task(i)));
    } while (p.id(i < 4));
    return Task.fromResult(i);
  }

  @Async
  static Task<?> continueGoesToTheAwaitingCondition(Probe p) {
    int i = 0;
    do {
      i++;
      if (i == 2) continue;
      p.trace(i);
    } while (await(p.task(i < 4)));
    return Task.fromResult(i);
  }

  @Async
  static Task<?> continueAfterAwait(Probe p) {
    int i = 0;
    do {
      if (await(p.task(i)) == 1) continue;
      p.trace("not one");
    } while (i++ < 3);
    return Task.fromResult(i);
  }

  @Async
  static Task<?> breakSkipsTheCondition(Probe p) {
    int i = 0;
    do {
      if (await(p.task(i++)) == 1) break;
    } while (p.id(true));
    return Task.fromResult(i);
  }

  @Async
  static Task<?> nested(Probe p) {
    int n = 0;
    int i = 0;
    do {
      int j = 0;
      do {
        n = n * 10 + await(p.task(j));
      } while (++j < 2);
    } while (await(p.task(++i < 2)));
    return Task.fromResult(n);
  }

  @Async
  static Task<?> labelledContinue(Probe p) {
    int i = 0;
    int n = 0;
    outer:
    do {
      i++;
      int j = 0;
      do {
        j++;
        n += await(p.task(1));
        if (j == 2) continue outer;
      } while (await(p.task(true)));
    } while (p.id(i < 3));
    return Task.fromResult(n);
  }

  @Async
  static Task<?> doInsideWhile(Probe p) {
    int i = 0;
    int n = 0;
    while (i < 2) {
      do {
        n += await(p.task(i));
      } while (n < i);
      i++;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> conditionWithSideEffects(Probe p) {
    int i = 5;
    do {
      p.trace(i);
    } while (--i > await(p.task(2)) && i-- != 0);
    return Task.fromResult(i);
  }

  @Async
  static Task<?> bodyWithoutBraces(Probe p) {
    int i = 0;
    do i += await(p.task(2));
    while (i < 5);
    do
      ;
    while (await(p.task(i++ < 7)));
    return Task.fromResult(i);
  }

  @Async
  static Task<?> localsOfBody(Probe p) {
    int i = 0;
    do {
      int x;
      if (i == 0) {
        x = await(p.task(7));
      } else {
        x = i;
      }
      await(p.task("gap"));
      p.trace(x);
    } while (i++ < 2);
    return Task.fromResult(i);
  }

  @Async
  static Task<?> breakInsideTry(Probe p) {
    int i = 0;
    do {
      try {
        i += await(p.task(1));
        if (i == 2) break;
        if (i == 1) continue;
        p.trace("never");
      } finally {
        p.trace("finally " + i);
      }
    } while (p.id(i < 5));
    return Task.fromResult(i);
  }
}
