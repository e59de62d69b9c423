package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Names that collide with those a generator would choose. */
final class NamesCases {
  @Async
  static Task<?> generatorLikeLocals(Probe p) {
    int state = 1;
    String frame = "frame";
    Object awaiter = "awaiter";
    int self = 4;
    String result = await(p.task("result"));
    int task = await(p.task(6));
    Object machine = "machine";
    int label = 8;
    await(p.task("gap"));
    state++;
    return Task.fromResult(state + frame + awaiter + self + result + task + machine + label);
  }

  @Async
  static Task<?> stateInLoop(Probe p) {
    int frame = 0;
    for (int state = 0; state < 3; state++) {
      int awaiter = await(p.task(state));
      frame += awaiter;
    }
    return Task.fromResult(frame);
  }

  @Async
  static Task<?> parametersNamedLikeGenerated(Probe p) {
    return Task.fromResult(await(parameters(p, 1, "f", 2, "s")));
  }

  @Async
  private static Task<String> parameters(
      Probe p, int state, String frame, java.lang.Integer awaiter, String self) {
    state += await(p.task(10));
    return Task.fromResult(state + frame + awaiter + self);
  }

  @Async
  static Task<?> methodNamedResume(Probe p) {
    return Task.fromResult(await(new NamesCases().resume(p)) + await(run(p)) + await(save(p)));
  }

  @Async
  private Task<String> resume(Probe p) {
    String suspend = await(p.task("resume "));
    return Task.fromResult(suspend);
  }

  @Async
  private static Task<String> run(Probe p) throws RuntimeException {
    return Task.fromResult(await(p.task("run ")));
  }

  @Async
  private static Task<String> save(Probe p) {
    int state = await(p.task(1));
    return Task.fromResult("save " + state);
  }

  @Async
  static Task<?> dollarNames(Probe p) {
    int $ = 1;
    int $state = 2;
    int state$0 = 3;
    int $1 = await(p.task(4));
    int this$0 = 5;
    int _x = 6;
    await(p.task("gap"));
    return Task.fromResult($ + $state + state$0 + $1 + this$0 + _x);
  }

  @Async
  static Task<?> numberedNames(Probe p) {
    int x = 1;
    int x1 = 2;
    int x$1 = 3;
    int x_1 = 4;
    await(p.task("gap"));
    {
      int x2 = 5;
      await(p.task("gap"));
      x += x2;
    }
    {
      String x2 = "six";
      await(p.task("gap"));
      x1 += x2.length();
    }
    return Task.fromResult(x + " " + x1 + " " + x$1 + " " + x_1);
  }

  @Async
  static Task<?> packagesAndTypes(Probe p) {
    int java = 1;
    String dev = "dev";
    int String = 2;
    int Task = 3;
    int Object = await(p.task(4));
    int fermata = 5;
    await(p.task("gap"));
    return joined(dev, java, String, Task, Object, fermata);
  }

  private static Task<String> joined(String dev, int... all) {
    return Task.fromResult(dev + java.util.Arrays.toString(all));
  }

  @Async
  static Task<?> typeNamedLikeLibraryType(Probe p) {
    Integer i = new Integer(await(p.task(3)));
    Throwable t = new Throwable();
    Iterator it = new Iterator();
    await(p.task("gap"));
    for (java.lang.Integer x : java.util.List.of(1)) i.value += x + await(p.task(0));
    try {
      await(p.fail(new IllegalStateException("f")));
    } catch (java.lang.Throwable e) {
      p.trace(e);
    }
    return Task.fromResult(i.value + t.name + it.name);
  }

  static final class Integer {
    int value;

    Integer(int value) {
      this.value = value;
    }
  }

  static final class Throwable {
    final String name = "my throwable";
  }

  static final class Iterator {
    final String name = "my iterator";
  }

  static final class Awaiter {
    final String name = "my awaiter";
  }

  static final class AsyncFrame {
    final String name = "my frame";
  }

  static final class AsyncMethods {
    final String name = "my methods";
  }

  @Async
  static Task<?> typesNamedLikeTheRuntimes(Probe p) {
    Awaiter a = new Awaiter();
    AsyncFrame f = await(p.task(new AsyncFrame()));
    AsyncMethods m = new AsyncMethods();
    await(p.task("gap"));
    return Task.fromResult(a.name + f.name + m.name);
  }

