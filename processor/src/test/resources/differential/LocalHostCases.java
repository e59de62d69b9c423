package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * @Async methods of local and anonymous classes, and of classes in these.
 */
final class LocalHostCases {
  private int outer = 1;
  private String name = "host";
  private static int shared = 100;

  private LocalHostCases() {}

  interface Job<T> {
    Task<T> run(Probe p);
  }

  static Task<Integer> capturedVariables(Probe p) {
    int base = p.id(10);
    final int constant = 5;
    String text = "t" + base;
    class Local {
      int own = base + 1;

      @Async
      Task<Integer> run(Probe p, int factor) {
        int x = await(p.task(base)) * factor;
        own += x + text.length() + constant;
        await(p.task("gap"));
        return Task.fromResult(own + base + constant);
      }
    }
    return new Local().run(p, 3);
  }

  static Task<String> anonymous(Probe p) {
    int base = p.id(10);
    Job<String> job =
        new Job<>() {
          private int calls = base;

          @Async
          @Override
          public Task<String> run(Probe p) {
            calls++;
            String s = await(p.task("a")) + calls + base;
            calls += await(p.task(2));
            return Task.fromResult(s + calls + this.calls + text());
          }

          private String text() {
            return "<" + calls + ">";
          }
        };
    return job.run(p);
  }

  Task<String> inInstance(Probe p, int step) {
    return new Object() {
      int outer = 7;

      @Async
      Task<String> run() {
        LocalHostCases.this.outer += await(p.task(step));
        outer += LocalHostCases.this.outer;
        name += await(p.task("!")) + shared;
        return Task.fromResult(name + outer + LocalHostCases.this.outer + describe());
      }
    }.run();
  }

  private String describe() {
    return name + outer;
  }

  static Task<String> enclosingInstance(Probe p) {
    return new LocalHostCases().inInstance(p, p.id(4));
  }

  static Task<Object> throughSeveralLevels(Probe p) {
    return new LocalHostCases().levels(p, p.id(4));
  }

  Task<Object> levels(Probe p, int step) {
    String word = "w" + step;
    class Local {
      int field = step;

      Job<Object> job(int more) {
        return new Job<>() {
          int field = more;

          @Async
          @Override
          public Task<Object> run(Probe q) {
            field += await(q.task(step)) + more + word.length();
            Local.this.field += field;
            outer += await(q.task(2)) + Local.this.field;
            Supplier<String> text = () -> word + field + more + step + outer + Local.this.field;
            await(q.task("gap"));
            return Task.fromResult(text.get());
          }
        };
      }

      class Inner {
        @Async
        Task<Object> run() {
          field += await(p.task(outer)) + step;
          return Task.fromResult(field + word + await(job(field).run(p)));
        }
      }

      Inner inner() {
        return new Inner();
      }
    }
    return new Local().inner().run();
  }

  static <T extends Comparable<T>> Task<T> generic(Probe p, List<T> items, T least) {
    class Max<N> {
      private T max = least;
      private final List<N> notes = new ArrayList<>();
      private Max<N> previous;

      @Async
      Task<T> run(N note) {
        for (T item : items) {
          T seen = await(p.task(item));
          if (seen.compareTo(max) > 0) {
            max = seen;
            notes.add(note);
            previous = this;
          }
        }
        N last = notes.get(notes.size() - 1);
        p.trace(last);
        T found = previous.max;
        await(p.task("gap"));
        return Task.fromResult(found.compareTo(max) == 0 ? found : least);
      }
    }
    return new Max<String>().run("note");
  }

  static Task<Integer> genericMethod(Probe p) {
    return generic(p, List.of(3, 9, 4), p.id(1));
  }

  static <T> Job<List<T>> twice(T item) {
    return new Job<>() {
      private final List<T> seen = new ArrayList<>();

      @Async
      @Override
      public Task<List<T>> run(Probe p) {
        seen.add(await(p.task(item)));
        T first = seen.get(0);
        seen.add(await(p.task(first)));
        return Task.fromResult(seen);
      }
    };
  }

  @Async
  static Task<String> anonymousInGenericMethod(Probe p) {
    return Task.fromResult(await(twice("x").run(p)) + "" + await(twice(4).run(p)));
  }

  static Task<String> records(Probe p) {
    record Pair(int a, String b) {
      Pair {
        b = b + a;
      }

      @Async
      static Task<Integer> sum(Probe p, int... more) {
        int sum = 0;
        for (int m : more) {
          sum += await(p.task(m));
        }
        return Task.fromResult(sum);
      }

      @Async
      Task<String> show(Probe p) {
        int x = await(p.task(a));
        return Task.fromResult(b + x + a() + await(sum(p, 1, 2, a)));
      }
    }
    return new Pair(p.id(3), "b").show(p);
  }

