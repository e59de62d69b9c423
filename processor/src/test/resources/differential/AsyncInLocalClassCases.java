package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.List;

/** Async methods of classes that the body of another async method declares. */
final class AsyncInLocalClassCases {
  private int total = 100;

  interface Step {
    Task<?> run(Probe p);
  }

  @Async
  static Task<?> anonymousInAsync(Probe p) {
    int x = await(p.task(1));
    Step step =
        new Step() {
          private int calls;

          @Override
          @Async
          public Task<?> run(Probe p) {
            calls++;
            int y = await(p.task(10));
            return Task.fromResult(x + y + calls);
          }
        };
    await(p.task("gap"));
    Object first = await(step.run(p));
    return Task.fromResult(first + "," + await(step.run(p)));
  }

  @Async
  static Task<?> localClassCreatesLocalClasses(Probe p) {
    return new AsyncInLocalClassCases().levels(p);
  }

  @Async
  private Task<?> levels(Probe p) {
    int x = await(p.task(1));
    String name = await(p.task("n"));
    class Part {
      final int own;

      Part(int own) {
        this.own = own;
      }

      String show() {
        return name + own + x + total++;
      }
    }
    class Maker {
      final List<Part> made = new ArrayList<>();
      int z = 5;

      @Async
      Task<String> make(int from) {
        int y = await(p.task(from));
        class Inner extends Part {
          Inner() {
            super(y);
          }

          @Override
          String show() {
            return super.show() + y + z + x;
          }
        }
        made.add(new Part(y));
        await(p.task("gap"));
        made.add(new Inner());
        Object o =
            new Object() {
              @Override
              public String toString() {
                return new Inner().show() + new Part(z).show() + Maker.this.z;
              }
            };
        made.add(new Part(await(p.task(2))));
        String all = o.toString();
        for (Part part : made) all += part.show() + await(p.task(";"));
        return Task.fromResult(all);
      }

      class Deep {
        @Async
        Task<String> run() {
          await(p.task("gap"));
          z++;
          return Task.fromResult(new Part(z).show() + name);
        }
      }
    }
    Maker maker = new Maker();
    String out = await(maker.make(7));
    return Task.fromResult(out + await(maker.new Deep().run()));
  }

  @Async
  static Task<?> recordAndEnum(Probe p) {
    record Later(int value) {
      @Async
      Task<Integer> twice(Probe p) {
        return Task.fromResult(value + await(p.task(value)));
      }
    }
    enum Kind {
      ONE,
      TWO {
        @Override
        @Async
        Task<Integer> number(Probe p) {
          return Task.fromResult(2 + await(p.task(0)));
        }
      };

      @Async
      Task<Integer> number(Probe p) {
        return Task.fromResult(1 + await(p.task(0)));
      }
    }
    int sum = await(new Later(await(p.task(4))).twice(p));
    for (Kind kind : Kind.values()) sum += await(kind.number(p));
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> inGenericMethod(Probe p) {
    return chain(p, List.of("a", "b"), 3);
  }

  @Async
  private static <T, N extends Number> Task<String> chain(Probe p, List<T> items, N number) {
    T first = await(p.task(items.get(0)));
    class Link<E> {
      final E extra;
      Link<E> next;

      Link(E extra) {
        this.extra = extra;
      }

      @Async
      Task<Link<E>> grow(E extra) {
        E kept = await(p.task(extra));
        Link<E> link = new Link<>(kept);
        link.next = this;
        N n = await(p.task(number));
        T t = items.get(1);
        p.trace(n.intValue() + "" + t + first);
        return Task.fromResult(link);
      }
    }
    Link<String> link = new Link<>("x");
    link = await(link.grow("y"));
    link = await(link.grow("z"));
    String out = link.extra + link.next.extra + link.next.next.extra.length();
    return Task.fromResult(out + first + number.intValue());
  }
}
