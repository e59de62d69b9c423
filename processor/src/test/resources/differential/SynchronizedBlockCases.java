package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** synchronized blocks beside awaits. */
final class SynchronizedBlockCases {
  @Async
  static Task<?> lockIsAwaited(Probe p) {
    Object lock = new Object();
    int n = 0;
    synchronized (await(p.task(lock))) {
      n++;
      p.trace(Thread.holdsLock(lock));
    }
    p.trace(Thread.holdsLock(lock));
    n += await(p.task(10));
    return Task.fromResult(n);
  }

  @Async
  static Task<?> awaitedNullLock(Probe p) {
    try {
      synchronized (await(p.task(null))) {
        p.trace("never");
      }
    } catch (NullPointerException e) {
      p.trace("npe");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> jumpsOutOfIt(Probe p) {
    Object lock = new Object();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      out.append(await(p.task(i)));
      synchronized (lock) {
        if (i == 1) continue;
        if (i == 2) break;
        out.append('.');
      }
    }
    return Task.fromResult(out + "" + Thread.holdsLock(lock));
  }

  @Async
  static Task<?> returnsFromIt(Probe p) {
    Object lock = new Object();
    await(p.task(1));
    synchronized (lock) {
      return Task.fromResult("returned");
    }
  }

  @Async
  static Task<?> throwsFromIt(Probe p) {
    Object lock = new Object();
    try {
      await(p.task(1));
      synchronized (lock) {
        throw new IllegalStateException("locked");
      }
    } catch (IllegalStateException e) {
      p.trace(e.getMessage() + Thread.holdsLock(lock));
    }
    return Task.fromResult("end");
  }
}
