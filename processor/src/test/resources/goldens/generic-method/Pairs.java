package golden;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import java.util.List;
import java.util.Map;

class Pairs<K extends Comparable<K>> {
  private final Map<K, Task<?>> pending = Map.of();

  @Async
  <T, R extends Map<? super K, List<T>>> Task<R> collect(K key, Task<? extends T> task, R into) {
    T value = await(task);
    into.put(key, List.of(value));
    await(pending.get(key));
    return Task.fromResult(into);
  }

  @Async
  static <T extends Comparable<? super T>> Task<T> larger(Task<T> one, Task<T> other) {
    T first = await(one);
    T second = await(other);
    return first.compareTo(second) > 0 ? one : other;
  }
}
