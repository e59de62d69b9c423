package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * @Async methods of interfaces.
 */
final class InterfaceCases {
  interface Greeter {
    String PREFIX = "hello ";

    String name();

    @Async
    default Task<String> greet(Probe p) {
      String n = name();
      await(p.task(n));
      return Task.fromResult(PREFIX + n + decorate(p.id("!")) + suffix());
    }

    @Async
    static Task<String> loud(Probe p, Greeter g) {
      return Task.fromResult(await(g.greet(p)).toUpperCase() + await(p.task("?")));
    }

    @Async
    private Task<String> hidden(Probe p) {
      await(p.task("hidden"));
      return Task.fromResult("hidden " + name());
    }

    @Async
    private static Task<String> hiddenStatic(Probe p) {
      return Task.fromResult("static " + await(p.task(1)));
    }

    @Async
    default Task<String> callsHidden(Probe p) {
      return Task.fromResult(await(hidden(p)) + await(hiddenStatic(p)));
    }

    private String decorate(String s) {
      return "<" + s + ">";
    }

    private static String suffix() {
      return ".";
    }
  }

  private static final class Named implements Greeter {
    private final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }
  }

  private static final class Overriding implements Greeter {
    @Override
    public String name() {
      return "o";
    }

    @Override
    @Async
    public Task<String> greet(Probe p) {
      return Task.fromResult("overridden " + await(p.task(name())));
    }
  }

  @Async
  static Task<?> defaultMethod(Probe p) {
    return new Named("n").greet(p);
  }

  @Async
  static Task<?> defaultMethodOnLambda(Probe p) {
    Greeter g = () -> "lambda";
    return Task.fromResult(await(g.greet(p)) + await(p.task(1)));
  }

  @Async
  static Task<?> staticMethod(Probe p) {
    return Greeter.loud(p, new Named("n"));
  }

  @Async
  static Task<?> privateMethods(Probe p) {
    return new Named("n").callsHidden(p);
  }

  @Async
  static Task<?> overriddenDefault(Probe p) {
    Greeter g = new Overriding();
    return g.greet(p);
  }

  interface Source<T> {
    T next();

    @Async
    default <R> Task<List<R>> collect(Probe p, int n, Function<? super T, ? extends R> f) {
      List<R> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        T t = next();
        await(p.task("gap"));
        out.add(f.apply(t));
      }
      return Task.fromResult(out);
    }
  }

  @Async
  static Task<?> genericDefaultMethod(Probe p) {
    int[] counter = {0};
    Source<Integer> source = () -> counter[0]++;
    return Task.fromResult(await(source.collect(p, 3, x -> "v" + x)));
  }

  interface Left {
    @Async
    default Task<String> who(Probe p) {
      return Task.fromResult("left" + await(p.task(1)));
    }
  }

  interface Right {
    @Async
    default Task<String> who(Probe p) {
      return Task.fromResult("right" + await(p.task(2)));
    }
  }

  private static final class Both implements Left, Right {
    @Override
    @Async
    public Task<String> who(Probe p) {
      return Task.fromResult(await(Left.super.who(p)) + await(Right.super.who(p)));
    }
  }

  @Async
  static Task<?> interfaceSuperCalls(Probe p) {
    return new Both().who(p);
  }

  private static final class SuperInLambda implements Left {
    @Override
    @Async
    public Task<String> who(Probe p) {
      await(p.task("gap"));
      Supplier<Task<String>> s = () -> Left.super.who(p);
      Supplier<Task<String>> r = Left.super.toString() == null ? null : () -> Left.super.who(p);
      return Task.fromResult(await(s.get()) + await(r.get()));
    }
  }

  @Async
  static Task<?> interfaceSuperCallInLambda(Probe p) {
    return new SuperInLambda().who(p);
  }
}
