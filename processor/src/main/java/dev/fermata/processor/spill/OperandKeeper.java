package dev.fermata.processor.spill;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mentions;
import dev.fermata.processor.ir.Stmt;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.type.TypeMirror;

/** Keeps the value of an operand until the operands behind it are evaluated (JLS 15.7.1). */
final class OperandKeeper {
  private final Consumer<Stmt> statements;
  private final int line;

  OperandKeeper(Consumer<Stmt> statements, int line) {
    this.statements = statements;
    this.line = line;
  }

  /** An expression with the operand's present value, whatever {@code later} does. */
  Expr keep(Expr operand, List<Expr> later) {
    return isStable(operand, later) ? operand : store(operand, operand.type());
  }

  /** As {@link #keep}, with the conversion to {@code type} done now. */
  Expr keepAs(TypeMirror type, Expr operand, List<Expr> later) {
    return isStable(operand, later) && type.equals(operand.type()) ? operand : store(operand, type);
  }

  /** Evaluates the operand now, into a temporary. */
  Expr store(Expr operand, TypeMirror type) {
    Local kept = new Local("kept", type, Local.Kind.TEMPORARY);
    statements.accept(new Stmt.Declare(kept, operand, line));
    return new Expr.Read(kept);
  }

  /** Whether it makes no difference when the operand is evaluated. */
  private static boolean isStable(Expr operand, List<Expr> later) {
    if (operand instanceof Expr.Read read) {
      return later.stream().noneMatch(e -> Mentions.assigns(e, read.local()));
    }
    if (operand instanceof Expr.Unary unary) {
      return unary.operand() instanceof Expr.Literal;
    }
    if (operand instanceof Expr.Field field) {
      return field.constant() != null && needsNoReceiver(field);
    }
    if (operand instanceof Expr.MethodReference reference) {
      return reference.receiver() == null;
    }
    return operand instanceof Expr.Literal
        || operand instanceof Expr.ClassLiteral
        || operand instanceof Expr.Lambda;
  }

  /** A receiver is evaluated, and found null, in its turn, even where the field is a constant. */
  private static boolean needsNoReceiver(Expr.Field field) {
    return field.receiver() == null
        || field.receiver() instanceof Expr.Read read && read.local().kind() == Local.Kind.SELF;
  }
}
