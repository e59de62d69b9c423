package dev.fermata.processor.spill;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.UnaryOperator;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Operators with an await in an operand (JLS 15.17 to 15.25). */
final class OperatorSpiller {
  private final ExpressionSpiller expressions;
  private final TypeFacts types;

  OperatorSpiller(ExpressionSpiller expressions, TypeFacts types) {
    this.expressions = expressions;
    this.types = types;
  }

  Expr binary(Expr.Binary binary) {
    if (!Awaits.in(binary.right())) {
      return new Expr.Binary(
          binary.operator(), expressions.value(binary.left()), binary.right(), binary.type());
    }
    if (binary.operator().isConditional()) {
      return conditionalOperator(binary);
    }
    Expr left = leftOperand(binary, expressions.value(binary.left()));
    return new Expr.Binary(
        binary.operator(), left, expressions.value(binary.right()), binary.type());
  }

  /** The left operand, converted as the operator does before it looks at the right one. */
  Expr leftOperand(Expr.Binary binary, Expr left) {
    List<Expr> later = List.of(binary.right());
    if (types.isString(binary.type()) && binary.operator() == BinaryOperator.PLUS) {
      return types.isString(left.type())
          ? expressions.keeper().keep(left, later)
          : expressions.keeper().store(asString(left, binary.type()), binary.type());
    }
    return expressions.keeper().keepAs(promoted(binary, left.type()), left, later);
  }

  /** A boxed operand is unboxed, unless both are references that are compared. */
  private TypeMirror promoted(Expr.Binary binary, TypeMirror left) {
    boolean comparesReferences =
        (binary.operator() == BinaryOperator.EQUAL || binary.operator() == BinaryOperator.NOT_EQUAL)
            && !binary.right().type().getKind().isPrimitive();
    return comparesReferences ? left : types.unboxed(left).<TypeMirror>map(t -> t).orElse(left);
  }

  private static Expr asString(Expr operand, TypeMirror string) {
    return new Expr.Binary(BinaryOperator.PLUS, new Expr.Literal(string, ""), operand, string);
  }

  /**
   *
   *
   * <pre>{@code
   * left && right   =>   boolean test = left; if (test) { test = right; }    with || : if (!test)
   * }</pre>
   */
  private Expr conditionalOperator(Expr.Binary binary) {
    TypeMirror type = types.booleanType();
    Local test = expressions.temporary("test", type);
    expressions.add(new Stmt.Declare(test, expressions.value(binary.left()), expressions.line()));
    Expr read = new Expr.Read(test);
    boolean and = binary.operator() == BinaryOperator.CONDITIONAL_AND;
    Expr goesOn = and ? read : new Expr.Unary(UnaryOperator.NOT, read, type);
    expressions.add(new Stmt.If(goesOn, branch(test, binary.right()), null, expressions.line()));
    return read;
  }

  /**
   *
   *
   * <pre>{@code
   * condition ? a : b   =>   T choice; if (condition) { choice = a; } else { choice = b; }
   * }</pre>
   */
  Expr conditional(Expr.Conditional conditional) {
    Expr condition = expressions.value(conditional.condition());
    if (!Awaits.in(conditional.whenTrue()) && !Awaits.in(conditional.whenFalse())) {
      return new Expr.Conditional(
          condition, conditional.whenTrue(), conditional.whenFalse(), conditional.type());
    }
    Local choice = expressions.temporary("choice", conditional.type());
    Expr test = expressions.keepIfCapturing(condition);
    expressions.add(new Stmt.Declare(choice, null, expressions.line()));
    expressions.add(
        new Stmt.If(
            test,
            branch(choice, conditional.whenTrue()),
            branch(choice, conditional.whenFalse()),
            expressions.line()));
    return new Expr.Read(choice);
  }

  private Stmt branch(Local target, Expr value) {
    List<Stmt> statements = new ArrayList<>();
    ExpressionSpiller within = expressions.within(statements);
    if (value instanceof Expr.Await await) {
      within.suspend(target, await);
    } else {
      Expr assigned = new Expr.Assign(new Expr.Read(target), within.value(value), target.type());
      statements.add(new Stmt.Eval(assigned, expressions.line()));
    }
    return new Stmt.Block(statements, expressions.line());
  }
}
