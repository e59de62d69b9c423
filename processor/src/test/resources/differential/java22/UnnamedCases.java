package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.List;
import java.util.function.BiFunction;

/** Unnamed variables and patterns. */
final class UnnamedCases {
  record Point(int x, Object y) {}

  record Closing(Probe p, String name) implements AutoCloseable {
    @Override
    public void close() {
      p.trace("close " + name);
    }
  }

  @Async
  static Task<?> unnamedLocals(Probe p) {
    var _ = await(p.task(1));
    int _ = p.id(2), n = await(p.task(3));
    var _ = p.id("x");
    return Task.fromResult(n);
  }

  @Async
  static Task<?> unnamedLoopVariables(Probe p) {
    int n = 0;
    for (var _ : List.of(1, 2, 3)) {
      n += await(p.task(10));
    }
    for (int _ : new int[] {1, 2}) {
      n += await(p.task(100));
    }
    for (int i = 0, _ = p.id(5); i < 2; i++) {
      n += await(p.task(1000));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> unnamedExceptionAndResource(Probe p) {
    try (var _ = new Closing(p, "a");
        var _ = new Closing(p, await(p.task("b")))) {
      await(p.task("body"));
      await(p.fail(new IllegalStateException()));
    } catch (IllegalStateException _) {
      p.trace(await(p.task("caught")));
    }
    try {
      await(p.task("other"));
      throw new Exception("x");
    } catch (IllegalStateException | java.io.IOException _) {
      p.trace("not here");
    } catch (Exception _) {
      p.trace("here");
    }
    return Task.fromResult(0);
  }

  @Async
  static Task<?> unnamedPatterns(Probe p) {
    Object o = await(p.task((Object) new Point(1, "y")));
    StringBuilder out = new StringBuilder();
    if (o instanceof Point(int x, _) && await(p.task(x)) == 1) {
      out.append(x);
    }
    if (o instanceof Point(_, String _) && await(p.task(true))) {
      out.append("string");
    }
    if (o instanceof Point _) {
      out.append(await(p.task("point")));
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> unnamedInSwitch(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object o : new Object[] {1, 2L, "s", new Point(1, 2), new Point(3, "t"), 'c'}) {
      out.append(
          switch (o) {
            case Integer _, Long _ when await(p.task(true)) -> await(p.task("number"));
            case Point(_, Integer _) -> "p" + await(p.task(1));
            case Point(var x, _) -> "q" + await(p.task(x));
            case String _ -> "s";
            default -> await(p.task("default"));
          });
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> unnamedLambdaParameters(Probe p) {
    int n = await(p.task(4));
    BiFunction<Integer, Integer, Integer> f = (a, _) -> a + n;
    BiFunction<Integer, Integer, Integer> g = (_, _) -> n;
    await(p.task(0));
    return Task.fromResult(f.apply(1, 2) + g.apply(1, 2));
  }
}
