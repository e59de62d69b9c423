package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Constructs that contain no await themselves, beside awaits. */
final class VerbatimCases {
  @Async
  static Task<?> oldSwitch(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      int k = await(p.task(i));
      switch (k) {
        case 0:
          out.append("zero");
          break;
        case 1:
        case 2:
          out.append("few");
        case 3:
          out.append("some");
          break;
        default:
          out.append("many");
      }
      out.append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> switchBreaksInsideLoops(Probe p) {
    int n = 0;
    outer:
    for (int i = 0; i < 5; i++) {
      n += await(p.task(1));
      switch (i) {
        case 1:
          continue;
        case 3:
          break outer;
        default:
          break;
      }
      n += 10;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> switchReturns(Probe p) {
    switch (await(p.task("b"))) {
      case "a":
        return Task.fromResult(1);
      case "b":
        return Task.fromResult(2);
      default:
        throw new IllegalStateException();
    }
  }

  @Async
  static Task<?> arrowSwitchStatement(Probe p) {
    Kind k = await(p.task(Kind.B));
    switch (k) {
      case A -> p.trace("a");
      case B -> {
        int x = 5;
        p.trace("b" + x);
      }
      default -> throw new IllegalStateException();
    }
    return Task.fromResult(await(p.task(1)));
  }

  enum Kind {
    A,
    B,
    C
  }

  @Async
  static Task<?> switchExpression(Probe p) {
    int k = await(p.task(2));
    String s =
        switch (k) {
          case 1 -> "one";
          case 2 -> {
            String two = "tw";
            yield two + "o";
          }
          default -> "many";
        };
    await(p.task("gap"));
    return Task.fromResult(s);
  }

  @Async
  static Task<?> switchOnConstantLocals(Probe p) {
    final int one = 1;
    final int two = one + 1;
    int k = await(p.task(2));
    switch (k) {
      case one:
        return Task.fromResult("one");
      case two:
        return Task.fromResult("two");
      default:
        return Task.fromResult("none");
    }
  }

  @Async
  static Task<?> exhaustiveEnumSwitchExpression(Probe p) {
    Kind k = await(p.task(Kind.C));
    int n =
        switch (k) {
          case A -> 1;
          case B -> 2;
          case C -> 3;
        };
    return Task.fromResult(n + await(p.task(1)));
  }

  @Async
  static Task<?> instanceofPattern(Probe p) {
    Object o = await(p.task("text"));
    if (o instanceof String s && s.length() == 4) {
      p.trace(s);
    }
    if (!(o instanceof String t)) {
      return Task.fromResult("no");
    }
    await(p.task("gap"));
    return Task.fromResult(t + t.length());
  }

  @Async
  static Task<?> tryWithResources(Probe p) {
    int n = await(p.task(1));
    try (Resource r = new Resource(p, "r" + n)) {
      p.trace("body");
    }
    await(p.task("gap"));
    return Task.fromResult("end");
  }

  private static final class Resource implements AutoCloseable {
    private final Probe p;
    private final String name;

    Resource(Probe p, String name) {
      this.p = p;
      this.name = name;
      p.trace("open " + name);
    }

    @Override
    public void close() {
      p.trace("close " + name);
    }
  }

  @Async
  static Task<?> synchronizedWithoutAwait(Probe p) {
    Object lock = new Object();
    int n = await(p.task(1));
    synchronized (lock) {
      n++;
      p.trace(Thread.holdsLock(lock));
    }
    n += await(p.task(10));
    return Task.fromResult(n);
  }

  @Async
  static Task<?> assertion(Probe p) {
    int n = await(p.task(1));
    assert n == 1 : "never";
    return Task.fromResult(n);
  }

  @Async
  static Task<?> nestedLoopsWithoutAwait(Probe p) {
    int n = await(p.task(0));
    outer:
    for (int i = 0; ; i++) {
      for (int j : new int[] {1, 2, 3}) {
        if (j == 2) continue outer;
        if (i == 3) break outer;
        n += j;
      }
    }
    do {
      n++;
      if (n == 5) continue;
    } while (n < 8);
    return Task.fromResult(n + await(p.task(1)));
  }

  @Async
  static Task<?> anonymousClassOutside(Probe p) {
    Runnable r = tracing(p);
    await(p.task("gap"));
    r.run();
    return Task.fromResult("end");
  }

  private static Runnable tracing(Probe p) {
    return new Runnable() {
      @Override
      public void run() {
        p.trace("anonymous");
      }
    };
  }

  @Async
  static Task<?> tryCatchFinallyWithoutAwait(Probe p) {
    String s = await(p.task("x"));
    try {
      Integer.parseInt(s);
    } catch (NumberFormatException e) {
      p.trace("nfe");
    } finally {
      p.trace("finally");
    }
    return Task.fromResult(await(p.task(2)));
  }

  @Async
  static Task<?> literals(Probe p) {
    await(p.task("gap"));
    return Task.fromResult(
        Arrays.asList(
            0x7fff_ffff,
            0b101,
            017,
            1_000L,
            0xFFFF_FFFF_FFFF_FFFFL,
            1e-3,
            .5f,
            0x1.8p1,
            'x',
            '\t',
            '\u0041',
            "s\u0042",
            true,
            null,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            -2147483648,
            -9223372036854775808L));
  }

  @Async
  static Task<?> classLiterals(Probe p) {
    await(p.task("gap"));
    return Task.fromResult(
        int.class.getName() + String[].class.getName() + List.class.getSimpleName() + void.class);
  }

  @Async
  static Task<?> operatorsWithoutAwait(Probe p) {
    int a = await(p.task(7));
    int b = 3;
    boolean z = a > b && !(a == b) || a <= b;
    int r = -a + ~b - (a << 2) + (a >>> 1) * (a % b) / b ^ a & b | 8;
    r += a;
    r <<= 1;
    a++;
    --b;
    int t = z ? a : b;
    await(p.task("gap"));
    return Task.fromResult(r + " " + t + " " + a + " " + b);
  }

  @Async
  static Task<?> precedenceIsKept(Probe p) {
    int a = await(p.task(7));
    int b = 2;
    int c = 3;
    int x = a - (b - c);
    int y = (a + b) * c;
    int z = a / (b * c);
    int w = -(-a);
    int v = - -a;
    boolean u = !(a == b) == (b == c);
    String s = "" + (a + b);
    int t = a + (b > c ? a : b);
    int q = (a = b) + c;
    await(p.task("gap"));
    return Task.fromResult(
        x + " " + y + " " + z + " " + w + " " + v + " " + u + " " + s + " " + t + " " + q);
  }

  @Async
  static Task<?> varAndDiamondAndWildcards(Probe p) {
    var map = new HashMap<String, List<? extends Number>>();
    map.put("k", List.of(1, 2.5));
    await(p.task("gap"));
    for (var e : map.entrySet()) {
      var numbers = e.getValue();
      for (var n : numbers) p.trace(n.intValue());
    }
    return Task.fromResult(map.size());
  }

  @Async
  static Task<?> streamsWithoutAwait(Probe p) {
    List<Integer> list = await(p.task(List.of(1, 2, 3)));
    Map<Boolean, List<Integer>> parts =
        list.stream().collect(Collectors.partitioningBy(x -> x > 1));
    int sum = list.stream().mapToInt(Integer::intValue).filter(x -> x != 2).sum();
    await(p.task("gap"));
    return Task.fromResult(parts.get(true) + "" + sum);
  }
}
