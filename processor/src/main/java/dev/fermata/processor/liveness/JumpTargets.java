package dev.fermata.processor.liveness;

import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Scanner;
import dev.fermata.processor.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What lives where the jumps in scope go to, finally blocks on the way included. */
final class JumpTargets {
  private final Map<Label, Set<Local>> breaks;
  private final Map<Label, Set<Local>> continues;
  private final Set<Local> onReturn;

  JumpTargets() {
    this(Map.of(), Map.of(), Set.of());
  }

  private JumpTargets(
      Map<Label, Set<Local>> breaks, Map<Label, Set<Local>> continues, Set<Local> onReturn) {
    this.breaks = breaks;
    this.continues = continues;
    this.onReturn = onReturn;
  }

  /** These targets and those of one more statement; {@code next} is null where it is no loop. */
  JumpTargets with(Label label, Set<Local> behind, Set<Local> next) {
    Map<Label, Set<Local>> newBreaks = new HashMap<>(breaks);
    newBreaks.put(label, behind);
    Map<Label, Set<Local>> newContinues = new HashMap<>(continues);
    if (next != null) {
      newContinues.put(label, next);
    }
    return new JumpTargets(newBreaks, newContinues, onReturn);
  }

  /** The targets as they are seen from inside of a try statement with a finally block. */
  JumpTargets map(UnaryOperator<Set<Local>> throughFinally) {
    Map<Label, Set<Local>> newBreaks = new HashMap<>();
    breaks.forEach((label, live) -> newBreaks.put(label, throughFinally.apply(live)));
    Map<Label, Set<Local>> newContinues = new HashMap<>();
    continues.forEach((label, live) -> newContinues.put(label, throughFinally.apply(live)));
    return new JumpTargets(newBreaks, newContinues, throughFinally.apply(onReturn));
  }

  Set<Local> breakTo(Label label, Set<Local> unknown) {
    return breaks.getOrDefault(label, unknown);
  }

  Set<Local> continueTo(Label label, Set<Local> unknown) {
    return continues.getOrDefault(label, unknown);
  }

  Set<Local> onReturn() {
    return onReturn;
  }

  /** What lives at any place outside of the statement that a jump in it goes to. */
  Set<Local> targetsOf(Stmt stmt) {
    Set<Local> live = new HashSet<>();
    new Scanner() {
      @Override
      public Stmt stmt(Stmt part) {
        if (part instanceof Stmt.Break exit) {
          live.addAll(breakTo(exit.target(), Set.of()));
        } else if (part instanceof Stmt.Continue next) {
          live.addAll(continueTo(next.target(), Set.of()));
        } else if (part instanceof Stmt.Return) {
          live.addAll(onReturn);
        }
        return super.stmt(part);
      }
    }.stmt(stmt);
    return live;
  }
}
