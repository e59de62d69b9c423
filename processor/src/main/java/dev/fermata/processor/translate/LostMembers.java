package dev.fermata.processor.translate;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.source.TypeFacts;
import javax.lang.model.type.TypeKind;

/**
 * Gives back what a type loses because source cannot write it.
 *
 * <p>A {@code var} may be a list of {@code Number & Comparable<?>}. In generated source it is a
 * {@code List<? extends Number>}, whose elements are no longer comparable:
 *
 * <pre>{@code
 * numbers.get(0)                             // of the type Number & Comparable<?>
 * (Number & Comparable<?>) numbers.get(0)    // in generated source
 * }</pre>
 */
record LostMembers(TypeFacts facts) {

  /** The member's value, as all that it is. */
  Expr restored(Expr member, Expr receiver) {
    boolean lost =
        receiver != null
            && member.type().getKind() == TypeKind.INTERSECTION
            && !facts.isDenotable(receiver.type());
    return lost ? new Expr.Cast(member, member.type()) : member;
  }

  /** The same without the cast, where only its effect counts and source allows no cast. */
  static Expr forEffect(Expr expr) {
    return expr instanceof Expr.Cast cast ? cast.operand() : expr;
  }
}
