package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Compiles random bodies for both sides and compares them: many in a class, and where such classes
 * do not compile, half of the bodies at a time.
 */
final class BodyTrial {
  private static final int BODIES_IN_CLASS = 20;
  private static final long LIMIT_SECONDS = 60;
  private static final long HANG_SECONDS = 5;

  private final BodySides sides;
  private final BodyTally tally;

  BodyTrial(BodySides sides, BodyTally tally) {
    this.sides = sides;
    this.tally = tally;
  }

  /** The failures of these bodies. */
  List<BodyFailure> failures(List<RandomBody> bodies) {
    List<BodySource> classes = classes(bodies);
    BodySides.Result result = sides.compile(classes.stream().map(BodySource::source).toList());
    if (result instanceof BodySides.Both both) {
      return failures(classes, both);
    }
    return failuresApart(bodies, (BodySides.Obstacle) result);
  }

  /** The failures of bodies that have no sides together. */
  private List<BodyFailure> failuresApart(List<RandomBody> bodies, BodySides.Obstacle obstacle) {
    if (bodies.size() == 1) {
      return failure(bodies.get(0), obstacle).stream().toList();
    }
    List<BodyFailure> failures = new ArrayList<>();
    int middle = bodies.size() / 2;
    failures.addAll(failures(bodies.subList(0, middle)));
    failures.addAll(failures(bodies.subList(middle, bodies.size())));
    return failures;
  }

  private static List<BodySource> classes(List<RandomBody> bodies) {
    List<BodySource> classes = new ArrayList<>();
    for (int start = 0; start < bodies.size(); start += BODIES_IN_CLASS) {
      int end = Math.min(start + BODIES_IN_CLASS, bodies.size());
      classes.add(BodySource.of(bodies.subList(start, end)));
    }
    return classes;
  }

  private static Optional<BodyFailure> failure(RandomBody body, BodySides.Obstacle obstacle) {
    return obstacle.sort() == BodyFailure.Sort.TOO_MUCH_FOR_JAVAC
        ? Optional.empty()
        : Optional.of(new BodyFailure(body, obstacle.sort(), obstacle.report()));
  }

  private List<BodyFailure> failures(List<BodySource> classes, BodySides.Both both) {
    List<BodyFailure> failures = new ArrayList<>();
    List<BodySource> refused = new ArrayList<>();
    for (BodySource one : classes) {
      if (both.refusal(one.source()).isPresent()) {
        refused.add(one);
      } else {
        failures.addAll(differences(one, both));
      }
    }
    // Compiled again only now, which replaces the class files.
    refused.forEach(
        one ->
            failures.addAll(failuresApart(one.bodies(), both.refusal(one.source()).orElseThrow())));
    return failures;
  }

  private List<BodyFailure> differences(BodySource source, BodySides.Both both) {
    return IntStream.range(0, source.bodies().size())
        .boxed()
        .flatMap(i -> difference(source.bodies().get(i), source.cases().get(i), both).stream())
        .toList();
  }

  private Optional<BodyFailure> difference(RandomBody body, Case one, BodySides.Both both) {
    IntFunction<List<Plan>> plans = RandomPlans.of(body.seed());
    List<BodyFailure> found = new ArrayList<>();
    try {
      CaseThread.run(
          "body of seed " + body.seed(),
          LIMIT_SECONDS,
          () ->
              new Comparison(
                      both.blocking().method(one),
                      both.other().method(one),
                      sides.side(),
                      HANG_SECONDS)
                  .firstMismatch(awaits -> tally.count(awaits, plans.apply(awaits)))
                  .map(mismatch -> BodyFailure.of(body, mismatch))
                  .ifPresent(found::add));
    } catch (Throwable failure) {
      found.add(new BodyFailure(body, BodyFailure.Sort.DIFFERENT, failure.toString()));
    }
    return found.stream().findFirst();
  }
}
