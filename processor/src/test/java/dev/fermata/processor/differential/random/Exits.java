package dev.fermata.processor.differential.random;

import dev.fermata.processor.differential.body.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways to leave a piece of code by a jump.
 *
 * @param targets the statements around, innermost last
 * @param returns what {@code return} gives to the caller of the async method, or null
 * @param result what the lambda around returns, or null
 * @param yields what the switch expression around yields, or null
 */
record Exits(List<JumpTarget> targets, ReturnType returns, Type result, Type yields) {
  static Exits ofMethod(ReturnType returns) {
    return new Exits(List.of(), returns, null, null);
  }

  static Exits ofLambda(Type result) {
    return new Exits(List.of(), null, result, null);
  }

  static Exits ofSwitch(Type yields) {
    return new Exits(List.of(), null, null, yields);
  }

  Exits with(JumpTarget target) {
    List<JumpTarget> longer = new ArrayList<>(targets);
    longer.add(target);
    return new Exits(longer, returns, result, yields);
  }

  /** The same ways, with jumps that are not counted yet. */
  Exits copy() {
    return new Exits(targets.stream().map(JumpTarget::copy).toList(), returns, result, yields);
  }

  /** Counts the jumps of a copy. */
  void add(Exits copy) {
    for (int i = 0; i < targets.size(); i++) {
      targets.get(i).add(copy.targets.get(i));
    }
  }
}
