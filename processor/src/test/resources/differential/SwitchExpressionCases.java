package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** switch expressions with awaits. */
final class SwitchExpressionCases {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @Async
  static Task<?> arrows(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      String s =
          switch (i) {
            case 0 -> await(p.task("zero"));
            case 1 -> "one";
            default -> await(p.task("many"));
          };
      out.append(s);
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> yields(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      out.append(
          switch (i) {
            case 0 -> {
              String t = await(p.task("z"));
              yield t + "ero";
            }
            case 1 -> {
              if (await(p.task(true))) yield "one";
              yield await(p.task("never"));
            }
            case 2 -> {
              for (int j = 0; ; j++) {
                if (await(p.task(j)) == 1) yield "two" + j;
              }
            }
            default -> "many";
          });
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> oldStyleWithYield(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int n =
          switch (i) {
            case 0:
              yield await(p.task(10));
            case 1:
              out.append("falls ");
            case 2:
              int x = await(p.task(20));
              yield x + i;
            default:
              yield 30;
          };
      out.append(n).append(' ');
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> selectorAwaits(Probe p) {
    return Task.fromResult(
        switch (await(p.task("b"))) {
          case "a" -> 1;
          case "b" -> 2;
          default -> 3;
        });
  }

  @Async
  static Task<?> asOperandBetweenOthers(Probe p) {
    int k = 1;
    return Task.fromResult(
        p.id(100)
            + switch (k) {
              case 1 -> await(p.task(10));
              default -> p.id(20);
            }
            + p.id(1));
  }

  @Async
  static Task<?> asArgument(Probe p) {
    Color c = Color.GREEN;
    return Task.fromResult(
        String.format(
            "%s %s %s",
            p.id("a"),
            switch (c) {
              case RED -> "red";
              case GREEN -> await(p.task("green"));
              case BLUE -> "blue";
            },
            p.id("z")));
  }

  @Async
  static Task<?> nested(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        out.append(
            switch (i) {
              case 0 ->
                  switch (j) {
                    case 0 -> await(p.task("00"));
                    default -> "01";
                  };
              default ->
                  await(p.task("1"))
                      + switch (j) {
                        case 0 -> "0";
                        default -> await(p.task("1"));
                      };
            });
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> numericPromotion(Probe p) {
    int k = await(p.task(1));
    Object o =
        switch (k) {
          case 1 -> await(p.task(1));
          default -> 2.5;
        };
    long l =
        switch (k) {
          case 1 -> await(p.task(7));
          default -> 'c';
        };
    return Task.fromResult(o + " " + l);
  }

  @Async
  static Task<?> throwsInBranch(Probe p) {
    try {
      int n =
          switch (await(p.task(2))) {
            case 1 -> 1;
            case 2 -> throw new IllegalStateException(await(p.task("two")));
            default -> 3;
          };
      return Task.fromResult(n);
    } catch (IllegalStateException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> tryInsideBranch(Probe p) {
    String s =
        switch (await(p.task(1))) {
          case 1 -> {
            try {
              yield Integer.toString(Integer.parseInt(await(p.task("x"))));
            } catch (NumberFormatException e) {
              yield await(p.task("caught"));
            } finally {
              p.trace("finally");
            }
          }
          default -> "other";
        };
    return Task.fromResult(s);
  }

  @Async
  static Task<?> asAwaitOperand(Probe p) {
    int k = 2;
    return Task.fromResult(
        await(
            switch (k) {
              case 1 -> p.task("one");
              default -> p.task("other");
            }));
  }

  @Async
  static Task<?> asConditionOfIfAndWhile(Probe p) {
    int i = 0;
    while (switch (i) {
      case 0, 1 -> await(p.task(true));
      default -> false;
    }) {
      i++;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> returnedTasks(Probe p) {
    int k = await(p.task(1));
    return switch (k) {
      case 1 -> Task.fromResult(await(p.task("one")));
      default -> p.task("other");
    };
  }

  @Async
  static Task<?> returnInsideLoopAroundSwitchExpression(Probe p) {
    for (int i = 0; ; i++) {
      int x =
          switch (i) {
            case 0 -> await(p.task(5));
            default -> i;
          };
      if (x == 1) return Task.fromResult("left " + i);
    }
  }

  @Async
  static Task<?> lambdaBranches(Probe p) {
    int k = await(p.task(1));
    Supplier<String> s =
        switch (k) {
          case 1 -> {
            String t = await(p.task("t"));
            yield () -> t + k;
          }
          default -> () -> "default";
        };
    await(p.task("gap"));
    return Task.fromResult(s.get());
  }

  @Async
  static Task<?> lambdaInAwaitFreeBranchOfAwaitingSwitch(Probe p) {
    int[] box = {1};
    int r =
        switch (await(p.task(1))) {
          case 1 -> {
            p.trace("one");
            yield +((IntSupplier) () -> box[0]).getAsInt();
          }
          default -> 0;
        };
    await(p.task("gap"));
    return Task.fromResult(r + box[0]);
  }

  @Async
  static Task<?> lambdaInAwaitFreeSwitchBesideAwait(Probe p) {
    int[] box = {1};
    int k = await(p.task(1));
    for (int x :
        new int[] {
          switch (k) {
            case 1 -> {
              p.trace("one");
              yield ((IntSupplier) () -> box[0] + k).getAsInt();
            }
            default -> 0;
          },
          await(p.task(2))
        }) {
      await(p.task(x));
      box[0] += x;
    }
    return Task.fromResult(box);
  }

  @Async
  static Task<?> lambdaInsideBlockOfNestedSwitches(Probe p) {
    int[] box = {1};
    int f = await(p.task(2));
    int r =
        Math.abs(
            switch (f) {
              case 2 ->
                  switch (await(p.task(3))) {
                    case 3 -> {
                      Supplier<Integer> s = () -> box[0] + f;
                      yield s.get();
                    }
                    default -> 1;
                  };
              default -> 2;
            });
    await(p.task("gap"));
    return Task.fromResult(r + box[0] + f);
  }

  @Async
  static Task<?> sideEffectsBeforeSwitchOperand(Probe p) {
    int x = 1;
    int r =
        x++
            + switch (x) {
              case 2 -> x++ + await(p.task(10));
              default -> 0;
            }
            + x;
    return Task.fromResult(r);
  }

  @Async
  static Task<?> enumWithoutDefault(Probe p) {
    Color c = await(p.task(Color.BLUE));
    int n =
        switch (c) {
          case RED -> 1;
          case GREEN -> await(p.task(2));
          case BLUE -> await(p.task(3));
        };
    return Task.fromResult(n);
  }
}
