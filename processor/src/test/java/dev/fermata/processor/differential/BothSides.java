package dev.fermata.processor.differential;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Cases compiled both as blocking Java and with the processor. */
final class BothSides {
  private static final long LIMIT_SECONDS = 120;
  private static final long HANG_SECONDS = 20;

  private final Map<Case, Compilation> blocking;
  private final Map<Case, Compilation> transformed;

  private BothSides(Map<Case, Compilation> blocking, Map<Case, Compilation> transformed) {
    this.blocking = blocking;
    this.transformed = transformed;
  }

  /** Compiles the cases into a folder that keeps the generated sources. */
  static BothSides of(List<Case> cases, Path folder) {
    return new BothSides(
        BlockingCompiler.into(folder.resolve("blocking")).compile(cases),
        TransformingCompiler.into(folder.resolve("transformed")).compile(cases));
  }

  /**
   * Fails where the two sides of a case can be told apart.
   *
   * @param plans the plans for a case with so many awaits
   * @param again what to add to the command line to run this case alone
   */
  void assertSame(Case one, IntFunction<List<Plan>> plans, String again) throws Throwable {
    Compilation.Succeeded plain = succeeded(one, "as blocking Java", blocking.get(one));
    Compilation.Succeeded machine = succeeded(one, "transformed", transformed.get(one));
    Comparison comparison =
        new Comparison(plain.method(one), machine.method(one), Side.TRANSFORMED, HANG_SECONDS);
    CaseThread.run(
        one.id(),
        LIMIT_SECONDS,
        () ->
            comparison
                .firstMismatch(plans)
                .ifPresent(mismatch -> fail(report(one, mismatch, machine, again))));
  }

  private static String report(
      Case one, Mismatch mismatch, Compilation.Succeeded machine, String again) {
    return """
    %s differs %s
    %s

      source    %s:%d
      generated %s
      again     %s\
    """
        .formatted(
            one.id(),
            mismatch.report(),
            one.text(),
            one.source().qualifiedName(),
            one.line(),
            machine.generatedSource(one).toUri(),
            again);
  }

  private static Compilation.Succeeded succeeded(Case one, String how, Compilation compilation) {
    if (compilation instanceof Compilation.Failed failed) {
      return fail(one.id() + " does not compile " + how + "\n" + failed.errors() + one.text());
    }
    return (Compilation.Succeeded) compilation;
  }
}
