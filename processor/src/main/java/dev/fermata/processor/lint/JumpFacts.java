package dev.fermata.processor.lint;

import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Name;

/** What is known where the jumps out of statements, and to the next rounds of loops, arrive. */
final class JumpFacts {
  private final Deque<Tree> targets = new ArrayDeque<>();
  private final Map<Tree, Name> labels = new HashMap<>();
  private final Map<Tree, ValueTaskFacts> behind = new HashMap<>();
  private final Map<Tree, ValueTaskFacts> nextRound = new HashMap<>();

  /** Enters a statement, or switch expression, that jumps may leave. */
  void enter(Tree target) {
    targets.push(target);
    behind.put(target, ValueTaskFacts.UNREACHABLE);
    nextRound.put(target, ValueTaskFacts.UNREACHABLE);
  }

  /** Leaves it; what is known behind it of the ways that jumps have taken. */
  ValueTaskFacts leave(Tree target) {
    targets.pop();
    return behind.remove(target);
  }

  /** What is known at the next round of a loop of the ways that {@code continue} has taken. */
  ValueTaskFacts continued(Tree loop) {
    return nextRound.remove(loop);
  }

  void label(LabeledStatementTree labeled) {
    labels.put(labeled.getStatement(), labeled.getLabel());
  }

  /** A loop that has a label is the target of jumps to it; other statements are with theirs. */
  void breakTo(Name label, ValueTaskFacts facts) {
    arrive(behind, label == null ? this::takesBreaks : named(label), facts);
  }

  void continueTo(Name label, ValueTaskFacts facts) {
    arrive(nextRound, label == null ? JumpFacts::isLoop : named(label), facts);
  }

  void yield(ValueTaskFacts facts) {
    arrive(behind, SwitchExpressionTree.class::isInstance, facts);
  }

  private void arrive(
      Map<Tree, ValueTaskFacts> places, Predicate<Tree> isTarget, ValueTaskFacts facts) {
    targets.stream()
        .filter(isTarget)
        .findFirst()
        .ifPresent(target -> places.merge(target, facts, ValueTaskFacts::join));
  }

  private Predicate<Tree> named(Name label) {
    return target -> label.equals(labels.get(target));
  }

  private boolean takesBreaks(Tree target) {
    return isLoop(target) || target.getKind() == Tree.Kind.SWITCH;
  }

  private static boolean isLoop(Tree target) {
    return target instanceof StatementTree
        && switch (target.getKind()) {
          case WHILE_LOOP, DO_WHILE_LOOP, FOR_LOOP, ENHANCED_FOR_LOOP -> true;
          default -> false;
        };
  }
}
