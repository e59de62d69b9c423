package dev.fermata.processor.emit;

import dev.fermata.processor.ir.Body;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Mentions;
import dev.fermata.processor.ir.Parts;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.AsyncMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An async method that is ready to be printed.
 *
 * @param method what the user wrote
 * @param body what it does, with places to come back in
 * @param hoisted the variables to declare on top
 */
public record Machine(AsyncMethod method, Body body, Set<Local> hoisted) {
  private static final int LARGE = 800;

  /** A method has 255 parameter slots, of which a long or a double takes two (JVMS 4.3.3). */
  private static final int MOST_PARAMETERS = 100;

  /** Whether the method can suspend at all. */
  boolean suspends() {
    return !leaves().isEmpty();
  }

  /** Whether a suspension has to pass a finally block. */
  boolean leavesThroughFinally() {
    return leaves().stream().anyMatch(l -> l.exit() != null);
  }

  /**
   * Whether saving every live variable at every await would make too much code: a border found by
   * measuring, see {@code docs/decisions.md}.
   */
  boolean isLarge() {
    return isSplit()
        || leaves().size() * saved().size() > LARGE
        || saved().size() > MOST_PARAMETERS;
  }

  /** Whether parts of the body are methods of their own, which share all variables. */
  boolean isSplit() {
    return Parts.in(body.block());
  }

  /** The receiver and the parameters, in order. */
  List<Local> arguments() {
    List<Local> arguments = new ArrayList<>();
    if (body.self() != null) {
      arguments.add(body.self());
    }
    arguments.addAll(body.parameters());
    return arguments;
  }

  /**
   * The variables that live across any await, or between parts: arguments first, then in order of
   * declaration.
   */
  List<Local> saved() {
    Set<Local> live = new LinkedHashSet<>();
    leaves().forEach(l -> live.addAll(l.saved()));
    Set<Local> ordered = new LinkedHashSet<>(arguments());
    ordered.addAll(hoisted);
    if (!isSplit()) {
      ordered.retainAll(live);
    }
    return List.copyOf(ordered);
  }

  /** The lines of the awaits in the order of their numbers. */
  List<Integer> awaitLines() {
    return leaves().stream()
        .sorted(Comparator.comparingInt(Stmt.Leave::state))
        .map(Stmt.Leave::line)
        .toList();
  }

  /** The arguments that no statement assigns and that live across each await. */
  Set<Local> unchanging() {
    Set<Local> unchanging = new LinkedHashSet<>(arguments());
    unchanging.removeAll(Mentions.assignedIn(body.block()));
    leaves().forEach(leave -> unchanging.retainAll(leave.saved()));
    return unchanging;
  }

  private List<Stmt.Leave> leaves() {
    List<Stmt.Leave> leaves = new ArrayList<>();
    new Mapping() {
      @Override
      public Expr expr(Expr expr) {
        return expr;
      }

      @Override
      public Stmt stmt(Stmt stmt) {
        if (stmt instanceof Stmt.Leave leave) {
          leaves.add(leave);
        }
        return stmt.map(this);
      }
    }.stmt(body.block());
    return leaves;
  }
}
