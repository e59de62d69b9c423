package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Labels;
import dev.fermata.processor.ir.Scanner;
import dev.fermata.processor.ir.Stmt;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which jumps have to name their target: those that would bind to another one. */
final class JumpPrinter {
  private final Map<Stmt, Boolean> named = new IdentityHashMap<>();
  private final Set<Label> targets = new HashSet<>();

  /** Looks at all jumps of the body. */
  void prepare(List<Stmt> statements) {
    new Binding().stmts(statements);
  }

  boolean isNamed(Label label) {
    return targets.contains(label);
  }

  CodeBlock print(Stmt jump, Names names) {
    String word = jump instanceof Stmt.Break ? "break" : "continue";
    return named.get(jump)
        ? CodeBlock.of("$L $L", word, names.of(target(jump)))
        : CodeBlock.of("$L", word);
  }

  private static Label target(Stmt jump) {
    return jump instanceof Stmt.Break exit ? exit.target() : ((Stmt.Continue) jump).target();
  }

  /** What an unnamed jump would bind to at each place (JLS 14.15, 14.16). */
  private final class Binding extends Scanner {
    private Label forBreak;
    private Label forContinue;

    @Override
    public Stmt stmt(Stmt stmt) {
      if (stmt instanceof Stmt.Break || stmt instanceof Stmt.Continue) {
        Label binds = stmt instanceof Stmt.Break ? forBreak : forContinue;
        named.put(stmt, binds != target(stmt));
        if (binds != target(stmt)) {
          targets.add(target(stmt));
        }
        return stmt;
      }
      Label outerBreak = forBreak;
      Label outerContinue = forContinue;
      enter(stmt);
      super.stmt(stmt);
      forBreak = outerBreak;
      forContinue = outerContinue;
      return stmt;
    }

    private void enter(Stmt stmt) {
      if (stmt instanceof Stmt.Part) {
        forBreak = null;
        forContinue = null;
      } else if (stmt instanceof Stmt.Dispatch) {
        forBreak = null;
      } else if (!(stmt instanceof Stmt.Labeled)) {
        Labels.of(stmt).ifPresent(label -> forBreak = label);
        Labels.ofLoop(stmt).ifPresent(label -> forContinue = label);
      }
    }

    @Override
    public Expr expr(Expr expr) {
      Label outerBreak = forBreak;
      Label outerContinue = forContinue;
      super.expr(expr);
      forBreak = outerBreak;
      forContinue = outerContinue;
      return expr;
    }
  }
}
