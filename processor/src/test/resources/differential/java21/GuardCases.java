package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Guards of case labels, with and without awaits in them. */
final class GuardCases {
  sealed interface Shape permits Circle, Square, Group, Ring {}

  static non-sealed class Ring implements Shape {}

  record Circle(int radius) implements Shape {}

  record Square(int side) implements Shape {}

  record Group(Shape first, Shape second) implements Shape {}

  interface Round {}

  @Async
  static Task<?> awaitsInOneGuard(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object o : new Object[] {new Circle(1), new Circle(5), new Square(2), "text"}) {
      switch (o) {
        case Circle c when await(p.task(c.radius())) > 2:
          out.append("large").append(c.radius());
          break;
        case Circle c:
          out.append("circle").append(c.radius());
          break;
        case Square s:
          out.append("square").append(s.side());
        default:
          out.append("default");
      }
      out.append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> awaitsInSeveralGuards(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object o : new Object[] {1, 2, 3, 7, "x"}) {
      String text =
          switch (o) {
            case Integer i when await(p.task(i)) == 1 -> "one";
            case String s -> s + await(p.task("!"));
            case Integer i when p.id(i) == 2 -> "two" + p.id(i);
            case Integer i when await(p.task(i)) == 3 && await(p.task(true)) -> "three" + i;
            case Integer i -> "more" + await(p.task(i));
            default -> "never";
          };
      out.append(text).append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> sealedSwitchWithoutDefault(Probe p) {
    Shape shape = new Group(new Circle(1), new Square(await(p.task(2))));
    int area =
        switch (shape) {
          case Circle c when await(p.task(c.radius())) > 9 -> -1;
          case Circle(int radius) -> radius * 3;
          case Group(Circle(var r), Square(int side)) when await(p.task(side)) == r -> r + side;
          case Group(Circle(var r), Square(int side)) when await(p.task(side)) > r -> r * 10 + side;
          case Group g -> g.hashCode();
          case Square s -> await(p.task(s.side()));
          case Ring r -> 0;
        };
    return Task.fromResult(area);
  }

  @Async
  static Task<?> lastGroupHasTheGuard(Probe p) {
    Shape shape = await(p.task(2)) == 2 ? new Square(2) : new Ring();
    String text;
    switch (shape) {
      case Circle c when await(p.task(true)) -> text = "circle";
      case Circle c -> text = "other circle";
      case Group g -> text = "group";
      case Square s -> text = "square";
      case Ring r -> text = "ring";
      case Round r when await(p.task(true)) -> text = "round";
    }
    return Task.fromResult(text);
  }

  @Async
  static Task<?> unconditionalPatternBehindAGuard(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object o : new Object[] {1, "x", 2}) {
      switch (o) {
        case Object any when await(p.task(any)).equals(1) -> out.append("one");
        case Object any when await(p.task(any)).equals(2) -> out.append("two").append(any);
        case Object any -> out.append(any);
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> nullMeetsItsLabelBehindTheGuard(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object o : new Object[] {null, "x", 2}) {
      switch (o) {
        case String s when await(p.task(s)).isEmpty() -> out.append("empty");
        case null -> out.append(await(p.task("null")));
        case Integer i when await(p.task(i)) == 2 -> out.append("two");
        case String s -> out.append(s);
        default -> out.append("default");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> nullWithDefault(Probe p) {
    String s = null;
    return Task.fromResult(
        switch (s) {
          case String text when await(p.task(text)).isEmpty() -> "empty";
          case null, default -> "null or default";
        });
  }

  @Async
  static Task<?> nullWithoutLabelThrowsBeforeTheGuard(Probe p) {
    Object o = p.id((Object) null);
    try {
      switch (o) {
        case String s when await(p.task(s)).isEmpty() -> p.trace("empty");
        default -> p.trace("default");
      }
    } catch (NullPointerException e) {
      p.trace("null");
    }
    return Task.fromResult(0);
  }

  @Async
  static Task<?> guardThrows(Probe p) {
    Object o = "text";
    try {
      switch (o) {
        case String s when await(Probe.class == null ? null : p.<Boolean>fail(new Exception("g"))) ->
            p.trace(s);
        case String s -> p.trace("second");
        default -> p.trace("default");
      }
    } catch (Exception e) {
      p.trace(e.getMessage());
    }
    return Task.fromResult(0);
  }

  @Async
  static Task<?> selectorIsEvaluatedOnce(Probe p) {
    int n = 0;
    Object[] all = {1, "x"};
    String text =
        switch (all[n++]) {
          case Integer i when await(p.task(false)) -> "a";
          case Integer i when await(p.task(true)) -> "b" + i;
          case Integer i -> "c";
          default -> "d";
        };
    return Task.fromResult(text + n);
  }

  @Async
  static Task<?> guardSeesVariablesOfTheMethod(Probe p) {
    int limit = await(p.task(3));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      Object o = i * 2;
      int factor = await(p.task(i));
      switch (o) {
        case Integer n when n + factor > limit -> out.append(await(p.task("more"))).append(n);
        case Integer n when await(p.task(n)) + factor == limit -> out.append("equal").append(n);
        default -> out.append(await(p.task("less")));
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> guardsInAnOperand(Probe p) {
    Object o = await(p.task((Object) 4));
    return Task.fromResult(
        p.id(1)
            + switch (o) {
              case Integer i when await(p.task(i)) > 9 -> 10;
              case Integer i when await(p.task(i)) > 3 -> {
                int twice = i * await(p.task(2));
                yield twice + i;
              }
              default -> 0;
            }
            + await(p.task(5)));
  }

  @Async
  static Task<?> guardsOfASwitchThatDoesNotSuspend(Probe p) {
    int limit = 0;
    for (int i = 0; i < 2; i++) {
      limit += await(p.task(i + 2));
    }
    int fixed = limit + await(p.task(1));
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      int odd = i % 2;
      out.append(await(p.task(i)));
      Object o = i;
      switch (o) {
        case Integer n when n > fixed -> out.append("more");
        case Integer n when n == fixed || odd == 1 -> out.append("equal").append(n);
        default -> out.append("less");
      }
      boolean even =
          switch (o) {
            case Integer n when odd == 0 -> n >= 0;
            default -> false;
          };
      out.append(even);
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> guardInALoopCondition(Probe p) {
    int i = 0;
    int limit = await(p.task(3));
    Object o = i;
    while (switch (o) {
      case Integer n when n < limit -> true;
      default -> false;
    }) {
      i += await(p.task(1));
      o = i;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> fallsThroughBehindAGuard(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object o : new Object[] {"a", "b", 3}) {
      switch (o) {
        case String s when await(p.task(s)).equals("a"):
          out.append("a");
        default:
          out.append(await(p.task("d")));
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> lambdaCapturesWhatAGuardedPatternBinds(Probe p) {
    java.util.List<java.util.function.Supplier<String>> later = new java.util.ArrayList<>();
    for (Object o : new Object[] {1, "x", 2}) {
      switch (o) {
        case Integer i when await(p.task(i)) > 1 -> later.add(() -> "large" + i);
        case Integer i -> later.add(() -> "small" + i + o);
        case String s when p.id(true) -> {
          await(p.task(s));
          later.add(() -> s + o);
        }
        default -> p.trace("default");
      }
    }
    StringBuilder out = new StringBuilder();
    later.forEach(one -> out.append(one.get()));
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> guardsInNestedSwitches(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Shape shape : new Shape[] {new Circle(1), new Group(new Circle(2), new Square(3))}) {
      switch (shape) {
        case Group g
            when switch (g.first()) {
                  case Circle c when await(p.task(c.radius())) > 1 -> await(p.task(true));
                  default -> false;
                } ->
            out.append("group").append(g.second());
        case Circle(var r) when await(p.task(r)) == 1 -> out.append(await(p.task("circle")));
        default -> out.append("default");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> guardBinds(Probe p) {
    StringBuilder out = new StringBuilder();
    Object other = await(p.task((Object) "other"));
    for (Object o : new Object[] {1, "x", 'c'}) {
      switch (o) {
        case String s when other instanceof String it && it.length() == 5 ->
            out.append(s).append(await(p.task(1))).append(it);
        case Integer i when !(other instanceof String it) || it.isEmpty() -> out.append("not here");
        case Integer i when other instanceof Integer || other instanceof String it ->
            out.append(await(p.task(i)));
        default -> out.append("default");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> guardBindsWithoutAwaitInTheSwitch(Probe p) {
    Object other = await(p.task((Object) new Circle(4)));
    Object o = "text";
    String text =
        switch (o) {
          case String s when other instanceof Circle(int r) && r > 3 -> s + r;
          case String s when other instanceof Circle c -> s + c;
          default -> "default";
        };
    switch (o) {
      case String s when o instanceof CharSequence it -> p.trace(it);
      default -> p.trace("default");
    }
    if (o instanceof CharSequence it
        && switch (o) {
          case String s when other instanceof Circle c -> c.radius() == it.length();
          default -> false;
        }) {
      text += await(p.task(it.length()));
    }
    return Task.fromResult(text);
  }

  @Async
  static Task<?> awaitingGuardBinds(Probe p) {
    StringBuilder out = new StringBuilder();
    for (Object o : new Object[] {new Circle(3), new Square(4), "x"}) {
      switch (o) {
        case Circle c when await(p.task(o)) instanceof Circle(int r) && r == await(p.task(3)) ->
            out.append(c).append(r).append(await(p.task("!")));
        case Shape s
            when await(p.task(o)) instanceof Square q
                && (q.side() > 9 || await(p.task(o)) instanceof Shape it) ->
            out.append(q.side());
        default -> out.append("default");
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> lambdaCapturesWhatAGuardBinds(Probe p) {
    Object other = await(p.task((Object) "other"));
    java.util.function.Supplier<String> later = null;
    switch (other) {
      case Integer i -> later = () -> "int" + i;
      case String s when other instanceof CharSequence it && await(p.task(true)) ->
          later = () -> s + it;
      default -> later = () -> "default";
    }
    await(p.task(0));
    return Task.fromResult(later.get());
  }

  @Async
  static Task<?> guardBindsInAnArmOfAnAwaitingSwitch(Probe p) {
    Object o = await(p.task((Object) 7));
    String text =
        switch (o) {
          case Integer i -> {
            String inner =
                switch (o) {
                  case Integer n when o instanceof Number it -> "n" + it.intValue();
                  default -> "d";
                };
            yield inner + await(p.task(i));
          }
          default -> "default";
        };
    return Task.fromResult(text);
  }
}
