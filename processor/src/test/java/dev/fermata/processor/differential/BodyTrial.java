package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Compiles random bodies for both sides and compares them. */
final class BodyTrial {
  private static final String CRASH = "An exception has occurred in the compiler";
  private static final long LIMIT_SECONDS = 60;
  private static final long HANG_SECONDS = 5;

  private final CaseCompiler blocking;
  private final CaseCompiler other;
  private final Side side;
  private final BodyTally tally;

  /** Compares blocking Java with what the processor makes of it. */
  static BodyTrial ofProcessor(Path folder, BodyTally tally) {
    return new BodyTrial(
        BlockingCompiler.into(folder.resolve("blocking")),
        TransformingCompiler.into(folder.resolve("transformed")),
        Side.TRANSFORMED,
        tally);
  }

  BodyTrial(CaseCompiler blocking, CaseCompiler other, Side side, BodyTally tally) {
    this.blocking = blocking;
    this.other = other;
    this.side = side;
    this.tally = tally;
  }

  /** The failures of these bodies. */
  List<BodyFailure> failures(List<RandomBody> bodies) {
    Map<RandomBody, Case> cases = new LinkedHashMap<>();
    bodies.forEach(body -> cases.put(body, BodySource.of(body)));
    Map<Case, Compilation> plain = blocking.compile(List.copyOf(cases.values()));
    List<Case> wellFormed =
        cases.values().stream()
            .filter(one -> plain.get(one) instanceof Compilation.Succeeded)
            .toList();
    Map<Case, Compilation> machines = other.compile(wellFormed);
    List<BodyFailure> failures = new ArrayList<>();
    cases.forEach(
        (body, one) ->
            failure(body, one, plain.get(one), machines.get(one)).ifPresent(failures::add));
    return failures;
  }

  private Optional<BodyFailure> failure(
      RandomBody body, Case one, Compilation plain, Compilation machine) {
    if (isFaultOfJavac(one, plain)) {
      return Optional.empty();
    }
    if (plain instanceof Compilation.Failed failed) {
      return Optional.of(new BodyFailure(body, BodyFailure.Sort.ILL_FORMED, failed.errors()));
    }
    if (machine instanceof Compilation.Failed failed) {
      return Optional.of(new BodyFailure(body, BodyFailure.Sort.NOT_TRANSFORMED, failed.errors()));
    }
    return difference(body, one, (Compilation.Succeeded) plain, (Compilation.Succeeded) machine)
        .map(report -> new BodyFailure(body, BodyFailure.Sort.DIFFERENT, report));
  }

  /** Whether javac crashes, or makes a class of plain Java that the JVM refuses. */
  private static boolean isFaultOfJavac(Case one, Compilation plain) {
    if (plain instanceof Compilation.Failed failed) {
      return failed.errors().startsWith(CRASH);
    }
    try {
      ((Compilation.Succeeded) plain).method(one);
      return false;
    } catch (VerifyError e) {
      return true;
    }
  }

  private Optional<String> difference(
      RandomBody body, Case one, Compilation.Succeeded plain, Compilation.Succeeded machine) {
    IntFunction<List<Plan>> plans = RandomPlans.of(body.seed());
    List<Mismatch> found = new ArrayList<>();
    try {
      CaseThread.run(
          "body of seed " + body.seed(),
          LIMIT_SECONDS,
          () ->
              new Comparison(plain.method(one), machine.method(one), side, HANG_SECONDS)
                  .firstMismatch(awaits -> tally.count(awaits, plans.apply(awaits)))
                  .ifPresent(found::add));
    } catch (Throwable failure) {
      return Optional.of(failure.toString());
    }
    return found.stream().findFirst().map(Mismatch::report);
  }
}
