package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Types that no source can name (JLS 4.9, 5.1.10, 14.4.1), living across awaits. */
final class NonDenotableTypeCases {
  interface Left {
    default String left() {
      return "left";
    }
  }

  interface Right {
    default String right() {
      return "right";
    }
  }

  record One() implements Left, Right {}

  record Two() implements Left, Right {}

  private static <T> T pick(boolean first, T a, T b) {
    return first ? a : b;
  }

  private static <T> List<T> listOf(T a, T b) {
    return new ArrayList<>(List.of(a, b));
  }

  private static <T> void rotate(List<T> list) {
    list.add(list.remove(0));
  }

  @Async
  static Task<String> intersectionAssigned(Probe p) {
    var both = pick(true, new One(), new Two());
    String s = both.left() + await(p.task(1)) + both.right();
    both = pick(await(p.task(false)), new One(), new Two());
    return Task.fromResult(s + both.left() + both.right() + await(p.task(2)) + both);
  }

  @Async
  static Task<String> listOfIntersection(Probe p) {
    var list = listOf(new One(), new Two());
    String s = list.get(0).left() + await(p.task(1)) + list.get(1).right();
    list = listOf(new Two(), new One());
    await(p.task(2));
    for (var both : list) {
      s += both.left() + await(p.task(3)) + both.right();
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<String> mixedLiterals(Probe p) {
    var list = Arrays.asList(1, "a", 2.0);
    await(p.task(1));
    list = Arrays.asList(1, "b", await(p.task(3.0)));
    String s = "";
    for (var x : list) {
      s += x + await(p.task("-"));
    }
    return Task.fromResult(s + list.get(0).compareTo(null == null ? null : null));
  }

  @Async
  static Task<String> mixedConditional(Probe p) {
    var x = await(p.task(true)) ? 1 : "one";
    await(p.task(2));
    x = await(p.task(false)) ? 2 : "two";
    await(p.task(3));
    return Task.fromResult("" + x);
  }

  private static String first(List<? extends Number> numbers, int i) {
    return numbers.get(i).toString();
  }

  @Async
  private static Task<String> captured(Probe p, List<? extends Comparable<?>> list, List<?> any) {
    var first = list.get(0);
    await(p.task(first));
    first = list.get(1);
    var whole = list;
    await(p.task(2));
    whole = List.of("z");
    rotate(any);
    var element = any.get(await(p.task(0)));
    await(p.task(3));
    var copy = new ArrayList<>(any);
    rotate(copy);
    await(p.task(4));
    copy = new ArrayList<>(any);
    return Task.fromResult("" + first + whole + element + copy);
  }

  @Async
  static Task<String> captureAssigned(Probe p) {
    return Task.fromResult(
        await(captured(p, List.of(1, "b"), new ArrayList<>(List.of("x", "y")))));
  }

  @Async
  private static Task<String> entries(Probe p, Map<? extends Comparable<?>, ?> map) {
    String s = "";
    for (var entry : map.entrySet()) {
      s += entry.getKey();
      await(p.task(s));
      s += entry.getValue();
    }
    for (Map.Entry<? extends Comparable<?>, ?> entry : map.entrySet()) {
      s += entry.getKey() + "" + await(p.task(entry.getValue()));
    }
    var iterator = map.entrySet().iterator();
    while (await(p.task(iterator.hasNext()))) {
      var entry = iterator.next();
      s += await(p.task(entry.getKey())) + "" + entry.getValue();
    }
    return Task.fromResult(s);
  }

  @Async
  static Task<String> entriesOfWildcards(Probe p) {
    return Task.fromResult(await(entries(p, new TreeMap<>(Map.of("a", 1, "b", 2)))));
  }

  @Async
  private static <T extends Comparable<? super T> & Serializable> Task<T> maximum(
      Probe p, List<? extends T> list) {
    T best = null;
    for (var x : list) {
      if (best == null || x.compareTo(best) > await(p.task(0))) {
        best = x;
      }
    }
    var bound = best;
    await(p.task(1));
    bound = Collections.max(list);
    return Task.fromResult(bound.compareTo(best) == 0 ? await(p.task(bound)) : null);
  }

  @Async
  static Task<Integer> boundedVariable(Probe p) {
    return Task.fromResult(await(maximum(p, List.of(3, 9, 4))));
  }

  private static class Node<N extends Node<N>> {
    N next;
    int value;

    @SuppressWarnings("unchecked")
    N self() {
      return (N) this;
    }
  }

  private static final class Leaf extends Node<Leaf> {}

  @Async
  private static <N extends Node<N>> Task<Integer> sum(Probe p, Node<N> start, Node<?> any) {
    int sum = 0;
    for (var node = start.self(); node != null; node = node.next) {
      sum += await(p.task(node.value));
    }
    var other = any.self();
    await(p.task(sum));
    other = null == other.next ? null : other.self().next;
    var next = any.next;
    sum += await(p.task(next == null ? 100 : next.value));
    next = any.next;
    return Task.fromResult(sum + (other == null ? 1 : other.value));
  }

  @Async
  static Task<Integer> recursiveBound(Probe p) {
    Leaf a = new Leaf();
    a.value = 1;
    a.next = new Leaf();
    a.next.value = 2;
    return Task.fromResult(await(sum(p, a, a)));
  }

  @Async
  @SuppressWarnings({"rawtypes", "unchecked"})
  static Task<String> rawTypes(Probe p) {
    List raw = new ArrayList(Arrays.asList(1, "two"));
    String s = "";
    for (Object o : raw) {
      s += o + await(p.task("."));
    }
    raw.add(await(p.task(3)));
    Map<String, List> map = new HashMap();
    map.put("k", raw);
    var got = map.get(await(p.task("k")));
    await(p.task(1));
    got = raw;
    Function f = Function.identity();
    return Task.fromResult(s + got + f.apply(await(p.task("f"))) + f.andThen(f).apply(raw.get(0)));
  }

  @Async
  static Task<String> arraysOfGenerics(Probe p) {
    @SuppressWarnings("unchecked")
    List<String>[] lists = new List[await(p.task(2))];
    lists[0] = List.of(await(p.task("a")));
    lists[await(p.task(1))] = listOf("b", await(p.task("c")));
    var first = lists[0];
    await(p.task(1));
    Map<String, int[]>[][] maps = cast(new Map[1][await(p.task(1))]);
    maps[0][0] = Map.of("k", new int[] {await(p.task(5))});
    return Task.fromResult(first + "" + lists[1] + maps[0][0].get("k")[0]);
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object o) {
    return (T) o;
  }
}
