package dev.fermata.processor.translate;

import com.sun.source.util.Trees;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.source.Accessibility;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.CapturedVariables;
import dev.fermata.processor.source.TypeFacts;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What names mean in one method's body, shared by the translators of its constructs.
 *
 * @param attribution what javac found out about the trees
 * @param locals the variables declared so far
 * @param jumps the statements around the current one
 * @param captured what local classes capture
 * @param membership whose member an unqualified name is
 * @param enclosing {@code this} and the instances around it
 * @param qualifiers the types before unqualified static members
 * @param accessibility what the generated class may use without a bridge
 * @param bridges the bridges of the class
 * @param references the references of the class
 * @param facts questions about types
 */
record Scope(
    Attribution attribution,
    Locals locals,
    JumpScopes jumps,
    CapturedVariables captured,
    Membership membership,
    EnclosingInstances enclosing,
    StaticQualifiers qualifiers,
    Accessibility accessibility,
    Bridges bridges,
    References references,
    TypeFacts facts) {

  /** The value of a local variable, which may be one of a method around the host. */
  Expr variable(VariableElement variable, TypeMirror type) {
    return locals.isDeclared(variable)
        ? new Expr.Read(locals.of(variable), type)
        : enclosing.captured(variable, type, facts);
  }

  /** Constants as expressions. */
  ConstantExpressions constants() {
    return new ConstantExpressions(facts);
  }

  /**
   * The class that has to use a protected member in the generated class's place, on the given
   * receiver or, if that is null, by the member's simple name; null where no bridge is needed.
   */
  TypeElement bridgeHost(Element member, Expr receiver) {
    if (!accessibility.needsSubclass(member)) {
      return null;
    }
    return receiver == null
        ? membership.holder(member)
        : membership.accessor(member, receiver.type());
  }

  /** The scope of a method's body before anything is declared. */
  static Scope of(
      Trees trees,
      Elements elements,
      Types types,
      AsyncMethod method,
      Local self,
      References references,
      Bridges bridges) {
    TypeElement host = method.host();
    Attribution attribution = new Attribution(trees, method, references);
    Accessibility accessibility = new Accessibility(elements, host);
    Membership membership = new Membership(elements, types, host);
    return new Scope(
        attribution,
        new Locals(attribution),
        new JumpScopes(),
        new CapturedVariables(trees, method),
        membership,
        new EnclosingInstances(types, references, host, self),
        new StaticQualifiers(trees, membership, accessibility, method),
        accessibility,
        bridges,
        references,
        new TypeFacts(elements, types));
  }
}
