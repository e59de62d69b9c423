package dev.fermata.processor.lint;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * What is known of value tasks in local variables at a point of a method.
 *
 * @param used those that may have been used up on the way here
 * @param completed those that are completed, however the program came here
 * @param reachable whether it can come here at all
 */
record ValueTaskFacts(Set<Element> used, Set<Element> completed, boolean reachable) {
  static final ValueTaskFacts START = new ValueTaskFacts(Set.of(), Set.of(), true);
  static final ValueTaskFacts UNREACHABLE = new ValueTaskFacts(Set.of(), Set.of(), false);

  /** What is known where two ways meet. */
  ValueTaskFacts join(ValueTaskFacts other) {
    if (!reachable || !other.reachable) {
      return reachable ? this : other;
    }
    Set<Element> both = new HashSet<>(completed);
    both.retainAll(other.completed);
    return new ValueTaskFacts(union(used, other.used), both, true);
  }

  ValueTaskFacts withUsed(Set<Element> more) {
    return reachable ? new ValueTaskFacts(union(used, more), completed, true) : this;
  }

  ValueTaskFacts withCompleted(Element task) {
    return reachable ? new ValueTaskFacts(used, union(completed, Set.of(task)), true) : this;
  }

  /** Behind an assignment of another value task to the variable. */
  ValueTaskFacts withNew(Element task) {
    return new ValueTaskFacts(without(used, task), without(completed, task), reachable);
  }

  private static Set<Element> union(Set<Element> some, Set<Element> others) {
    Set<Element> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Set<Element> without(Set<Element> some, Element one) {
    Set<Element> rest = new HashSet<>(some);
    rest.remove(one);
    return rest;
  }
}
