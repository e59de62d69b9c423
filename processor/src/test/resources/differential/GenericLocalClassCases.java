package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Local and anonymous classes in generic methods and classes, and generic ones. */
final class GenericLocalClassCases {
  private GenericLocalClassCases() {}

  @Async
  static Task<?> ownTypeVariables(Probe p) {
    int x = await(p.task(1));
    class Box<E extends Comparable<E>> {
      private final E value;

      Box(E value) {
        this.value = value;
      }

      Box<E> max(Box<E> other) {
        return value.compareTo(other.value) >= 0 ? this : other;
      }

      <R extends Comparable<R>> Box<R> map(Function<? super E, ? extends R> f) {
        return new Box<>(f.apply(value));
      }

      E get() {
        return value;
      }

      @Override
      public String toString() {
        return value + "/" + x;
      }
    }
    Box<Integer> one = new Box<>(await(p.task(5)));
    Box<Integer> two = new Box<Integer>(7);
    Box<String> text = one.max(two).map(i -> "n" + i);
    await(p.task("gap"));
    Function<String, Box<String>> make = Box::new;
    List<Box<? extends Comparable<?>>> all = new ArrayList<>(List.of(one, two, text));
    int sum = one.get() + two.value;
    return Task.fromResult(text.get().length() + sum + "" + all + make.apply("z").get());
  }

  @Async
  static Task<?> inAGenericMethod(Probe p) {
    return pairs(p, List.of("a", "bb"), 3);
  }

  @Async
  private static <T extends Comparable<T>, U> Task<String> pairs(Probe p, List<T> items, U other) {
    T first = await(p.task(items.get(0)));
    class Node {
      T value;
      U extra;
      Node next;

      Node(T value, Node next) {
        this.value = value;
        this.next = next;
        this.extra = other;
      }

      T max() {
        if (next == null) return value;
        T rest = next.max();
        return value.compareTo(rest) > 0 ? value : rest;
      }

      List<Node> all() {
        List<Node> all = new ArrayList<>();
        for (Node n = this; n != null; n = n.next) all.add(n);
        return all;
      }
    }
    Node node = new Node(first, null);
    for (T item : items) {
      node = new Node(await(p.task(item)), node);
    }
    T max = node.next.max();
    U extra = node.next.next.extra;
    String out = max + ":" + extra;
    for (Node each : node.all()) {
      T value = each.value;
      out += value.compareTo(max) + "" + await(p.task(each.extra));
    }
    Object o = node;
    if (o instanceof Node n) {
      T value = n.value;
      out += "is" + value.compareTo(first);
      await(p.task("gap"));
      out += n.next.value;
    }
    Node[] nodes = {node, node.next};
    Supplier<Node> again = () -> new Node(first, null);
    Function<T, Node> reference = v -> new Node(v, null);
    T viaArray = nodes[1].value;
    return Task.fromResult(
        out + viaArray + again.get().value + reference.apply(first).max() + Node.class.isInstance(o));
  }

  @Async
  static Task<?> genericInAGenericMethod(Probe p) {
    return entries(p, "k", 5);
  }

  @Async
  private static <K, V extends Number> Task<String> entries(Probe p, K key, V value) {
    class Entry<X> {
      final K k = key;
      final V v;
      final X x;

      Entry(V v, X x) {
        this.v = v;
        this.x = x;
      }

      <Y> Entry<Y> with(Y y) {
        return new Entry<>(v, y);
      }
    }
    Entry<String> a = new Entry<>(value, await(p.task("x")));
    Entry<List<Integer>> b = a.with(List.of(1));
    await(p.task("gap"));
    int sum = b.v.intValue() + b.x.get(0);
    K k = b.k;
    return Task.fromResult(a.x.length() + sum + "" + k);
  }

  @Async
  static Task<?> inAGenericClass(Probe p) {
    return new Holder<>(List.of(3, 1, 2)).run(p, "m");
  }

  static final class Holder<T> {
    private final List<T> items;

