package dev.fermata.processor.translate;

import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.source.LocalClasses;
import dev.fermata.processor.source.TypeFacts;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * {@code this} and the instances around it, as the generated class reaches them.
 *
 * <pre>{@code
 * Outer.this.total        // in a method of Outer.Inner
 * self.this$0.total       // in the generated class
 * }</pre>
 *
 * * @param host the class that declares the async method
 *
 * @param selfLocal its instance; null in a static method
 */
record EnclosingInstances(Types types, References references, TypeElement host, Local selfLocal) {

  /** {@code this}. */
  Expr self() {
    return new Expr.Read(selfLocal);
  }

  /** {@code wanted.this}. */
  Expr of(TypeElement wanted) {
    TypeElement current = host;
    Expr instance = new Expr.Read(selfLocal);
    while (!current.equals(wanted)) {
      instance = outerOf(instance, current);
      current = LocalClasses.around(current);
    }
    return instance;
  }

  /**
   * A variable of a method around the host, as the host keeps it.
   *
   * <pre>{@code
   * print(line)            // line is a parameter of the method that declares the host
   * print(self.val$line)   // in the generated class
   * }</pre>
   */
  Expr captured(VariableElement variable, TypeMirror type, TypeFacts facts) {
    String name = "val$" + variable.getSimpleName();
    TypeMirror declared = facts.denotable(variable.asType());
    references.captured(host, name, declared);
    Expr field = new Expr.Field(new Expr.Read(selfLocal), null, name, null, type);
    return types.isSameType(declared, variable.asType())
        ? field
        : new Expr.Cast(field, variable.asType());
  }

  private Expr outerOf(Expr instance, TypeElement inner) {
    TypeMirror outer = ((DeclaredType) inner.asType()).getEnclosingType();
    if (outer.getKind() != TypeKind.DECLARED) {
      throw new InternalFailure(inner + " has no enclosing instance");
    }
    String name = fieldName(inner, outer);
    references.outerInstance(inner, name, outer);
    TypeMirror erased = types.erasure(outer);
    Expr field = new Expr.Field(instance, null, name, null, erased);
    // The class file gives the field's erasure only.
    return types.isSameType(erased, outer) ? field : new Expr.Cast(field, outer);
  }

  /** The name javac gives: the number counts the instances around the outer one. */
  private static String fieldName(TypeElement inner, TypeMirror outer) {
    int level = 0;
    TypeMirror around = ((DeclaredType) outer).getEnclosingType();
    while (around.getKind() == TypeKind.DECLARED) {
      level++;
      around = ((DeclaredType) around).getEnclosingType();
    }
    String name = "this$" + level;
    while (declaresField(inner, name)) {
      name += "$";
    }
    return name;
  }

  private static boolean declaresField(TypeElement type, String name) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .anyMatch(f -> f.getSimpleName().contentEquals(name));
  }
}
