package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.List;

/** switch statements with awaits in selector and branches. */
final class SwitchStatementCases {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @Async
  static Task<?> oldStyle(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      switch (i) {
        case 0:
          out.append(await(p.task("zero")));
          break;
        case 1:
          out.append(await(p.task("one")));
        case 2:
          out.append(await(p.task("two")));
          break;
        case 3:
        case 4:
          out.append("three or four");
        default:
          out.append(await(p.task("default")));
      }
      out.append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> selectorAwaits(Probe p) {
    switch (await(p.task(2))) {
      case 1:
        p.trace("one");
        break;
      case 2:
        p.trace(await(p.task("two")));
        break;
      default:
        p.trace("other");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> defaultInTheMiddle(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      switch (i) {
        case 1:
          out.append(await(p.task("one")));
        default:
          out.append(await(p.task("default")));
        case 2:
          out.append(await(p.task("two")));
          break;
        case 3:
          out.append("three");
      }
      out.append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> noMatchNoDefault(Probe p) {
    switch (p.id(7)) {
      case 1:
        await(p.task("never"));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> strings(Probe p) {
    StringBuilder out = new StringBuilder();
    for (String s : List.of("a", "b", "Aa", "BB", "z")) {
      switch (s) {
        case "a":
          out.append(await(p.task("1")));
          break;
        case "Aa":
          out.append(await(p.task("2")));
          break;
        case "BB":
          out.append(await(p.task("3")));
          break;
        case "b":
          out.append("4");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> enums(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Color c : Color.values()) {
      switch (c) {
        case RED:
          out.append(await(p.task("r")));
          break;
        case BLUE:
          out.append(await(p.task("b")));
          break;
        default:
          out.append("other");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> nullSelector(Probe p) {
    String s = null;
    Color c = null;
    Integer i = null;
    try {
      switch (s) {
        case "a":
          await(p.task(1));
      }
    } catch (NullPointerException e) {
      p.trace("npe 1");
    }
    try {
      switch (c) {
        case RED:
          await(p.task(1));
      }
    } catch (NullPointerException e) {
      p.trace("npe 2");
    }
    try {
      switch (i) {
        case 1:
          await(p.task(1));
      }
    } catch (NullPointerException e) {
      p.trace("npe 3");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> charsBytesAndBoxes(Probe p) {
    char c = 'b';
    switch (c) {
      case 'a':
        p.trace("a");
        break;
      case 'b':
        p.trace(await(p.task("b")));
    }
    byte b = 3;
    switch (b) {
      case 3:
        p.trace(await(p.task("three")));
    }
    Character boxed = 'x';
    switch (boxed) {
      case 'x':
        p.trace(await(p.task("x")));
    }
    switch (await(p.task((short) 5))) {
      case 5:
        p.trace(await(p.task("five")));
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> arrows(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      switch (i) {
        case 0 -> out.append(await(p.task("zero")));
        case 1, 2 -> {
          String s = await(p.task("few"));
          out.append(s);
        }
        case 3 -> out.append("three");
        default -> {
          if (await(p.task(true))) break;
          out.append("never");
        }
      }
      out.append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> arrowThrows(Probe p) {
    try {
      switch (await(p.task(Color.GREEN))) {
        case RED -> p.trace("red");
        case GREEN -> throw new IllegalStateException(await(p.task("green")));
        case BLUE -> p.trace("blue");
      }
    } catch (IllegalStateException e) {
      p.trace(e);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> returnsFromBranches(Probe p) {
    for (int i = 0; ; i++) {
      switch (i) {
        case 0:
          await(p.task(0));
          break;
        case 1:
          if (await(p.task(false))) return Task.fromResult("never");
          continue;
        case 2:
          return Task.fromResult(await(p.task("two")));
        default:
          throw new IllegalStateException();
      }
      p.trace("after switch");
    }
  }

  @Async
  static Task<?> allBranchesReturn(Probe p) {
    switch (await(p.task(1))) {
      case 1:
        return Task.fromResult(await(p.task("one")));
      default:
        return Task.fromResult("default");
    }
  }

  @Async
  static Task<?> localsSharedByBranches(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      switch (i) {
        case 0:
          int x = 1;
          await(p.task("gap"));
          out.append(x);
          break;
        case 1:
          x = await(p.task(5));
          out.append(x);
          break;
        default:
          x = 7;
          await(p.task("gap"));
          out.append(x);
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> fallThroughKeepsLocals(Probe p) {
    switch (p.id(1)) {
      case 1:
        int x = await(p.task(1));
        await(p.task("gap"));
      case 2:
        x = 5;
        p.trace(x);
        await(p.task("gap"));
        p.trace(x);
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> breakInsideNestedConstructs(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      switch (i) {
        case 0:
          if (await(p.task(true))) break;
          out.append("never");
        case 1:
          for (int j = 0; j < 3; j++) {
            if (await(p.task(j)) == 1) break;
            out.append(j);
          }
          out.append("after loop ");
          break;
        case 2:
          try {
            if (await(p.task(true))) break;
          } finally {
            out.append("finally ");
          }
        default:
          out.append("default ");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> labelledBreakOutOfSwitch(Probe p) {
    int n = 0;
    outer:
    while (true) {
      inner:
      switch (n) {
        case 0:
        case 1:
          n += await(p.task(1));
          break inner;
        case 2:
          n = await(p.task(10));
          continue outer;
        default:
          break outer;
      }
      p.trace(n);
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> nestedSwitches(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        switch (i) {
          case 0:
            switch (j) {
              case 0:
                out.append(await(p.task("00")));
                break;
              default:
                out.append(await(p.task("01")));
            }
            out.append("-");
            break;
          default:
            switch (j) {
              case 0 -> out.append(await(p.task("10")));
              default -> out.append("11");
            }
        }
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> constantLabels(Probe p) {
    final int one = 1;
    switch (await(p.task(2))) {
      case one:
        p.trace("one");
        break;
      case one + 1:
        p.trace(await(p.task("two")));
        break;
      case Integer.MAX_VALUE:
        p.trace("max");
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> switchInTryInLoop(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      try {
        switch (i) {
          case 0:
            out.append(await(p.task("a")));
            continue;
          case 1:
            throw new IllegalStateException("one");
          case 2:
            out.append(await(p.task("c")));
            break;
          default:
            return Task.fromResult(out.append(await(p.task("d"))).toString());
        }
        out.append("b");
      } catch (IllegalStateException e) {
        out.append(e.getMessage());
      } finally {
        out.append("f ");
      }
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> emptySwitch(Probe p) {
    switch (await(p.task(1))) {
    }
    switch (await(p.task(2))) {
      default:
    }
    return Task.fromResult("end");
  }

  @Async
  static Task<?> exhaustiveEnumArrowWithAwaits(Probe p) {
    Color c = Color.BLUE;
    String s;
    switch (c) {
      case RED -> s = await(p.task("r"));
      case GREEN -> s = "g";
      case BLUE -> s = await(p.task("b"));
      default -> throw new IllegalStateException();
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<?> selectorWithSideEffects(Probe p) {
    int k = 0;
    switch (k++ + await(p.task(1)) + k) {
      case 2:
        p.trace(await(p.task("two")));
        break;
      case 1:
        p.trace("one");
    }
    return Task.fromResult(k);
  }

  @Async
  static Task<?> selectorLocalChangedInBranch(Probe p) {
    int k = 1;
    switch (k) {
      case 1:
        k = 2;
        await(p.task("gap"));
      case 2:
        k = 3;
        await(p.task("gap"));
        break;
      case 3:
        p.trace("never");
    }
    return Task.fromResult(k);
  }

  @Async
  static Task<?> lambdaInBranch(Probe p) {
    for (int i = 0; i < 2; i++) {
      switch (i) {
        case 0 -> {
          int x = await(p.task(4));
          Runnable r = () -> p.trace(x);
          await(p.task("gap"));
          r.run();
        }
        default -> p.trace("default");
      }
    }
    return Task.fromResult("end");
  }
}
