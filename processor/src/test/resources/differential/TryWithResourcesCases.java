package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.IOException;

/** try-with-resources with awaits. */
final class TryWithResourcesCases {
  private static final class Res implements AutoCloseable {
    private final Probe p;
    private final String name;
    private final boolean failing;

    Res(Probe p, String name) {
      this(p, name, false);
    }

    Res(Probe p, String name, boolean failing) {
      this.p = p;
      this.name = name;
      this.failing = failing;
      p.trace("open " + name);
    }

    @Override
    public void close() {
      p.trace("close " + name);
      if (failing) throw new IllegalArgumentException("close " + name);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @Async
  static Task<?> awaitInBody(Probe p) {
    try (Res r = new Res(p, "r")) {
      p.trace(await(p.task("body")));
      p.trace(r);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> awaitInInitialiser(Probe p) {
    try (Res r = new Res(p, await(p.task("r")))) {
      p.trace(r);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> severalResources(Probe p) {
    try (Res a = new Res(p, "a");
        Res b = new Res(p, await(p.task("b")));
        Res c = new Res(p, a + "" + b)) {
      p.trace(await(p.task(c.toString())));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> secondInitialiserFails(Probe p) {
    try (Res a = new Res(p, "a");
        Res b = await(p.<Res>fail(new IllegalStateException("b")))) {
      p.trace("never");
    } catch (IllegalStateException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> nullResource(Probe p) {
    try (Res none = await(p.<Res>task(null));
        Res a = new Res(p, "a")) {
      p.trace(none);
      await(p.task("body"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> closeFails(Probe p) {
    try (Res a = new Res(p, "a", true)) {
      await(p.task("body"));
    } catch (IllegalArgumentException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> bodyAndCloseFail(Probe p) {
    try (Res a = new Res(p, "a", true);
        Res b = new Res(p, "b", true)) {
      await(p.fail(new IllegalStateException("body")));
    } catch (IllegalStateException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> catchAndFinallyRunAfterClose(Probe p) {
    try (Res a = new Res(p, "a")) {
      await(p.task("body"));
      throw new IllegalStateException("body");
    } catch (IllegalStateException e) {
      p.trace(await(p.task("catch")));
    } finally {
      p.trace(await(p.task("finally")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> returnFromBody(Probe p) {
    try (Res a = new Res(p, "a")) {
      return Task.fromResult(await(p.task(1)));
    }
  }

  @Async
  static Task<?> returnedTaskIsAwaitedAfterClose(Probe p) {
    try (Res a = new Res(p, "a")) {
      await(p.task("body"));
      return p.task("other");
    }
  }

  @Async
  static Task<?> jumpsOutOfBody(Probe p) {
    for (int i = 0; i < 4; i++) {
      try (Res a = new Res(p, "r" + i)) {
        if (await(p.task(i)) == 1) continue;
        if (i == 2) break;
        p.trace("body end");
      }
      p.trace("after");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> resourceVariable(Probe p) {
    Res r = new Res(p, "r");
    await(p.task("gap"));
    try (r) {
      p.trace(await(p.task("body")));
    }
    return Task.fromResult(r.toString());
  }

  @Async
  static Task<?> nested(Probe p) {
    try (Res a = new Res(p, "a")) {
      await(p.task(1));
      try (Res b = new Res(p, "b")) {
        await(p.task(2));
      }
      await(p.task(3));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> captured(Probe p) {
    Runnable r;
    try (Res a = new Res(p, "a")) {
      await(p.task("gap"));
      r = () -> p.trace("captured " + a);
      r.run();
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> checkedClose(Probe p) throws Exception {
    try (AutoCloseable c =
        () -> {
          throw new IOException("close");
        }) {
      await(p.task("body"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> awaitOnlyInCatch(Probe p) {
    try (Res a = new Res(p, "a")) {
      throw new IllegalStateException("body");
    } catch (IllegalStateException e) {
      p.trace(await(p.task("catch")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> loopInBody(Probe p) {
    try (Res a = new Res(p, "a")) {
      for (int i = 0; i < 3; i++) {
        if (await(p.task(i)) == 1) break;
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> sameExceptionFromBodyAndClose(Probe p) {
    IllegalStateException same = new IllegalStateException("same");
    try (AutoCloseable c =
        () -> {
          throw same;
        }) {
      await(p.fail(same));
    } catch (Exception e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }
}