  static Task<String> enums(Probe p) {
    enum Color {
      RED {
        @Async
        @Override
        Task<String> mix(Probe p, Color other) {
          return Task.fromResult(name() + await(p.task(other)) + ordinal() + hex);
        }
      },
      BLUE;

      final int hex = ordinal() + 16;

      @Async
      Task<String> mix(Probe p, Color other) {
        return Task.fromResult(this + "" + await(other.mix(p, BLUE)) + values().length);
      }
    }
    return Color.BLUE.mix(p, Color.RED);
  }

  static Task<String> interfaces(Probe p) {
    interface Shape {
      int sides();

      @Async
      default Task<String> describe(Probe p) {
        return Task.fromResult(await(p.task(sides())) + await(helper(p, 2)) + await(ofSides(p, 3)).sides());
      }

      @Async
      private Task<String> helper(Probe p, int n) {
        return Task.fromResult("h" + await(p.task(n * sides())));
      }

      @Async
      static Task<Shape> ofSides(Probe p, int n) {
        int m = await(p.task(n));
        return Task.fromResult(() -> m);
      }
    }
    Shape shape = () -> p.id(4);
    return shape.describe(p);
  }

  enum Operation {
    PLUS {
      private int uses;

      @Async
      @Override
      Task<Integer> apply(Probe p, int a, int b) {
        uses++;
        int x = await(p.task(a));
        return Task.fromResult(x + await(p.task(b)) + (uses > 0 ? 0 : 1) + ordinal());
      }
    },
    TIMES(10) {
      @Async
      @Override
      Task<Integer> apply(Probe p, int a, int b) {
        return Task.fromResult(await(p.task(a)) * b + await(super.bonus(p)));
      }
    };

    protected final int bonus;

    Operation() {
      this(0);
    }

    Operation(int bonus) {
      this.bonus = bonus;
    }

    abstract Task<Integer> apply(Probe p, int a, int b);

    @Async
    Task<Integer> bonus(Probe p) {
      return Task.fromResult(bonus + await(p.task(1)));
    }
  }

  @Async
  static Task<Integer> constantBodies(Probe p) {
    int sum = 0;
    for (Operation operation : Operation.values()) {
      sum += await(operation.apply(p, 2, 3));
    }
    return Task.fromResult(sum);
  }

  static Task<String> inLambda(Probe p) {
    int base = p.id(10);
    IntFunction<Job<String>> jobs =
        n -> {
          String prefix = "n" + n;
          return new Job<>() {
            @Async
            @Override
            public Task<String> run(Probe q) {
              return Task.fromResult(prefix + await(q.task(n)) + base + await(q.task(prefix)));
            }
          };
        };
    return jobs.apply(7).run(p);
  }

  private final Job<String> inField =
      new Job<>() {
        @Async
        @Override
        public Task<String> run(Probe p) {
          outer += await(p.task(3));
          return Task.fromResult(name + outer);
        }
      };

  private static final BiFunction<Integer, Probe, Task<Integer>> IN_STATIC_FIELD =
      (n, p) ->
          new Object() {
            @Async
            Task<Integer> run() {
              shared++;
              int x = await(p.task(n));
              return Task.fromResult(x + n + --shared);
            }
          }.run();

  private final Job<String> inInitializer;

  {
    String local = name + 1;
    class Local implements Job<String> {
      @Async
      @Override
      public Task<String> run(Probe p) {
        return Task.fromResult(await(p.task(local)) + name);
      }
    }
    inInitializer = new Local();
  }

  @Async
  static Task<String> inInitializers(Probe p) {
    LocalHostCases host = new LocalHostCases();
    String s = await(host.inField.run(p)) + await(host.inInitializer.run(p));
    return Task.fromResult(s + await(IN_STATIC_FIELD.apply(4, p)));
  }

  static final class Built {
    final Job<String> job;
    int count = 1;

    Built(String text) {
      int length = text.length();
      job =
          new Job<>() {
            @Async
            @Override
            public Task<String> run(Probe p) {
              count += await(p.task(length));
              return Task.fromResult(text + count);
            }
          };
    }
  }

  static Task<String> inConstructors(Probe p) {
    return new Built("text").job.run(p);
  }

  static class Base<T> {
    protected T value;

    Base(T value) {
      this.value = value;
    }

    @Async
    Task<T> get(Probe p) {
      return Task.fromResult(await(p.task(value)));
    }
  }

  static Task<String> overridesWithSuper(Probe p) {
    String suffix = p.id("s");
    Base<String> base =
        new Base<>("b") {
          @Async
          @Override
          Task<String> get(Probe p) {
            value += await(p.task(suffix));
            String first = await(super.get(p));
            value += 1;
            return Task.fromResult(first + await(super.get(p)) + suffix);
          }
        };
    return base.get(p);
  }

  static Task<String> localExtendsLocal(Probe p) {
    String a = p.id("a");
    int b = p.id(2);
    class First {
      String field = a;

      @Async
      Task<String> run() {
        field += await(p.task(a));
        return Task.fromResult(field);
      }
    }
    class Second extends First {
      @Async
      @Override
      Task<String> run() {
        String s = await(super.run()) + await(p.task(b));
        field += s;
        return Task.fromResult(field + a + b);
      }
    }
    return new Second().run();
  }

