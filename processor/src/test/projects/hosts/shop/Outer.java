package shop;

import static dev.fermata.Await.await;
import static shop.Later.later;

import dev.fermata.Async;
import dev.fermata.Task;
import java.util.List;

/** Async methods of a generic class and of the inner classes in it, with private members. */
class Outer<E extends Comparable<E>> {
  private static int calls;
  private final E value;

  Outer(E value) {
    this.value = value;
  }

  static int calls() {
    return calls;
  }

  Task<E> largest(List<? extends E> values) {
    return largestOf(values);
  }

  @Async
  private Task<E> largestOf(List<? extends E> values) {
    E best = value;
    for (E candidate : values) {
      if (await(later(candidate)).compareTo(best) > 0) {
        best = candidate;
      }
      calls++;
    }
    return Task.fromResult(best);
  }

  @Async
  static Task<String> overloads() {
    long wide = await(later(1L));
    Integer boxed = await(later(1));
    return Task.fromResult(pick(wide) + pick((short) 1) + pick("text") + pick(boxed));
  }

  private static String pick(long number) {
    return "long ";
  }

  private static String pick(int number) {
    return "int ";
  }

  private static String pick(Object any) {
    return "Object ";
  }

  class Inner {
    private int own = 3;

    @Async
    Task<String> sum() {
      int before = await(later(own));
      own++;
      calls += before;
      return Task.fromResult(before + " " + own + " " + value);
    }

    class Deep {
      @Async
      Task<String> all() {
        return Task.fromResult(await(later("deep ")) + own + " " + Outer.this.value);
      }
    }
  }
}
