package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Record patterns whose bindings live across awaits. */
final class RecordPatternCases {
  record Point(int x, int y) {}

  record Line(Point from, Point to) {}

  record Box<T>(T content) {}

  record Pair<A, B>(A first, B second) {}

  sealed interface Tree<T> permits Leaf, Node {}

  record Leaf<T>(T value) implements Tree<T> {}

  record Node<T>(Tree<T> left, Tree<T> right) implements Tree<T> {}

  record Broken(int value) {
    @Override
    public int value() {
      throw new IllegalStateException("broken");
    }
  }

  @Async
  static Task<?> bindingsLiveAcrossAnAwait(Probe p) {
    Object o = await(p.task((Object) new Point(1, 2)));
    if (o instanceof Point(int x, int y)) {
      int sum = x + await(p.task(10));
      return Task.fromResult(sum + y);
    }
    return Task.fromResult(-1);
  }

  @Async
  static Task<?> nestedPatternsFlowOutOfTheIf(Probe p) {
    Object o = await(p.task((Object) new Line(new Point(1, 2), new Point(3, 4))));
    if (!(o instanceof Line(Point(var a, var b), Point to))) {
      return Task.fromResult("no line");
    }
    String text = a + "," + await(p.task("-"));
    return Task.fromResult(text + b + to);
  }

  @Async
  static Task<?> genericRecordsAreInferred(Probe p) {
    Box<Pair<String, Integer>> box = new Box<>(new Pair<>(await(p.task("a")), 2));
    if (box instanceof Box(Pair(var s, var i)) && await(p.task(i)) == 2) {
      return Task.fromResult(s.length() + i.intValue() + await(p.task(1)));
    }
    return Task.fromResult(0);
  }

  @Async
  static Task<?> awaitBetweenTwoPatternsOfACondition(Probe p) {
    Object a = new Point(1, 2);
    Object b = new Box<>("text");
    if (a instanceof Point(int x, var y)
        && await(p.task(x)) == 1
        && b instanceof Box<?>(String s)
        && await(p.task(s)).length() == y + 2) {
      return Task.fromResult(x + y + s);
    }
    return Task.fromResult("no");
  }

  @Async
  static Task<?> accessorThrows(Probe p) {
    Object o = await(p.task((Object) new Broken(1)));
    try {
      if (o instanceof Broken(int value)) {
        return Task.fromResult(await(p.task(value)));
      }
    } catch (MatchException e) {
      p.trace(e.getCause().getMessage());
    }
    return Task.fromResult(0);
  }

  @Async
  static Task<?> recursiveSum(Probe p) {
    Tree<Integer> tree = new Node<>(new Node<>(new Leaf<>(1), new Leaf<>(2)), new Leaf<>(3));
    return Task.fromResult(await(sum(p, tree)));
  }

  @Async
  private static Task<Integer> sum(Probe p, Tree<Integer> tree) {
    return Task.fromResult(
        switch (tree) {
          case Leaf<Integer>(var value) -> await(p.task(value));
          case Node<Integer>(Leaf<Integer>(Integer left), var right) ->
              left + await(sum(p, right));
          case Node<Integer>(var left, var right) -> await(sum(p, left)) + await(sum(p, right));
        });
  }

  @Async
  static Task<?> primitiveBindingsAreCopiedForLambdas(Probe p) {
    List<Supplier<Integer>> later = new ArrayList<>();
    for (Object o : new Object[] {new Point(1, 2), new Point(3, 4)}) {
      if (o instanceof Point(int x, int y)) {
        await(p.task(x));
        later.add(() -> x * 10 + y);
      }
    }
    int sum = 0;
    for (Supplier<Integer> one : later) {
      sum += one.get() + await(p.task(1));
    }
    return Task.fromResult(sum);
  }

  @Async
  static Task<?> whileBindsAnewEachTime(Probe p) {
    Object tree = new Node<>(new Leaf<>(1), new Node<>(new Leaf<>(2), new Leaf<>(3)));
    StringBuilder out = new StringBuilder();
    while (tree instanceof Node<?>(Leaf<?>(var value), var right)) {
      out.append(value).append(await(p.task(";")));
      tree = right;
    }
    return Task.fromResult(out.append(tree).toString());
  }

  @Async
  static Task<?> loopEndsWithABinding(Probe p) {
    Object o = "start";
    int n = 0;
    while (!(o instanceof Point(int x, int y))) {
      o = await(p.task(n)) == 2 ? new Point(n, n) : "again";
      n++;
    }
    await(p.task(n));
    return Task.fromResult(x + y);
  }

  @Async
  static Task<?> patternInATernary(Probe p) {
    Object o = new Point(3, 4);
    int n = o instanceof Point(int x, int y) ? x * await(p.task(y)) : await(p.task(0));
    boolean b = !(o instanceof Point(int x, int y)) || x + await(p.task(y)) > 6;
    return Task.fromResult(n + " " + b);
  }
}
