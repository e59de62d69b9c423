package dev.fermata.processor.source;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/**
 * Local and anonymous classes (JLS 14.3, 15.9.5), which generated source names as class files do.
 *
 * <pre>{@code
 * <T> void print(List<T> items) { class Line<U> { … } … }     // in Report
 * Report$1Line<U, T>                                           // in generated source
 * }</pre>
 */
public final class LocalClasses {
  private LocalClasses() {}

  /** Whether the class is a local or anonymous one. */
  public static boolean isLocal(TypeElement type) {
    NestingKind nesting = type.getNestingKind();
    return nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS;
  }

  /** Whether the class is a local or anonymous one, or is declared inside of one. */
  public static boolean isInLocal(TypeElement type) {
    return isLocal(type)
        || type.getEnclosingElement() instanceof TypeElement outer && isInLocal(outer);
  }

  /** The class whose member, code or initializer declares the class; null for a top-level one. */
  public static TypeElement around(TypeElement type) {
    Element around = type.getEnclosingElement();
    while (around != null && !(around instanceof TypeElement)) {
      around = around.getEnclosingElement();
    }
    return (TypeElement) around;
  }

  /**
   * The type variables that a local class may mention besides its own, outermost first: those of
   * the methods and classes around it. The nested compilation sees them as its own, after those it
   * declares.
   */
  public static List<TypeParameterElement> freeTypeVariables(TypeElement local) {
    List<TypeParameterElement> inScope = typeParametersInScope(local);
    List<TypeParameterElement> free = new ArrayList<>();
    for (int i = 0; i < inScope.size() - local.getTypeParameters().size(); i++) {
      TypeParameterElement parameter = inScope.get(i);
      boolean shadowed =
          inScope.subList(i + 1, inScope.size()).stream()
              .anyMatch(inner -> inner.getSimpleName().equals(parameter.getSimpleName()));
      if (!shadowed) {
        free.add(parameter);
      }
    }
    return free;
  }

  /**
   * The type variables in scope in a class or method, outermost first: its own, and those around it
   * up to the first static declaration (JLS 6.5.5.1).
   */
  public static List<TypeParameterElement> typeParametersInScope(Element declaration) {
    List<TypeParameterElement> parameters = new ArrayList<>();
    boolean dynamic = true;
    for (Element e = declaration; dynamic && e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement
          || e.getKind() == ElementKind.METHOD
          || e.getKind() == ElementKind.CONSTRUCTOR) {
        parameters.addAll(0, ((Parameterizable) e).getTypeParameters());
      }
      dynamic = !e.getModifiers().contains(Modifier.STATIC);
    }
    return parameters;
  }
}
