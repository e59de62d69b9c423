package dev.fermata.processor.differential;

import java.util.List;

/**
 * What one run of a case did.
 *
 * @param outcome how it ended, as text
 * @param trace the events, in order
 * @param awaits how many awaitables it asked for
 */
record Observation(String outcome, List<String> trace, int awaits) {

  /** Whether a program that did this cannot be told from one that did {@code other}. */
  boolean sameAs(Observation other) {
    return outcome.equals(other.outcome) && trace.equals(other.trace);
  }
}
