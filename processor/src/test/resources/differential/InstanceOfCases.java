package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.List;

/** instanceof with types, around awaits. */
final class InstanceOfCases {
  @Async
  static Task<?> awaitedOperand(Probe p) {
    Object o = "text";
    return Task.fromResult(
        (await(p.task(o)) instanceof String) + "" + (await(p.task(o)) instanceof Integer));
  }

  @Async
  static Task<?> nullOperand(Probe p) {
    return Task.fromResult(await(p.task(null)) instanceof Object);
  }

  @Async
  static Task<?> inIf(Probe p) {
    Object o = 5;
    if (await(p.task(o)) instanceof Integer) {
      p.trace(await(p.task("integer")));
    } else {
      p.trace("other");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> genericType(Probe p) {
    Object o = List.of(1);
    return Task.fromResult(await(p.task(o)) instanceof List<?>);
  }

  @Async
  static Task<?> arrayType(Probe p) {
    Object o = new int[0];
    return Task.fromResult(
        (await(p.task(o)) instanceof int[]) + "" + (await(p.task(o)) instanceof Object[]));
  }

  @Async
  static Task<?> negatedInLoop(Probe p) {
    Object[] all = {1, 2, "end", 3};
    int i = 0;
    while (!(await(p.task(all[i])) instanceof String)) {
      i++;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> combined(Probe p) {
    Object o = "text";
    boolean r = await(p.task(o)) instanceof String && ((String) o).length() == await(p.task(4));
    return Task.fromResult(r);
  }
}
