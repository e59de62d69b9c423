package dev.fermata.processor.translate;

import com.sun.source.util.Trees;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.source.Accessibility;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.TypeFacts;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What names mean in one method's body, shared by the translators of its constructs.
 *
 * @param attribution what javac found out about the trees
 * @param locals the variables declared so far
 * @param jumps the statements around the current one
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
    Membership membership,
    EnclosingInstances enclosing,
    StaticQualifiers qualifiers,
    Accessibility accessibility,
    Bridges bridges,
    References references,
    TypeFacts facts) {

  /** Constants as expressions. */
  ConstantExpressions constants() {
    return new ConstantExpressions(facts);
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
        membership,
        new EnclosingInstances(types, references, host, self),
        new StaticQualifiers(trees, membership, accessibility, method),
        accessibility,
        bridges,
        references,
        new TypeFacts(elements, types));
  }
}