  static Task<String> recursion(Probe p) {
    int limit = p.id(3);
    class Tree {
      final int depth;
      Tree parent;

      Tree(int depth, Tree parent) {
        this.depth = depth;
        this.parent = parent;
      }

      @Async
      Task<String> walk() {
        if (depth >= limit) {
          return Task.fromResult("leaf" + await(p.task(depth)));
        }
        return Task.fromResult(await(child().walk()) + depth + (parent == null ? "" : parent.depth));
      }

      private Tree child() {
        return new Tree(depth + 1, this);
      }
    }
    return new Tree(1, null).walk();
  }

  static Task<List<Integer>> iterator(Probe p) {
    List<Integer> source = List.of(1, 2, 3);
    class Source implements Iterable<Integer> {
      @Override
      public Iterator<Integer> iterator() {
        return source.iterator();
      }

      @Async
      Task<List<Integer>> collect() {
        List<Integer> all = new ArrayList<>();
        for (int i : this) {
          all.add(await(p.task(i)));
        }
        source.forEach(i -> all.add(i + source.size()));
        return Task.fromResult(all);
      }
    }
    return new Source().collect();
  }

  static Task<Integer> synchronizedAndFinally(Probe p) {
    List<String> log = new ArrayList<>();
    Object lock = new Object();
    return new Object() {
      @Async
      Task<Integer> run() {
        try {
          synchronized (lock) {
            log.add("in");
          }
          return Task.fromResult(await(p.task(1)) + log.size());
        } catch (IllegalStateException e) {
          log.add(e.getMessage());
          return Task.fromResult(-1);
        } finally {
          log.add("finally" + await(p.task(2)));
          p.trace(log.toString());
        }
      }
    }.run();
  }
  static Task<String> varOfAnonymousClass(Probe p) {
    var counter =
        new Object() {
          int n = 1;

          int next() {
            return ++n;
          }
        };
    var both = List.of(1, "x");
    class Local {
      @Async
      Task<String> run() {
        counter.n += await(p.task(5));
        Object first = await(p.task(both.get(0)));
        return Task.fromResult(counter.next() + "" + counter.n + first + both.get(1));
      }
    }
    return new Local().run();
  }

  @Async
  Task<String> levelsOfAsync(Probe p, int step) {
    int level = await(p.task(step)) + 1;
    class Local {
      int field = level;

      class Inner {
        int field = Local.this.field + 1;

        @Async
        Task<String> run() {
          int x = await(p.task(level));
          field += x + step + outer;
          Local.this.field += await(p.task(3)) + field;
          Job<Object> job =
              new Job<>() {
                @Async
                @Override
                public Task<Object> run(Probe q) {
                  int y = await(q.task(x));
                  field += y;
                  outer += field;
                  return Task.fromResult(
                      y + step + level + field + Local.this.field + outer + describe());
                }
              };
          Object deep = await(job.run(p));
          return Task.fromResult(field + "," + Local.this.field + "," + deep);
        }
      }

      Inner inner() {
        return new Inner();
      }
    }
    return Task.fromResult(await(new Local().inner().run()) + outer);
  }

  @Async
  static Task<String> inAsyncMethods(Probe p) {
    return new LocalHostCases().levelsOfAsync(p, 4);
  }

  @Async
  static Task<Integer> inLoopOfAsyncMethod(Probe p) {
    int sum = 0;
    List<Supplier<Task<Integer>>> started = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int n = i + await(p.task(i));
      started.add(
          () ->
              new Object() {
                @Async
                Task<Integer> run() {
                  return Task.fromResult(await(p.task(n)) + n);
                }
              }.run());
    }
    for (Supplier<Task<Integer>> one : started) {
      sum += await(one.get());
    }
    return Task.fromResult(sum);
  }

  static <T extends Comparable<T>> Task<List<T>> sorted(Probe p, List<T> items) {
    class Box<N> {
      final T value;
      final N note;

      Box(T value, N note) {
        this.value = value;
        this.note = note;
      }

      @Async
      Task<Box<N>> larger(Box<? extends N> other) {
        boolean more = await(p.task(value.compareTo(other.value))) > 0;
        Box<N> copy = new Box<>(more ? value : other.value, note);
        Supplier<Box<T>> swapped = () -> new Box<T>(value, other.value);
        p.trace(swapped.get().note);
        return Task.fromResult(copy);
      }
    }
    return new Object() {
      @Async
      Task<List<T>> run() {
        List<T> all = new ArrayList<>();
        Box<String> largest = new Box<>(items.get(0), "first");
        for (T item : items) {
          largest = await(largest.larger(new Box<>(await(p.task(item)), "other")));
          all.add(largest.value);
        }
        p.trace(largest.note);
        return Task.fromResult(all);
      }
    }.run();
  }

  static Task<List<Integer>> genericLocalClassInGenericMethod(Probe p) {
    return sorted(p, List.of(2, 5, 3));
  }
}
