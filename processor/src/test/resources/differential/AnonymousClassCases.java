package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Anonymous classes beside awaits, and what they capture. */
final class AnonymousClassCases {
  private int count = 3;
  private final String name = "host";

  @Async
  static Task<?> capturesBeforeAwaitRunsAfter(Probe p) {
    int x = await(p.task(1));
    IntSupplier s =
        new IntSupplier() {
          @Override
          public int getAsInt() {
            return x + 1;
          }
        };
    await(p.task("gap"));
    return Task.fromResult(s.getAsInt() + x);
  }

  @Async
  static Task<?> capturesParameter(Probe p) {
    await(p.task("gap"));
    Runnable r =
        new Runnable() {
          @Override
          public void run() {
            p.trace("run");
          }
        };
    r.run();
    return Task.fromResult("end");
  }

  @Async
  static Task<?> eachRoundItsOwnCopy(Probe p) {
    List<IntSupplier> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int a = i;
      int b = await(p.task(i * 10));
      all.add(
          new IntSupplier() {
            private final int c = a * 100;

            @Override
            public int getAsInt() {
              return a + b + c;
            }
          });
      await(p.task("gap"));
      p.trace(a);
    }
    List<Integer> out = new ArrayList<>();
    for (IntSupplier s : all) out.add(s.getAsInt());
    return Task.fromResult(out);
  }

  abstract static class Base {
    protected final int size;
    protected String label = "base";

    Base(int size) {
      this.size = size;
    }

    private Base(String label, int... sizes) {
      this(sizes.length);
      this.label = label;
    }

    abstract int area();

    String describe() {
      return label + size + ":" + area();
    }

    protected String twice(String s) {
      return s + s;
    }
  }

  @Async
  static Task<?> constructorArgumentsWithAwait(Probe p) {
    int factor = await(p.task(3));
    Base b =
        new Base(p.id(1) + await(p.task(4))) {
          @Override
          int area() {
            return size * factor;
          }
        };
    await(p.task("gap"));
    return Task.fromResult(b.describe());
  }

  @Async
  static Task<?> variableArityConstructor(Probe p) {
    Base b =
        new Base(await(p.task("l")), p.id(1), await(p.task(2)), 3) {
          @Override
          int area() {
            return -size;
          }
        };
    return Task.fromResult(b.describe());
  }

  @Async
  static Task<?> superCallsAndInheritedMembers(Probe p) {
    String tail = await(p.task("t"));
    Base b =
        new Base(2) {
          private int calls;

          @Override
          int area() {
            calls++;
            this.calls += 1;
            return calls + super.size + this.size;
          }

          @Override
          String describe() {
            label = "changed";
            Supplier<String> up = super::describe;
            return up.get() + super.describe() + twice(tail) + this.twice("u") + super.label + calls;
          }
        };
    await(p.task("gap"));
    return Task.fromResult(b.describe() + b.describe());
  }

  @Async
  static Task<?> hostMembers(Probe p) {
    return Task.fromResult(await(new AnonymousClassCases().hostMembersOf(p)));
  }

  @Async
  Task<?> hostMembersOf(Probe p) {
    int n = await(p.task(2));
    Supplier<String> c =
        new Supplier<>() {
          private int own = n;

          @Override
          public String get() {
            count += own;
            AnonymousClassCases.this.count++;
            return secret(own) + count + name + AnonymousClassCases.this.secret(1) + fixed();
          }
        };
    await(p.task("gap"));
    return Task.fromResult(c.get() + count);
  }

  private String secret(int i) {
    return "s" + i;
  }

  private static String fixed() {
    return "f";
  }

  @Async
  static Task<?> membersShadowTheHosts(Probe p) {
    return Task.fromResult(await(new AnonymousClassCases().membersShadowTheHostsOf(p)));
  }

  @Async
  Task<?> membersShadowTheHostsOf(Probe p) {
    int count = await(p.task(5));
    Supplier<String> s =
        new Supplier<>() {
          private final String name = "inner" + count;
          private int size;

          @Override
          public String get() {
            int size = 7;
            this.size = size + 1;
            return name + this.name + AnonymousClassCases.this.name + secret("x") + size + this.size;
          }

          private String secret(String x) {
            return x + this.size;
          }
        };
    await(p.task("gap"));
    return Task.fromResult(s.get() + this.count);
  }

  @Async
  static Task<?> namesThatCollideWithGenerated(Probe p) {
    return Task.fromResult(await(new AnonymousClassCases().namesThatCollideWithGeneratedOf(p)));
  }

  @Async
  Task<?> namesThatCollideWithGeneratedOf(Probe p) {
    String value = await(p.task("v"));
    Object o =
        new Object() {
          final String self = "self" + value;
          final String frame = "frame";
          String state = "state";
          int awaiter;

          @Override
          public String toString() {
            String value2 = "2";
            awaiter++;
            return self + frame + state + awaiter + value + value2 + count + secret(4);
          }
        };
    await(p.task("gap"));
    return Task.fromResult(o.toString() + value);
  }

  static class Named {
    String value = "inherited";
    int x = 10;
  }

  @Async
  static Task<?> inheritedFieldIsNotTheLocal(Probe p) {
    int y = await(p.task(1));
    Object o =
        new Named() {
          @Override
          public String toString() {
            return value + x + y;
          }
        };
    String value = await(p.task("local"));
    int x = await(p.task(2));
    return Task.fromResult(o + value + x);
  }

  @Async
  static Task<?> nestedAnonymous(Probe p) {
    int a = await(p.task(1));
    Supplier<Supplier<String>> outer =
        new Supplier<Supplier<String>>() {
          int level = 1;

          @Override
          public Supplier<String> get() {
            int b = a + 1;
            return new Supplier<>() {
              @Override
              public String get() {
                level++;
                return a + "," + b + "," + level + mark();
              }
            };
          }

          String mark() {
            return "m" + level;
          }
        };
    await(p.task("gap"));
    Supplier<String> inner = outer.get();
    return Task.fromResult(inner.get() + inner.get());
  }

  @Async
  static Task<?> lambdasInsideAndAround(Probe p) {
    return Task.fromResult(await(new AnonymousClassCases().lambdasInsideAndAroundOf(p)));
  }

  @Async
  Task<?> lambdasInsideAndAroundOf(Probe p) {
    int a = await(p.task(1));
    Function<Integer, Supplier<String>> make =
        n ->
            new Supplier<>() {
              int base = n + a;

              @Override
              public String get() {
                Supplier<String> inner = () -> this.base + name + a + n + base;
                return inner.get();
              }
            };
    await(p.task("gap"));
    return Task.fromResult(make.apply(4).get());
  }

  @Async
  static Task<?> initializersAndStatics(Probe p) {
    int a = await(p.task(1));
    Object o =
        new Object() {
          static final int K = 40;
          final List<Integer> list = new ArrayList<>();

          {
            for (int i = 0; i < 3; i++) {
              if (i == 1) continue;
              list.add(i + a + K);
            }
            p.trace("init");
          }

          final int last = list.get(list.size() - 1);

          @Override
          public String toString() {
            return list + "/" + last;
          }
        };
    p.trace("made");
    await(p.task("gap"));
    return Task.fromResult(o.toString());
  }

  interface Generic<T> {
    <R extends Comparable<R>> R best(List<? extends R> in, Function<? super R, ? extends T> f)
        throws Exception;
  }

  @Async
  static <T> Task<String> bestOf(Probe p, T seed) {
    List<T> seen = new ArrayList<>();
    Generic<T> g =
        new Generic<T>() {
          @Override
          public <R extends Comparable<R>> R best(
              List<? extends R> in, Function<? super R, ? extends T> f) throws Exception {
            R best = null;
            for (R r : in) {
              seen.add(f.apply(r));
              if (best == null || r.compareTo(best) > 0) best = r;
            }
            seen.add(seed);
            return best;
          }
        };
    int three = await(p.task(3));
    try {
      return Task.fromResult(g.best(List.of(1, three, 2), r -> null) + "" + seen);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Async
  static Task<?> genericMethodInBody(Probe p) {
    return Task.fromResult(await(bestOf(p, "seed")));
  }

  class Inner {
    final int i;

    Inner(int i) {
      this.i = i;
    }

    int sum() {
      return i + count;
    }
  }

  @Async
  static Task<?> innerSuperclass(Probe p) {
    return Task.fromResult(await(new AnonymousClassCases().innerSuperclassOf(p)));
  }

  @Async
  Task<?> innerSuperclassOf(Probe p) {
    Inner one =
        new Inner(await(p.task(1))) {
          @Override
          int sum() {
            return super.sum() * 10 + i;
          }
        };
    AnonymousClassCases other = new AnonymousClassCases();
    other.count = 50;
    Inner two =
        other.new Inner(p.id(2)) {
          @Override
          int sum() {
            return super.sum() * 100 + count;
          }
        };
    await(p.task("gap"));
    return Task.fromResult(one.sum() + "," + two.sum());
  }

  @Async
  static Task<?> protectedMembersOfAnotherPackage(Probe p) {
    int n = await(p.task(3));
    List<Integer> list =
        new AbstractList<>() {
          private int gets;

          @Override
          public Integer get(int index) {
            gets++;
            return index * n + modCount + this.modCount + super.modCount;
          }

          @Override
          public int size() {
            return n;
          }

          @Override
          public void clear() {
            modCount = modCount + 1;
            super.removeRange(0, 0);
            removeRange(0, 0);
          }
        };
    await(p.task("gap"));
    list.clear();
    Iterator<Integer> it = list.iterator();
    return Task.fromResult(List.of(it.next(), it.next(), it.next()));
  }

  @Async
  static Task<?> throwsFromBody(Probe p) {
    String m = await(p.task("m"));
    Callable<String> c =
        new Callable<>() {
          @Override
          public String call() throws java.io.IOException {
            throw new java.io.IOException(m);
          }
        };
    await(p.task("gap"));
    try {
      return Task.fromResult(c.call());
    } catch (Exception e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> asOperandBesideAwaits(Probe p) {
    String s = "k";
    return Task.fromResult(
        join(
            new Supplier<>() {
              {
                p.trace("created");
              }

              @Override
              public String get() {
                return s;
              }
            },
            await(p.task("a")),
            new Supplier<String>() {
              @Override
              public String get() {
                return s + s;
              }
            }));
  }

  private static String join(Supplier<String> a, String b, Supplier<String> c) {
    return a.get() + b + c.get();
  }

  static int valueOf(IntSupplier supplier) {
    return supplier.getAsInt();
  }

  @Async
  static Task<?> inConditionOfLoop(Probe p) {
    int limit = await(p.task(2));
    int n = 0;
    while (valueOf(
            new IntSupplier() {
              @Override
              public int getAsInt() {
                return limit;
              }
            })
        > n) {
      n += await(p.task(1));
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> comparatorWithOverloads(Probe p) {
    List<String> in = new ArrayList<>(await(p.task(List.of("bb", "a", "ccc"))));
    boolean down = await(p.task(true));
    in.sort(
        new Comparator<String>() {
          private int by(int a, int b) {
            return down ? b - a : a - b;
          }

          private int by(String a, String b) {
            return by(a.length(), b.length());
          }

          @Override
          public int compare(String a, String b) {
            return by(a, b);
          }
        });
    return Task.fromResult(in);
  }

  @Async
  static Task<?> inTryCatchFinally(Probe p) {
    Runnable r = null;
    try {
      int x = await(p.task(1));
      r =
          new Runnable() {
            @Override
            public void run() {
              p.trace("x" + x);
            }
          };
      await(p.task("gap"));
    } catch (RuntimeException e) {
      r =
          new Runnable() {
            @Override
            public void run() {
              p.trace(e.getMessage());
            }
          };
      await(p.task("handled"));
    } finally {
      if (r != null) r.run();
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> patternBinding(Probe p) {
    Object o = await(p.task("text"));
    if (!(o instanceof String s)) return Task.fromResult("none");
    Supplier<Integer> length =
        new Supplier<>() {
          @Override
          public Integer get() {
            return s.length();
          }
        };
    await(p.task("gap"));
    return Task.fromResult(length.get());
  }

  @Async
  static Task<?> typeInheritedInBody(Probe p) {
    int a = await(p.task(1));
    Map<String, Integer> map =
        new AbstractMap<>() {
          @Override
          public Set<Entry<String, Integer>> entrySet() {
            Entry<String, Integer> one = new SimpleEntry<>("k", a);
            return Set.of(one);
          }
        };
    await(p.task("gap"));
    return Task.fromResult(map.get("k"));
  }

  @Async
  static Task<?> varOfAnonymousUsedAsItsSupertype(Probe p) {
    var supplier =
        new Supplier<String>() {
          @Override
          public String get() {
            return "g";
          }
        };
    await(p.task("gap"));
    Supplier<String> s = supplier;
    return Task.fromResult(s.get());
  }

  @Async
  static Task<?> variableArityAndSwitchInBody(Probe p) {
    int k = await(p.task(2));
    Object o =
        new Object() {
          private String all(String head, int... rest) {
            StringBuilder out = new StringBuilder(head);
            for (int r : rest) {
              switch (r) {
                case 1:
                  out.append("one");
                  break;
                default:
                  out.append(r + k);
              }
            }
            return out.toString();
          }

          @Override
          public String toString() {
            return all("h") + all("i", 1, 2) + this.all("j", new int[] {k});
          }
        };
    await(p.task("gap"));
    return Task.fromResult(o.toString());
  }

  interface Greeting {
    default String text() {
      return "hi";
    }
  }

  @Async
  static Task<?> superCallOfAnInterface(Probe p) {
    String name = await(p.task("n"));
    Greeting g =
        new Greeting() {
          @Override
          public String text() {
            return Greeting.super.text() + name;
          }
        };
    await(p.task("gap"));
    return Task.fromResult(g.text());
  }

  static class Finder {
    private int find(int i) {
      return 1;
    }

    int find(long l) {
      return 2;
    }

    /** Hides the import in the bodies of subclasses. */
    interface List {}
  }

  @Async
  static Task<?> privateOverloadOfTheSuperclass(Probe p) {
    int i = await(p.task(7));
    Object o =
        new Finder() {
          @Override
          public String toString() {
            return find(3) + "," + super.find(4) + "," + i;
          }
        };
    await(p.task("gap"));
    return Task.fromResult(o.toString() + new Finder().find(5));
  }

  @Async
  static Task<?> inheritedTypeOfTheNameOfAnImport(Probe p) {
    int i = await(p.task(7));
    Object o =
        new Finder() {
          @Override
          public String toString() {
            java.util.List<Integer> list = new ArrayList<>();
            list.add(i);
            return list.toString();
          }
        };
    List<String> after = new ArrayList<>();
    after.add(await(p.task("a")));
    return Task.fromResult(o.toString() + after);
  }

  static class Loader {
    private int count = 3;

    private int load(int id) {
      return id + count;
    }

    @Async
    Task<?> run(Probe p) {
      int x = await(p.task(1));
      var below =
          new Loader() {
            private int load(int id) {
              return -id;
            }

            int both(Loader other) {
              return load(10) + other.load(x);
            }
          };
      await(p.task("gap"));
      Loader above = below;
      return Task.fromResult(below.both(this) + "," + above.load(3) + "," + load(4));
    }
  }

  @Async
  static Task<?> privateMethodRedeclared(Probe p) {
    return new Loader().run(p);
  }
}
