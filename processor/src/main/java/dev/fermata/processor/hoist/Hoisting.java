package dev.fermata.processor.hoist;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Mentions;
import dev.fermata.processor.ir.Parts;
import dev.fermata.processor.ir.Stmt;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the variables to declare on top. A list of statements that suspends is cut into segments by
 * its suspending statements; what is declared and mentioned within one segment only stays where it
 * is.
 */
public final class Hoisting implements Mapping {
  private final Set<Local> hoisted = new LinkedHashSet<>();

  private Hoisting() {}

  /** The hoisted variables of the body, in the order of their declarations. */
  public static Set<Local> of(Stmt.Block body) {
    Hoisting hoisting = new Hoisting();
    hoisting.stmt(body);
    return hoisting.hoisted;
  }

  @Override
  public Expr expr(Expr expr) {
    return expr;
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (!Awaits.in(stmt) && !Parts.in(stmt)) {
      return stmt;
    }
    if (stmt instanceof Stmt.Block block) {
      visit(block.statements());
    }
    stmt.map(this);
    return stmt;
  }

  private void visit(List<Stmt> statements) {
    List<Set<Local>> mentions = statements.stream().map(Mentions::in).toList();
    for (int i = 0; i < statements.size(); i++) {
      Stmt stmt = statements.get(i);
      if (stmt instanceof Stmt.Declare declaration
          && !staysInSegment(statements, mentions, i, declaration.local())) {
        hoisted.add(declaration.local());
      }
      if (stmt instanceof Stmt.Suspend suspend
          && suspend.result() != null
          && suspend.result().kind() == Local.Kind.TEMPORARY
          && !isDeclaredBefore(statements, i, suspend.result())
          && !staysBehind(statements, mentions, i, suspend.result())) {
        hoisted.add(suspend.result());
      }
      if (stmt instanceof Stmt.Part part) {
        visit(part, mentions.subList(i + 1, mentions.size()));
      }
    }
  }

  /** What a part declares and statements behind it mention is no variable of the part's. */
  private void visit(Stmt.Part part, List<Set<Local>> behind) {
    for (Local local : declaredIn(part.body())) {
      if (behind.stream().anyMatch(mentioned -> mentioned.contains(local))) {
        hoisted.add(local);
      }
    }
  }

  private static Set<Local> declaredIn(Stmt stmt) {
    Set<Local> declared = new LinkedHashSet<>();
    if (stmt instanceof Stmt.Block block) {
      block.statements().forEach(s -> declared.addAll(declaredIn(s)));
    } else if (stmt instanceof Stmt.Labeled labeled) {
      declared.addAll(declaredIn(labeled.body()));
    } else if (stmt instanceof Stmt.Part part) {
      declared.addAll(declaredIn(part.body()));
    } else if (stmt instanceof Stmt.Declare declaration) {
      declared.add(declaration.local());
    } else if (stmt instanceof Stmt.Suspend suspend
        && suspend.result() != null
        && suspend.result().kind() != Local.Kind.PARAMETER) {
      declared.add(suspend.result());
    }
    return declared;
  }

  private static boolean isDeclaredBefore(List<Stmt> statements, int index, Local local) {
    return statements.subList(0, index).stream()
        .anyMatch(s -> s instanceof Stmt.Declare declaration && declaration.local() == local);
  }

  /** {@code T x; x = await(…);} can be declared where the value is taken. */
  private static boolean staysInSegment(
      List<Stmt> statements, List<Set<Local>> mentions, int declared, Local local) {
    boolean empty = ((Stmt.Declare) statements.get(declared)).initializer() == null;
    if (empty
        && declared + 1 < statements.size()
        && statements.get(declared + 1) instanceof Stmt.Suspend suspend
        && suspend.result() == local) {
      return staysBehind(statements, mentions, declared + 1, local);
    }
    return staysBehind(statements, mentions, declared, local);
  }

  /**
   * Whether all that mentions the variable behind an index is executed before the next re-entry, in
   * the same method.
   */
  private static boolean staysBehind(
      List<Stmt> statements, List<Set<Local>> mentions, int index, Local local) {
    if (statements.get(index) instanceof Stmt.Suspend suspend
        && Mentions.in(suspend.await()).contains(local)) {
      return false;
    }
    boolean ended = false;
    for (int i = index + 1; i < statements.size(); i++) {
      Stmt stmt = statements.get(i);
      boolean ends = stmt instanceof Stmt.Part || Awaits.in(stmt);
      boolean mentioned = mentions.get(i).contains(local);
      if (mentioned && (ended || ends && !mentionsBeforeSuspending(stmt, local))) {
        return false;
      }
      ended |= ends;
    }
    return true;
  }

  private static boolean mentionsBeforeSuspending(Stmt stmt, Local local) {
    return stmt instanceof Stmt.Suspend suspend && suspend.result() != local;
  }
}
