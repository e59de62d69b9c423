package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Method references beside awaits. */
final class MethodReferenceCases {
  private static int twice(int x) {
    return 2 * x;
  }

  private final int base;

  MethodReferenceCases(int base) {
    this.base = base;
  }

  int plus(int x) {
    return base + x;
  }

  @Async
  static Task<?> statically(Probe p) {
    IntUnaryOperator f = MethodReferenceCases::twice;
    return Task.fromResult(f.applyAsInt(await(p.task(4))));
  }

  @Async
  static Task<?> boundReceiver(Probe p) {
    MethodReferenceCases m = new MethodReferenceCases(10);
    IntUnaryOperator f = m::plus;
    await(p.task("gap"));
    return Task.fromResult(f.applyAsInt(5));
  }

  @Async
  static Task<?> boundReceiverIsEvaluatedAtOnce(Probe p) {
    MethodReferenceCases m = new MethodReferenceCases(10);
    IntUnaryOperator f = m::plus;
    m = new MethodReferenceCases(await(p.task(100)));
    return Task.fromResult(f.applyAsInt(1) + " " + m.plus(1));
  }

  @Async
  static Task<?> awaitedReceiver(Probe p) {
    IntUnaryOperator f = await(p.task(new MethodReferenceCases(3)))::plus;
    return Task.fromResult(f.applyAsInt(p.id(1)));
  }

  @Async
  static Task<?> awaitedNullReceiver(Probe p) {
    try {
      IntUnaryOperator f = await(p.<MethodReferenceCases>task(null))::plus;
      return Task.fromResult(f.applyAsInt(p.id(1)));
    } catch (NullPointerException e) {
      return Task.fromResult("npe at creation");
    }
  }

  @Async
  static Task<?> receiverBeforeAwaitedArgument(Probe p) {
    return Task.fromResult(apply(p.id(new MethodReferenceCases(7))::plus, await(p.task(1))));
  }

  @Async
  static Task<?> nullReceiverBeforeAwaitedArgument(Probe p) {
    MethodReferenceCases none = null;
    try {
      return Task.fromResult(apply(none::plus, await(p.task(1))));
    } catch (NullPointerException e) {
      return Task.fromResult("npe");
    }
  }

  private static int apply(IntUnaryOperator f, int x) {
    return f.applyAsInt(x);
  }

  @Async
  static Task<?> unboundReceiver(Probe p) {
    ToIntFunction<String> f = String::length;
    return Task.fromResult(f.applyAsInt(await(p.task("abc"))));
  }

  @Async
  static Task<?> unboundWithArgument(Probe p) {
    BiFunction<String, String, String> f = String::concat;
    return Task.fromResult(f.apply(await(p.task("a")), await(p.task("b"))));
  }

  @Async
  static Task<?> constructor(Probe p) {
    Supplier<List<String>> f = ArrayList::new;
    List<String> list = f.get();
    list.add(await(p.task("x")));
    return Task.fromResult(list);
  }

  @Async
  static Task<?> constructorWithArgument(Probe p) {
    IntFunction<MethodReferenceCases> f = MethodReferenceCases::new;
    return Task.fromResult(f.apply(await(p.task(5))).plus(1));
  }

  @Async
  static Task<?> arrayConstructor(Probe p) {
    IntFunction<int[][]> f = int[][]::new;
    return Task.fromResult(f.apply(await(p.task(3))).length);
  }

  @Async
  static Task<?> genericArgumentOfCall(Probe p) {
    return Task.fromResult(
        await(p.task(List.of("b", "a", "c"))).stream()
            .sorted(Comparator.reverseOrder())
            .map(String::toUpperCase)
            .collect(Collectors.toList()));
  }

  @Async
  static Task<?> explicitTypeArguments(Probe p) {
    Function<Object, List<Object>> f = List::<Object>of;
    return Task.fromResult(f.apply(await(p.task(1))));
  }

  @Async
  static Task<?> overloadedReference(Probe p) {
    Function<Integer, String> f = String::valueOf;
    IntFunction<String> g = Integer::toHexString;
    return Task.fromResult(f.apply(await(p.task(1))) + g.apply(await(p.task(255))));
  }

  @Async
  static Task<?> varargsAdapted(Probe p) {
    Function<Integer, List<Integer>> f = Arrays::asList;
    return Task.fromResult(f.apply(await(p.task(4))));
  }

  @Async
  static Task<?> boxingAdapted(Probe p) {
    Function<Integer, Integer> f = MethodReferenceCases::twice;
    BiFunction<Integer, Integer, Integer> g = Math::max;
    return Task.fromResult(f.apply(await(p.task(3))) + g.apply(1, await(p.task(2))));
  }

  @Async
  static Task<?> probeReference(Probe p) {
    IntFunction<Task<Integer>> start = p::task;
    return Task.fromResult(await(start.apply(1)) + await(start.apply(2)));
  }

  @Async
  static Task<?> receiverWithSideEffect(Probe p) {
    Supplier<String> s = p.id("receiver")::toString;
    await(p.task("gap"));
    return Task.fromResult(s.get() + s.get());
  }

  @Async
  static Task<?> inConditional(Probe p) {
    IntUnaryOperator f = await(p.task(true)) ? MethodReferenceCases::twice : Math::abs;
    return Task.fromResult(f.applyAsInt(-4));
  }

  @Async
  static Task<?> comparatorChain(Probe p) {
    List<String> list = new ArrayList<>(await(p.task(List.of("bb", "a", "cc"))));
    list.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    await(p.task("gap"));
    return Task.fromResult(list);
  }

  @Async
  static Task<?> typeVariableReference(Probe p) {
    return Task.fromResult(await(generic(p, "abc", String::length)));
  }

  @Async
  private static <T, R> Task<R> generic(Probe p, T t, Function<? super T, ? extends R> f) {
    Function<? super T, ? extends R> g = f::apply;
    await(p.task("gap"));
    return Task.fromResult(g.apply(t));
  }
}
