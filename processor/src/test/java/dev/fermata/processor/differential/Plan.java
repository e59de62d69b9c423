package dev.fermata.processor.differential;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the awaitables of one run complete, by the order in which the case asks for them.
 *
 * @param completions when each completes; a case that asks for more starts again from the first
 * @param injection the await that fails, or null
 */
record Plan(List<Completion> completions, Injection injection) {

  /** The await numbered {@code index}, from 0, fails with {@code fault}. */
  record Injection(int index, Fault fault) {}

  static Plan of(Completion... completions) {
    return new Plan(List.of(completions), null);
  }

  Plan with(int index, Fault fault) {
    return new Plan(completions, new Injection(index, fault));
  }

  Completion completion(int index) {
    return completions.get(index % completions.size());
  }

  /** What await {@code index} fails with, or null. */
  Throwable fault(int index) {
    return injection != null && injection.index == index
        ? injection.fault.exception("injected at await " + index)
        : null;
  }

  @Override
  public String toString() {
    String schedule =
        completions.stream().map(Completion::toString).collect(Collectors.joining(", "));
    return injection == null
        ? schedule
        : schedule + "; await " + injection.index + " fails (" + injection.fault + ")";
  }
}
