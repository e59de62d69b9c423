package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Generic methods, type variables and inference around awaits. */
final class GenericMethodCases {
  @Async
  static Task<?> identity(Probe p) {
    return Task.fromResult(await(identity(p, "x")) + await(identity(p, 5)));
  }

  @Async
  private static <T> Task<T> identity(Probe p, T t) {
    await(p.task("gap"));
    return Task.fromResult(t);
  }

  @Async
  static Task<?> localOfTypeVariable(Probe p) {
    return Task.fromResult(await(pick(p, List.of("a", "b"))));
  }

  @Async
  private static <T> Task<T> pick(Probe p, List<T> list) {
    T first = list.get(0);
    T second = await(p.task(list.get(1)));
    List<T> copy = new ArrayList<>();
    copy.add(second);
    copy.add(first);
    await(p.task("gap"));
    return Task.fromResult(copy.get(0));
  }

  @Async
  static Task<?> boundedTypeVariable(Probe p) {
    return Task.fromResult(await(max(p, List.of(3, 9, 4))));
  }

  @Async
  private static <T extends Comparable<? super T>> Task<T> max(
      Probe p, Collection<? extends T> all) {
    T best = null;
    for (T t : all) {
      T candidate = await(p.task(t));
      if (best == null || candidate.compareTo(best) > 0) best = candidate;
    }
    return Task.fromResult(best);
  }

  @Async
  static Task<?> boundThatACaptureMisses(Probe p) {
    Comparator<Object> order = Comparator.comparing(Object::toString);
    Task<TreeSet<Integer>> sorted = sortedBy(p, order);
    return Task.fromResult(await(sorted) + "" + await(lastOf(p, order, List.of(2, 3, 1))));
  }

  @Async
  private static <T extends Comparable<? super T>> Task<TreeSet<T>> sortedBy(
      Probe p, Comparator<? super T> order) {
    TreeSet<T> sorted = await(p.task(new TreeSet<T>(order)));
    await(p.task("gap"));
    return Task.fromResult(sorted);
  }

  @Async
  private static <T extends Comparable<? super T>> Task<String> lastOf(
      Probe p, Comparator<? super T> order, Collection<? extends T> all) {
    await(p.task("gap"));
    TreeSet<T> sorted = new TreeSet<>(order);
    sorted.addAll(all);
    await(p.task("sorted"));
    return Task.fromResult(sorted.comparator().equals(order) + "" + sorted.last());
  }

  @Async
  static Task<?> typeVariablesThatNoArgumentNames(Probe p) {
    Task<Map<String, Integer>> none = none(p);
    return Task.fromResult(await(none) + "" + await(GenericMethodCases.<Integer>only(p, 4)));
  }

  @Async
  private static <K extends Comparable<K>, V extends Comparable<K>> Task<Map<String, Integer>> none(
      Probe p) {
    await(p.task("gap"));
    Map<K, V> none = new TreeMap<>();
    return Task.fromResult(Map.of("none", await(p.task(none.size()))));
  }

  @Async
  private static <T extends Number & Comparable<T>> Task<List<? super T>> only(Probe p, T t) {
    List<? super T> only = await(p.task(new ArrayList<T>()));
    only.add(t);
    await(p.task("gap"));
    return Task.fromResult(only);
  }

  @Async
  static Task<?> intersectionBound(Probe p) {
    return Task.fromResult(await(both(p, "abc")));
  }

  @Async
  private static <T extends CharSequence & Comparable<T> & Serializable> Task<String> both(
      Probe p, T t) {
    await(p.task("gap"));
    Serializable s = t;
    return Task.fromResult(t.length() + " " + t.compareTo(t) + s);
  }

  @Async
  static Task<?> recursiveBound(Probe p) {
    return Task.fromResult(await(name(p, Color.GREEN)));
  }

  enum Color {
    RED,
    GREEN
  }

  @Async
  private static <E extends Enum<E>> Task<String> name(Probe p, E e) {
    Class<E> type = e.getDeclaringClass();
    await(p.task("gap"));
    return Task.fromResult(e.name() + type.getEnumConstants().length + Enum.valueOf(type, "RED"));
  }

  @Async
  static Task<?> arrayOfTypeVariable(Probe p) {
    return Task.fromResult(await(swap(p, new String[] {"a", "b"})));
  }

  @Async
  private static <T> Task<T[]> swap(Probe p, T[] a) {
    T t = a[0];
    a[0] = await(p.task(a[1]));
    a[1] = t;
    return Task.fromResult(a);
  }

  @SafeVarargs
  @Async
  private static <T> Task<List<T>> listOf(Probe p, T... all) {
    List<T> list = new ArrayList<>();
    for (T t : all) list.add(await(p.task(t)));
    return Task.fromResult(list);
  }

  @Async
  static Task<?> genericVarargs(Probe p) {
    return Task.fromResult(await(listOf(p, 1, 2, 3)) + "" + await(listOf(p, "a")));
  }

  @Async
  static Task<?> severalTypeVariables(Probe p) {
    return Task.fromResult(await(convert(p, Map.of("k", 1), (k, v) -> k + v)));
  }

  @Async
  private static <K, V, R> Task<List<R>> convert(
      Probe p, Map<K, ? extends V> map, BiFunction<? super K, ? super V, ? extends R> f) {
    List<R> out = new ArrayList<>();
    for (Map.Entry<K, ? extends V> e : map.entrySet()) {
      R r = f.apply(e.getKey(), e.getValue());
      await(p.task("gap"));
      out.add(r);
    }
    return Task.fromResult(out);
  }