  @Async
  static Task<?> nestedTypeNamedLikeFrame(Probe p) {
    return Task.fromResult(await(total(p)) + new Total().name);
  }

  @Async
  private static Task<String> total(Probe p) {
    Total t = new Total();
    await(p.task("gap"));
    return Task.fromResult(t.name);
  }

  static final class Total {
    final String name = "total";
  }

  @Async
  static Task<?> unicodeNames(Probe p) {
    int größe = 1;
    String имя = await(p.task("имя"));
    int 数 = 3;
    await(p.task("gap"));
    return Task.fromResult(größe + имя + 数 + await(naïve(p)));
  }

  @Async
  private static Task<String> naïve(Probe p) {
    String é = await(p.task("é"));
    return Task.fromResult(é);
  }

  @Async
  static Task<?> contextualKeywordsAsNames(Probe p) {
    int record = 1;
    int sealed = 2;
    int permits = 3;
    int module = await(p.task(4));
    int open = 5;
    int with = 6;
    int when = 7;
    int to = 8;
    await(p.task("gap"));
    return Task.fromResult(record + sealed + permits + module + open + with + when + to);
  }

  @Async
  static Task<?> localNamedAsMethod(Probe p) {
    int helper = await(p.task(5));
    return Task.fromResult(helper + helper(helper));
  }

  private static int helper(int x) {
    return x * 2;
  }

  @Async
  static Task<?> localNamedAsClassOfTheFile(Probe p) {
    int NamesCases = await(p.task(1));
    await(p.task("gap"));
    return Task.fromResult(NamesCases);
  }

  @Async
  static Task<?> localNamedAsField(Probe p) {
    shadowed = 10;
    int shadowed = await(p.task(1));
    await(p.task("gap"));
    return Task.fromResult(shadowed + NamesCases_shadowed());
  }

  private static int shadowed;

  private static int NamesCases_shadowed() {
    return shadowed;
  }

  @Async
  static Task<?> overloadsOfSameArity(Probe p) {
    return Task.fromResult(
        await(over(p, 1))
            + await(over(p, "1"))
            + await(over(p, new int[1]))
            + await(over(p, java.util.List.of(1))));
  }

  @Async
  private static Task<String> over(Probe p, int x) {
    return Task.fromResult("int" + await(p.task(x)));
  }

  @Async
  private static Task<String> over(Probe p, String x) {
    return Task.fromResult("string" + await(p.task(x)));
  }

  @Async
  private static Task<String> over(Probe p, int[] x) {
    return Task.fromResult("array" + await(p.task(x)).length);
  }

  @Async
  private static Task<String> over(Probe p, java.util.List<?> x) {
    return Task.fromResult("list" + await(p.task(x)));
  }

  @Async
  static Task<?> methodsDifferingOnlyInCase(Probe p) {
    return Task.fromResult(await(load(p)) + await(Load(p)) + await(LOAD(p)));
  }

  @Async
  private static Task<String> load(Probe p) {
    return Task.fromResult("load" + await(p.task(1)));
  }

  @Async
  private static Task<String> Load(Probe p) {
    return Task.fromResult("Load" + await(p.task(2)));
  }

  @Async
  private static Task<String> LOAD(Probe p) {
    return Task.fromResult("LOAD" + await(p.task(3)));
  }

  @Async
  static Task<?> typeParametersNamedLikeClasses(Probe p) {
    return Task.fromResult(await(generic(p, "a", 1)));
  }

  @Async
  private static <String, Task2> Task<java.lang.String> generic(Probe p, String s, Task2 t) {
    String other = await(p.task(s));
    await(p.task("gap"));
    return Task.fromResult(other + "" + t);
  }

  @Async
  static Task<?> lambdaParameterNamedState(Probe p) {
    java.util.function.IntUnaryOperator f = state -> state + 1;
    java.util.function.IntBinaryOperator g = (frame, awaiter) -> frame * awaiter;
    int x = await(p.task(4));
    return Task.fromResult(f.applyAsInt(x) + g.applyAsInt(x, x));
  }

  @Async
  static Task<?> labelNamedLikeGenerated(Probe p) {
    int n = 0;
    suspended:
    for (int i = 0; i < 3; i++) {
      loop:
      while (true) {
        n += await(p.task(1));
        if (n == 2) continue suspended;
        if (n > 3) break suspended;
        break loop;
      }
    }
    return Task.fromResult(n);
  }
}