    Holder(List<T> items) {
      this.items = items;
    }

    @Async
    <M> Task<String> run(Probe p, M mark) {
      int from = await(p.task(1));
      class View implements Iterable<T> {
        M mark() {
          return mark;
        }

        @Override
        public Iterator<T> iterator() {
          return items.subList(from, items.size()).iterator();
        }
      }
      View view = new View();
      String out = "";
      for (T item : view) {
        T same = await(p.task(item));
        out += same;
      }
      Comparator<T> order =
          new Comparator<>() {
            @Override
            public int compare(T a, T b) {
              return a.toString().compareTo(b.toString()) * from;
            }
          };
      List<T> sorted = new ArrayList<>(items);
      await(p.task("gap"));
      sorted.sort(order);
      M same = view.mark();
      var pair =
          new Object() {
            T left = sorted.get(0);
            M right = mark;
          };
      T left = pair.left;
      M right = await(p.task(pair.right));
      return Task.fromResult(out + sorted + same + left + right);
    }
  }

  @Async
  static Task<?> exceptionInAGenericMethod(Probe p) {
    return failing(p, "value");
  }

  @Async
  private static <T> Task<String> failing(Probe p, T value) {
    class Failure extends RuntimeException {
      private static final long serialVersionUID = 1;
      final transient T cause = value;
    }
    try {
      await(p.task("gap"));
      throw new Failure();
    } catch (Failure e) {
      T cause = e.cause;
      await(p.task("handled"));
      return Task.fromResult(cause + "" + e.cause);
    }
  }

  @Async
  static Task<?> poorlyTypedArguments(Probe p) {
    int x = await(p.task(1));
    class Call {
      final String text;

      <R> Call(Function<String, R> f, Function<R, String> g) {
        text = g.apply(f.apply("a" + x));
      }

      Call(Supplier<List<String>> items) {
        text = items.get() + "" + x;
      }

      @SafeVarargs
      Call(List<String> first, List<String>... rest) {
        text = first + "" + rest.length;
      }
    }
    return Task.fromResult(
        new Call(s -> s.length(), n -> "n" + (n + 1)).text
            + new Call(ArrayList::new).text
            + new Call(List.of(), List.of(), new ArrayList<>(await(p.task(List.of("z"))))).text);
  }

  abstract static class Cmp<T> implements Comparator<T> {
    final String name;

    @SafeVarargs
    Cmp(Function<T, String> name, T... examples) {
      this.name = name.apply(examples[0]);
    }
  }

  @Async
  static Task<?> anonymousDiamond(Probe p) {
    int sign = await(p.task(-1));
    Cmp<Integer> c =
        new Cmp<>(i -> "c" + (i + 1), await(p.task(4)), 5) {
          @Override
          public int compare(Integer a, Integer b) {
            return a.compareTo(b) * sign;
          }
        };
    List<Integer> list = new ArrayList<>(List.of(1, 3, 2));
    await(p.task("gap"));
    list.sort(c);
    return Task.fromResult(list + c.name);
  }

  @Async
  static Task<?> capturedWildcard(Probe p) {
    List<? extends Number> numbers = await(p.task(List.of(1, 2.5)));
    class Cell<N> {
      final N content;

      Cell(N content) {
        this.content = content;
      }
    }
    var cell = new Cell<>(numbers.get(0));
    int x = await(p.task(10));
    return Task.fromResult(cell.content.intValue() + x);
  }

  @Async
  static Task<?> shadowedTypeVariable(Probe p) {
    return shadowing(p, "outer");
  }

  @Async
  private static <T> Task<String> shadowing(Probe p, T outer) {
    class Box<T> {
      final T inner;

      Box(T inner) {
        this.inner = inner;
      }

      String show() {
        return inner + "" + outer;
      }
    }
    Box<Integer> box = new Box<>(await(p.task(1)));
    await(p.task("gap"));
    int inner = box.inner;
    return Task.fromResult(box.show() + inner);
  }
}
