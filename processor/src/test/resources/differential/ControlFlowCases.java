package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** Ways through a body that leave several statements at once. */
final class ControlFlowCases {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @Async
  static Task<?> labelledBlocks(Probe p) {
    String s = "";
    outer:
    {
      s += await(p.task("a"));
      inner:
      {
        if (await(p.task(s.length())) == 1) {
          break inner;
        }
        s += "never";
        break outer;
      }
      s += await(p.task("b"));
      if (s.length() == 2) {
        break outer;
      }
      s += "never";
    }
    once:
    if (await(p.task(true))) {
      if (s.endsWith("b")) break once;
      s += "never";
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> jumpsAcrossFinally(Probe p) {
    StringBuilder s = new StringBuilder();
    loop:
    for (int i = 0; ; i++) {
      try {
        s.append(await(p.task(i)));
        try {
          switch (i) {
            case 0:
              continue;
            case 1:
              continue loop;
            case 2:
              s.append(await(p.task("two")));
              break;
            case 3:
              break loop;
            default:
              throw new IllegalStateException();
          }
          s.append(await(p.task("after")));
        } finally {
          s.append(await(p.task("f")));
        }
      } finally {
        s.append("g");
        if (i == 3) {
          s.append(await(p.task("end")));
        }
      }
    }
    return Task.fromResult(s.toString());
  }

  @Async
  @SuppressWarnings("finally")
  static Task<?> finallyOverrides(Probe p) {
    int tries = 0;
    while (true) {
      try {
        tries++;
        if (tries < 3) {
          throw new IllegalStateException("lost");
        }
        return Task.fromResult(await(p.task(tries)));
      } finally {
        if (tries < 3) {
          await(p.task("again"));
          continue;
        }
        if (tries == 3) {
          tries += await(p.task(10));
          break;
        }
      }
    }
    try {
      return Task.fromResult(-1);
    } finally {
      try {
        throw new IOException("dropped");
      } catch (IOException e) {
        tries += await(p.task(100));
      } finally {
        return Task.fromResult(tries);
      }
    }
  }

  @Async
  static Task<?> returnedValueIsEvaluatedBeforeFinally(Probe p) {
    int n = 1;
    int[] a = {1};
    try {
      return Task.fromResult(n + a[0] + await(p.task(n)));
    } finally {
      n = 100;
      a[0] = await(p.task(100));
      p.trace("finally " + n + a[0]);
    }
  }

  @Async
  static Task<?> preciseRethrow(Probe p) throws IOException {
    String s = "";
    try {
      try {
        s += await(p.task("try"));
        if (s.length() > 2) {
          throw new FileNotFoundException(s);
        }
        throw new IOException();
      } catch (final Exception e) {
        s += await(p.task("caught"));
        throw e;
      }
    } catch (FileNotFoundException e) {
      s += e.getMessage();
      e = new FileNotFoundException(await(p.task("changed")));
      s += e.getMessage();
    } catch (IOException | RuntimeException e) {
      s += await(p.task("other")) + e.getClass();
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> errorsAreExceptionsToo(Probe p) {
    String s = "";
    try {
      endless(await(p.task(1)));
    } catch (StackOverflowError e) {
      s += await(p.task("overflow"));
    }
    try {
      throw await(p.task(new AssertionError("thrown")));
    } catch (AssertionError e) {
      s += e.getMessage();
    } finally {
      s += await(p.task("finally"));
    }
    try {
      Object o = await(p.task((Object) "text"));
      s += (Integer) o;
    } catch (Throwable t) {
      s += await(p.task(t.getClass().getSimpleName()));
    }
    try {
      throw null;
    } catch (NullPointerException e) {
      s += await(p.task("null"));
    }
    return Task.fromResult(s);
  }

  private static int endless(int i) {
    return endless(i + 1) + 1;
  }

  @Async
  static Task<?> switchesInSwitches(Probe p) {
    StringBuilder s = new StringBuilder();
    for (Color c : Color.values()) {
      switch (c) {
        default:
          s.append(await(p.task("d")));
        case RED:
          switch (await(p.task("BB"))) {
            case "Aa":
              s.append("Aa");
            case "BB":
              if (c == Color.GREEN) break;
              s.append(await(p.task("BB")));
            case "none":
              s.append(".");
          }
          int shared = 1;
          break;
        case BLUE:
          shared = await(p.task(2));
          s.append(shared);
      }
      s.append(
          switch (c) {
            case RED, GREEN -> {
              try {
                if (c == Color.RED) yield await(p.task("r"));
                yield "g";
              } finally {
                s.append("!");
              }
            }
            case BLUE -> await(p.task("b"));
          });
    }
    return Task.fromResult(s.toString());
  }

  @Async
  static Task<?> switchExpressionsAsOperands(Probe p) {
    int i = 1;
    String s =
        i++
            + switch (await(p.task(i))) {
              case 1 -> "one";
              case 2 -> {
                for (int k = 0; ; k++) {
                  if (k > await(p.task(1))) {
                    yield "two" + k + i++;
                  }
                }
              }
              default -> throw new IllegalStateException();
            }
            + i
            + switch (i) {
              case 3:
                await(p.task("old"));
              default:
                yield i + await(p.task(5));
            };
    long l = switch (i) { case 3 -> await(p.task(1)); default -> 2L; };
    return Task.fromResult(s + l);
  }

  @Async
  static Task<?> loopHeaders(Probe p) {
    String s = "";
    for (int i = await(p.task(0)), n = await(p.task(2)); i < n; i += await(p.task(1))) {
      if (i == 0) continue;
      s += i + ",";
    }
    int j = 0;
    do {
      if (j == 1) continue;
      s += await(p.task("j"));
    } while (await(p.task(++j)) < 3);
    for (s += "x", j = 0; await(p.task(j < 2)) && s.length() < 50; s += await(p.task("u")), j++)
      if (j > 0) s += "-";
    for (; ; ) {
      if (await(p.task(j++)) > 3) break;
    }
    while (await(p.task(j)) < 7 && j++ > 0)
      ;
    return Task.fromResult(s + j);
  }

  @Async
  static Task<?> everyIterationItsOwn(Probe p) {
    List<Supplier<String>> suppliers = new ArrayList<>();
    for (String t : await(p.task(List.of("a", "b")))) {
      int n = await(p.task(t.length()));
      final String copy;
      if (t.equals("a")) {
        copy = await(p.task("A"));
      } else {
        copy = t;
      }
      for (char c : copy.toCharArray()) {
        suppliers.add(() -> t + n + copy + c + nested(() -> copy + t));
        await(p.task(c));
      }
    }
    for (int i = 0; i < 2; i++) {
      int twice = i * 2;
      suppliers.add(() -> "" + twice);
      await(p.task(i));
      String i2 = "s" + twice;
      suppliers.add(() -> i2 + twice);
    }
    String all = "";
    for (Iterator<Supplier<String>> it = suppliers.iterator(); it.hasNext(); ) {
      all += it.next().get() + await(p.task(";"));
    }
    return Task.fromResult(all);
  }

  private static String nested(Supplier<String> s) {
    return "(" + s.get() + ")";
  }

  @Async
  static Task<?> siblingScopes(Probe p) {
    String all = "";
    {
      int x = await(p.task(1));
      all += x;
    }
    {
      String x = await(p.task("s"));
      all += x;
    }
    for (long x = 0; x < await(p.task(1L)); x++) {
      all += x;
    }
    try {
      double x = await(p.task(1.5));
      all += x;
      throw new IllegalStateException("x");
    } catch (IllegalStateException x) {
      all += await(p.task(x.getMessage()));
    }
    for (Object x : new Object[] {1, "t"}) {
      if (x instanceof String y && await(p.task(y)).length() == 1) {
        all += y;
      } else if (!(x instanceof Integer y)) {
        all += "?";
      } else {
        all += await(p.task(y)) + y;
      }
    }
    Supplier<String> x = () -> "lambda";
    int $ = await(p.task(4)), _a = 5, record = 6, été = await(p.task(7)), var = 8;
    int state = 1, frame = await(p.task(2)), self = 3, awaiter = 4, result = 5;
    String java = await(p.task("j")), dev = "d", Task = "T", String = "S", AsyncMethods = "A";
    all += state + frame + self + awaiter + result + java + dev + Task + String + AsyncMethods;
    return dev.length() > 5 ? null : same(all + x.get() + $ + _a + record + été + var);
  }

  private static Task<String> same(String s) {
    return Task.fromResult(s);
  }

  @Async
  static Task<?> bindingsInLoops(Probe p) {
    Object o = 3;
    String s = "";
    while (!(o instanceof String text)) {
      s += await(p.task(o));
      o = (Integer) o > 1 ? (Object) ((Integer) o - 1) : "done";
    }
    s += text;
    Object n = await(p.task((Object) 5));
    if (!(n instanceof Integer i) || i < await(p.task(3))) {
      return Task.fromResult("small");
    }
    s += i;
    boolean both = n instanceof Integer k && await(p.task(k)) > 4 && o instanceof String t && t.length() == k - 1;
    for (Object q = "q"; q instanceof String r && await(p.task(r.length())) < 3; q = r + "q") {
      s += r;
    }
    return Task.fromResult(s + both);
  }

  @Async
  private static Task<Integer> fibonacci(Probe p, int n) {
    return n < 2
        ? Task.fromResult(n)
        : Task.fromResult(await(fibonacci(p, n - 1)) + await(fibonacci(p, n - 2)) + await(p.task(0)));
  }

  @Async
  static Task<?> recursion(Probe p) {
    return Task.fromResult(await(fibonacci(p, 4)));
  }

  @Async
  private static Task<Boolean> even(Probe p, int n) {
    if (n == 0) return await(p.task(true)) ? Task.fromResult(true) : null;
    return odd(p, n - 1);
  }

  @Async
  private static Task<Boolean> odd(Probe p, int n) {
    return n == 0 ? Task.fromResult(await(p.task(false))) : even(p, n - 1);
  }

  @Async
  static Task<?> mutualRecursion(Probe p) {
    return Task.fromResult(await(even(p, 3)) + "" + await(odd(p, 3)));
  }

  static final class Resource implements AutoCloseable {
    private final Probe p;
    private final String name;

    Resource(Probe p, String name) {
      this.p = p;
      this.name = name;
      p.trace("open " + name);
    }

    @Override
    public void close() throws IOException {
      p.trace("close " + name);
      if (name.startsWith("bad")) {
        throw new IOException(name);
      }
    }
  }

  @Async
  static Task<?> resources(Probe p) {
    String s = "";
    Resource outside = new Resource(p, "outside");
    for (int i = 0; i < 3; i++) {
      try (outside;
          Resource a = new Resource(p, await(p.task("a")));
          Resource none = null;
          Resource b = i == 1 ? null : new Resource(p, await(p.task("bad" + i)))) {
        s += a.name;
        if (i == 0) continue;
        if (i == 2) throw new IllegalStateException(await(p.task("body")));
        s += await(p.task("b")) + b + none;
      } catch (IOException e) {
        s += await(p.task("io")) + e.getMessage() + e.getSuppressed().length;
      } catch (IllegalStateException e) {
        s += await(p.task(e.getMessage())) + e.getSuppressed()[0].getMessage();
      } finally {
        s += await(p.task("."));
      }
    }
    return Task.fromResult(s);
  }
}
