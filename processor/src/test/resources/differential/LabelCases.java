package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Labelled statements and jumps to them. */
final class LabelCases {
  @Async
  static Task<?> breakFromBlock(Probe p) {
    int x = 0;
    block:
    {
      x = await(p.task(1));
      if (x == 1) break block;
      x = 100;
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> breakFromBlockBeforeAwait(Probe p) {
    block:
    {
      if (p.id(true)) break block;
      await(p.task("never"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> breakFromIf(Probe p) {
    check:
    if (await(p.task(true))) {
      p.trace("in");
      if (await(p.task(true))) break check;
      p.trace("never");
    } else {
      p.trace("else");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> nestedBlocks(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      a:
      {
        b:
        {
          if (await(p.task(i)) == 0) break a;
          if (i == 1) break b;
          out.append("x");
        }
        out.append("b");
      }
      out.append("a");
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> threeLevels(Probe p) {
    StringBuilder out = new StringBuilder();
    one:
    for (int i = 0; i < 3; i++) {
      two:
      for (int j = 0; j < 3; j++) {
        three:
        for (int k = 0; k < 3; k++) {
          int x = await(p.task(i * 9 + j * 3 + k));
          if (x == 1) continue two;
          if (x == 4) continue one;
          if (x == 11) break two;
          if (x == 20) break one;
          if (k == 1) continue three;
          out.append(x).append(' ');
        }
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> labelOnLoopWithoutAwaitInside(Probe p) {
    int n = 0;
    outer:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (j == 2) continue outer;
        n++;
      }
    }
    return Task.fromResult(n + await(p.task(1)));
  }

  @Async
  static Task<?> sameLabelTwice(Probe p) {
    int n = 0;
    loop:
    while (true) {
      n += await(p.task(1));
      if (n == 2) break loop;
    }
    loop:
    for (; ; ) {
      n += await(p.task(10));
      if (n > 20) break loop;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> labelNamedAsLocal(Probe p) {
    int x = 0;
    x:
    for (; x < 5; x++) {
      if (await(p.task(x)) == 2) break x;
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> continueFromTry(Probe p) {
    int n = 0;
    outer:
    for (int i = 0; i < 3; i++) {
      while (true) {
        try {
          n += await(p.task(1));
          continue outer;
        } finally {
          p.trace("finally");
        }
      }
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> doubleLabel(Probe p) {
    int n = 0;
    a:
    b:
    while (true) {
      n += await(p.task(1));
      if (n == 1) continue b;
      if (n == 2) continue b;
      if (n == 3) break a;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> labelledTry(Probe p) {
    int n = 0;
    t:
    try {
      n = await(p.task(1));
      if (n == 1) break t;
      n = 2;
    } finally {
      p.trace("finally");
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> labelledExpressionStatement(Probe p) {
    l:
    p.trace(await(p.task(1)));
    return Task.fromResult("end");
  }

  @Async
  static Task<?> unusedLabel(Probe p) {
    unused:
    for (int i = 0; i < 2; i++) {
      await(p.task(i));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> breakOuterFromDo(Probe p) {
    int n = 0;
    outer:
    for (int i = 0; i < 3; i++) {
      do {
        n += await(p.task(1));
        if (n == 4) break outer;
        if (n == 2) continue outer;
      } while (n % 3 != 0);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> labelInsideLambdaIsItsOwn(Probe p) {
    java.util.function.IntSupplier s =
        () -> {
          outer:
          for (int i = 0; ; i++) {
            while (true) {
              if (i == 3) break outer;
              continue outer;
            }
          }
          return 5;
        };
    int n = 0;
    outer:
    for (int i = 0; i < 2; i++) {
      n += await(p.task(s.getAsInt()));
      continue outer;
    }
    return Task.fromResult(n);
  }
}
