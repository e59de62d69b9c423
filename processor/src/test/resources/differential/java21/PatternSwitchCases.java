package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Switches over types, with awaits in their selector and groups. */
final class PatternSwitchCases {
  sealed interface Shape permits Circle, Square, Unit {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}

  enum Unit implements Shape {
    ONE,
    TWO
  }

  private static Object[] values() {
    return new Object[] {null, 1, 200L, "text", 'c', new Circle(2), Unit.TWO, new int[] {7}};
  }

  @Async
  static Task<?> typesWithNullAndDefault(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object o : values()) {
      switch (o) {
        case null -> out.append(await(p.task("null")));
        case Integer i -> out.append(i + await(p.task(1)));
        case Long l -> out.append(l);
        case String s -> {
          await(p.task("wait"));
          out.append(s);
        }
        case int[] array -> out.append(array[0] + await(p.task(2)));
        case Shape shape -> out.append(shape).append(await(p.task("!")));
        case Character _c -> out.append(_c);
        default -> throw new IllegalStateException();
      }
      out.append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> sealedExpressionWithoutDefault(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Shape shape : new Shape[] {new Circle(1), Unit.ONE, new Square(3), Unit.TWO}) {
      int area =
          switch (shape) {
            case Circle c -> 3 * c.radius() + await(p.task(1));
            case Square(int side) -> side * await(p.task(side));
            case Unit.ONE -> await(p.task(10));
            case Unit.TWO -> 20;
          };
      out.append(area).append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> sealedStatementReturnsInEachArm(Probe p) {
    Shape shape = await(p.task((Shape) new Square(4)));
    switch (shape) {
      case Circle c -> {
        return Task.fromResult(await(p.task("circle")) + c);
      }
      case Square s -> {
        return Task.fromResult(await(p.task("square")) + s);
      }
      case Unit u -> throw new IllegalStateException(await(p.task(u.name())));
    }
  }

  @Async
  static Task<?> selectorAwaits(Probe p) {
    return Task.fromResult(
        switch (await(p.task((Object) "selected"))) {
          case String s when s.length() > 3 -> s + await(p.task(1));
          case String s -> s;
          case Object o -> o.toString();
        });
  }

  @Async
  static Task<?> assignsVariablesInEachArm(Probe p) {
    Object o = await(p.task((Object) 5));
    final String text;
    int n;
    switch (o) {
      case String s:
        text = s;
        n = await(p.task(1));
        break;
      case Integer i:
        n = i;
        text = "n" + await(p.task(2));
        break;
      default:
        throw new IllegalArgumentException();
    }
    Runnable later = () -> p.trace(text);
    later.run();
    return Task.fromResult(text + n);
  }

  @Async
  static Task<?> yieldsOutOfTry(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object o : values()) {
      String text =
          switch (o) {
            case Integer i -> {
              try {
                yield "int" + await(p.task(i));
              } finally {
                p.trace("finally " + await(p.task("f")));
              }
            }
            case String s -> {
              try {
                await(p.fail(new IllegalStateException(s)));
              } catch (IllegalStateException e) {
                yield e.getMessage() + await(p.task("caught"));
              }
              yield "not reached";
            }
            case null, default -> "other";
          };
      out.append(text).append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> stringsWithNull(Probe p) {
    StringBuilder out = new StringBuilder();
    for (String s : new String[] {"a", null, "b", "c"}) {
      switch (s) {
        case "a", "b" -> out.append(await(p.task(s)));
        case null -> out.append("null");
        default -> out.append(await(p.task("default")));
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> enumsWithNull(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Unit unit : new Unit[] {Unit.ONE, null, Unit.TWO}) {
      out.append(
          switch (unit) {
            case ONE -> await(p.task("one"));
            case null -> "null" + await(p.task(0));
            case TWO -> "two";
          });
    }
    return Task.fromResult(out.toString());
  }

  @Async
  private static <T> Task<String> generic(Probe p, T value) {
    return Task.fromResult(
        switch (value) {
          case Integer i when i > await(p.task(3)) -> "large" + i;
          case Integer i -> "int" + await(p.task(i));
          case CharSequence s -> s + await(p.task("!"));
          case Object o -> o + "?";
        });
  }

  @Async
  static Task<?> typeVariableAsSelector(Probe p) {
    return Task.fromResult(
        await(generic(p, 2)) + await(generic(p, 5)) + await(generic(p, "s")) + await(generic(p, 'c')));
  }

  @Async
  static Task<?> nestedSwitches(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object a : new Object[] {1, "x"}) {
      for (Object b : new Object[] {2L, 'y'}) {
        out.append(
            switch (a) {
              case Integer i ->
                  switch (b) {
                    case Long l -> i + l + await(p.task(100));
                    case Character c -> "" + i + c + await(p.task("-"));
                    default -> "";
                  };
              case String s -> s + b + await(p.task("+"));
              default -> "";
            });
      }
    }
    return Task.fromResult(out.toString());
  }
}
