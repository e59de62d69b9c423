package dev.fermata.processor.spill;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * Assignments with an await in them (JLS 15.26): the parts of the target are evaluated first, the
 * null and bounds checks of a simple assignment come last, those of a compound one before the right
 * side, and its old value is the one from before the await.
 */
final class AssignmentSpiller {
  private final ExpressionSpiller expressions;
  private final TypeFacts types;

  AssignmentSpiller(ExpressionSpiller expressions, TypeFacts types) {
    this.expressions = expressions;
    this.types = types;
  }

  Expr assign(Expr.Assign assign) {
    Expr target = target(assign.target(), assign.value());
    return new Expr.Assign(target, expressions.value(assign.value()), assign.type());
  }

  /**
   *
   *
   * <pre>{@code
   * a[i] += await(x)   =>   A kept = a; int kept2 = i; int kept3 = kept[kept2]; value = await(x);
   *                         kept[kept2] = (int) (kept3 + value)
   * }</pre>
   */
  Expr compound(Expr.CompoundAssign assign) {
    Expr target = target(assign.target(), assign.value());
    if (!Awaits.in(assign.value())) {
      return new Expr.CompoundAssign(assign.operator(), target, assign.value(), assign.type());
    }
    TypeMirror type = assign.target().type();
    Expr.Binary operation =
        new Expr.Binary(assign.operator(), target, assign.value(), operationType(assign));
    Expr old = new OperatorSpiller(expressions, types).leftOperand(operation, target);
    Expr result =
        new Expr.Binary(
            assign.operator(), old, expressions.value(assign.value()), operation.type());
    boolean fits =
        types.isString(type)
            || types.isPromotedTo(type, assign.value().type(), assign.operator().isShift());
    return new Expr.Assign(target, fits ? result : new Expr.Cast(result, type), type);
  }

  /** A {@code +=} whose right side is a string concatenates, whatever its target is. */
  private TypeMirror operationType(Expr.CompoundAssign assign) {
    return types.isString(assign.value().type()) ? assign.value().type() : assign.target().type();
  }

  /** The target with its parts evaluated, and kept where {@code later} holds an await. */
  Expr target(Expr target, Expr later) {
    if (target instanceof Expr.Field field && field.receiver() != null) {
      Expr receiver = parts(later, field.receiver()).get(0);
      return new Expr.Field(receiver, null, field.name(), null, field.type());
    }
    if (target instanceof Expr.Index access) {
      List<Expr> parts = parts(later, access.array(), expressions.unboxed(access.index()));
      return new Expr.Index(parts.get(0), parts.get(1), access.type());
    }
    return target;
  }

  /** The target of {@code ++} and {@code --}, which has no right side. */
  Expr target(Expr target) {
    return target(target, null);
  }

  private List<Expr> parts(Expr later, Expr... parts) {
    List<Expr> operands = new ArrayList<>(List.of(parts));
    if (!Awaits.in(later)) {
      return expressions.operands(operands);
    }
    operands.add(later);
    return expressions.before(operands);
  }
}
