package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Constant expressions (JLS 15.29) that the language itself looks at. */
final class ConstantCases {
  static final boolean ON = true;
  static final int LIMIT = 3;

  private static final class Machine {
    final boolean running = true;
    final int one = 1;
    private final char letter = 'b';
    final byte small = 7;
    final String name = "m";
    private final long big = 1L << 40;
    int count;

    @Async
    private Task<Integer> untilReturn(Probe p) {
      while (running) {
        count += await(p.task(2));
        if (count > 3) {
          return Task.fromResult(count);
        }
      }
    }

    @Async
    private Task<Integer> untilThrow(Probe p) {
      for (; this.count < 100 || running; ) {
        count += await(p.task(1));
        if (count > 2) {
          throw new IllegalStateException("count " + count);
        }
      }
      return Task.fromResult(-1);
    }

    @Async
    private Task<Integer> verbatimLoop(Probe p) {
      await(p.task(1));
      while (running) {
        if (++count > 5) {
          return Task.fromResult(count);
        }
      }
    }

    @Async
    private Task<String> label(Probe p, int i, char c) {
      String s = "";
      switch (await(p.task(i))) {
        case one:
          s += await(p.task("one"));
        case one + 1:
          s += "two";
          break;
        default:
          s += "many";
      }
      switch (c) {
        case letter -> s += await(p.task("b"));
        case letter + 1 -> s += "c";
        default -> s += "-";
      }
      switch (s) {
        case name -> s += "m";
        case name + "x" -> s += "mx";
        default -> await(p.task("none"));
      }
      return Task.fromResult(s);
    }

    @Async
    private Task<String> verbatimLabel(Probe p, int i) {
      await(p.task(i));
      switch (i) {
        case one:
          return Task.fromResult("one");
        default:
          return Task.fromResult("other");
      }
    }

    @Async
    private Task<String> narrowed(Probe p) {
      byte b = one;
      char c = one + 64;
      short s = small;
      await(p.task(b));
      b = one;
      Byte boxed = one;
      byte[] bytes = {one, small, await(p.task(small))};
      c = letter;
      return Task.fromResult(b + "," + c + "," + s + "," + boxed + bytes[0] + bytes[1] + bytes[2]);
    }

    @Async
    private Task<Boolean> interned(Probe p) {
      String s = await(p.task("m1"));
      return Task.fromResult(s == name + one && await(p.task(true)) && ("x" + big).length() == 14);
    }

    @Async
    private Task<Integer> assignedOnlyIf(Probe p) {
      final int x;
      if (running) {
        x = await(p.task(4));
      } else {
        x = 0;
      }
      int y;
      if (ON && await(p.task(true)) && (y = await(p.task(5))) > x) {
        return Task.fromResult(x + y);
      }
      return Task.fromResult(x);
    }
  }

  @Async
  static Task<?> loopOverConstantField(Probe p) {
    return Task.fromResult(await(new Machine().untilReturn(p)));
  }

  @Async
  static Task<?> loopOverConstantFieldThrows(Probe p) {
    return Task.fromResult(await(new Machine().untilThrow(p)));
  }

  @Async
  static Task<?> loopOverConstantFieldVerbatim(Probe p) {
    return Task.fromResult(await(new Machine().verbatimLoop(p)));
  }

  @Async
  static Task<?> constantFieldAsLabel(Probe p) {
    return Task.fromResult(
        await(new Machine().label(p, 1, 'b'))
            + await(new Machine().label(p, 2, 'c'))
            + await(new Machine().label(p, 3, 'd')));
  }

  @Async
  static Task<?> constantFieldAsLabelVerbatim(Probe p) {
    return Task.fromResult(
        await(new Machine().verbatimLabel(p, 1)) + await(new Machine().verbatimLabel(p, 2)));
  }

  @Async
  static Task<?> constantFieldNarrowed(Probe p) {
    return Task.fromResult(await(new Machine().narrowed(p)));
  }

  @Async
  static Task<?> constantFieldInterned(Probe p) {
    return Task.fromResult(await(new Machine().interned(p)));
  }

  @Async
  static Task<?> constantFieldDecidesAssignment(Probe p) {
    return Task.fromResult(await(new Machine().assignedOnlyIf(p)));
  }

  @Async
  static Task<Integer> arithmeticCondition(Probe p) {
    int n = 0;
    while (LIMIT * 2 > 5 && !false) {
      n += await(p.task(1));
      if (n == LIMIT) {
        break;
      }
    }
    for (; 1 + 1 == 2; n += await(p.task(10))) {
      if (n > 20) {
        return Task.fromResult(n);
      }
    }
  }

  @Async
  static Task<Integer> localConstantCondition(Probe p) {
    final int two = 2;
    final boolean always = two == 2;
    int n = 0;
    do {
      n += await(p.task(two));
      if (n > 5) {
        return Task.fromResult(n);
      }
    } while (always);
  }

  @Async
  static Task<String> deadByConstant(Probe p) {
    String s = "";
    if (!ON) {
      s += await(p.task("dead"));
    }
    if (false || !ON & ON) {
      s += await(p.task("never"));
    }
    s += ON ? await(p.task("on")) : await(p.task("off"));
    s += ON || await(p.task(true)) ? 1 : await(p.task(2));
    for (int i = 0; i < LIMIT && ON; i++) {
      s += await(p.task(i));
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<String> conditionalOfConstants(Probe p) {
    short narrow = ON ? 1 : 'a';
    Object promoted = await(p.task(true)) ? 1 : 'a';
    Object mixed = await(p.task(false)) ? 1 : await(p.task(2.5));
    Object boxes = await(p.task(true)) ? await(p.task((Integer) 1)) : (Object) "s";
    char c = 'a';
    c += await(p.task(1));
    c++;
    Object sum = c + await(p.task(1));
    Object text = 'a' + await(p.task(1)) + "s" + null + 'c' + 1.0f + 2L;
    return Task.fromResult(narrow + ":" + promoted + mixed + boxes + c + sum + text);
  }
}