  @Async
  static Task<?> unusedTypeVariableInException(Probe p) throws IOException {
    return Task.fromResult(await(orThrow(p, new IOException("x"), true)));
  }

  @Async
  private static <X extends Throwable> Task<String> orThrow(Probe p, X x, boolean fine) throws X {
    if (await(p.task(fine))) return Task.fromResult("fine");
    throw x;
  }

  @Async
  static Task<?> inferenceFromTargetThroughSpill(Probe p) {
    List<Object> list = Arrays.asList(p.id("a"), await(p.task(1)), 'c');
    Map<String, List<? extends Number>> map = Map.of("k", List.of(await(p.task(1)), 2.5));
    return Task.fromResult(list + "" + map);
  }

  @Async
  static Task<?> emptyListAsArgumentBeforeAwait(Probe p) {
    return Task.fromResult(join(Collections.emptyList(), await(p.task("x"))));
  }

  @Async
  static Task<?> newDiamondAsArgumentBeforeAwait(Probe p) {
    return Task.fromResult(join(new ArrayList<>(), await(p.task("x"))));
  }

  @Async
  static Task<?> conditionalPolyArgumentBeforeAwait(Probe p) {
    return Task.fromResult(join(p.id(true) ? List.of() : new ArrayList<>(), await(p.task("x"))));
  }

  private static String join(List<String> list, String s) {
    List<String> all = new ArrayList<>(list);
    all.add(s);
    return String.join(",", all);
  }

  @Async
  static Task<?> genericMethodCallAsArgumentBeforeAwait(Probe p) {
    return Task.fromResult(join(of("y"), await(p.task("x"))));
  }

  private static <T> List<T> of(T t) {
    return List.of(t);
  }

  @Async
  static Task<?> genericCallWithTargetTypedByOuterCall(Probe p) {
    return Task.fromResult(pair(of(p.id(1)), of(await(p.task("s")))).get(1).get(0));
  }

  private static <T> List<T> pair(T a, T b) {
    return List.of(a, b);
  }

  @Async
  static Task<?> nestedGenericInference(Probe p) {
    Optional<String> o = Optional.of(await(p.task(4))).map(x -> "n" + x).filter(s -> !s.isEmpty());
    return Task.fromResult(
        o.orElseGet(() -> "none") + Optional.<Integer>empty().map(x -> x + 1).isPresent());
  }

  @Async
  static Task<?> wildcardCapturedAcrossAwait(Probe p) {
    List<?> list = List.of("a", 1);
    Object o = list.get(0);
    var element = list.get(1);
    await(p.task("gap"));
    return Task.fromResult(o + "" + element + list.size());
  }

  @Async
  static Task<?> captureHelper(Probe p) {
    List<?> list = new ArrayList<>(List.of(1, 2));
    reverse(list);
    await(p.task("gap"));
    reverse(list);
    return Task.fromResult(list);
  }

  private static <T> void reverse(List<T> list) {
    Collections.reverse(list);
  }

  @Async
  static Task<?> superWildcard(Probe p) {
    List<? super Integer> sink = new ArrayList<Number>();
    sink.add(await(p.task(1)));
    Object o = sink.get(0);
    sink.add(await(p.task(2)));
    return Task.fromResult(sink + " " + o);
  }

  @Async
  static Task<?> rawTypes(Probe p) {
    @SuppressWarnings("rawtypes")
    List raw = new ArrayList();
    @SuppressWarnings("unchecked")
    boolean added = raw.add(await(p.task(1)));
    Object first = raw.get(0);
    await(p.task("gap"));
    return Task.fromResult(added + "" + first + raw);
  }

  @Async
  static Task<?> uncheckedCast(Probe p) {
    Object o = List.of("a");
    @SuppressWarnings("unchecked")
    List<String> list = (List<String>) await(p.task(o));
    return Task.fromResult(list.get(0).length());
  }

  @Async
  static Task<?> genericInstance(Probe p) {
    Cell<Integer> cell = new Cell<>(4);
    return Task.fromResult(await(cell.<String>map(p, x -> "v" + x)).value + await(cell.get(p)));
  }

  static final class Cell<T> {
    private final T value;

    Cell(T value) {
      this.value = value;
    }

    @Async
    Task<T> get(Probe p) {
      T t = value;
      await(p.task("gap"));
      return Task.fromResult(t);
    }

    @Async
    <R> Task<Cell<R>> map(Probe p, Function<? super T, ? extends R> f) {
      R r = f.apply(await(get(p)));
      Cell<R> mapped = new Cell<>(r);
      await(p.task("mapped"));
      return Task.fromResult(mapped);
    }
  }

  @Async
  static Task<?> comparatorInference(Probe p) {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>(Map.of("a", 2, "b", 1).entrySet());
    entries.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    String first = await(p.task(entries.get(0).getKey()));
    return Task.fromResult(first);
  }

  @Async
  static Task<?> collectors(Probe p) {
    Map<Integer, List<String>> byLength =
        await(p.task(List.of("a", "bb", "c"))).stream()
            .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    int n = await(p.task(1));
    return Task.fromResult(byLength.get(n));
  }
}
