package dev.fermata.processor.check;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.AsyncMethod;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A method of an anonymous class that is named like a private one of its superclass: where the
 * nested compilation sees that method, the new one would override it.
 */
record RedeclaredPrivateMethod(Trees trees, AsyncMethod method) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (!(path.getLeaf() instanceof MethodTree)
        || !(trees.getElement(path) instanceof ExecutableElement declared)
        || !(declared.getEnclosingElement() instanceof TypeElement type)
        || type.getNestingKind() != NestingKind.ANONYMOUS
        || declared.equals(method.element())) {
      return Optional.empty();
    }
    return redeclared(declared, type.getSuperclass())
        .map(
            hidden ->
                new Refusal(
                    path.getLeaf(),
                    "The declaration of "
                        + declared.getSimpleName()
                        + " below a private method of that name in "
                        + hidden.getEnclosingElement().getSimpleName(),
                    "rename one of the two"));
  }

  /** Only private methods of the nest can become visible. */
  private Optional<ExecutableElement> redeclared(
      ExecutableElement declared, TypeMirror superclass) {
    TypeMirror current = superclass;
    while (current instanceof DeclaredType type) {
      TypeElement element = (TypeElement) type.asElement();
      Optional<ExecutableElement> found =
          ElementFilter.methodsIn(element.getEnclosedElements()).stream()
              .filter(m -> isInNest(element))
              .filter(m -> m.getModifiers().contains(Modifier.PRIVATE))
              .filter(m -> m.getSimpleName().equals(declared.getSimpleName()))
              .filter(m -> m.getParameters().size() == declared.getParameters().size())
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      current = element.getSuperclass();
    }
    return Optional.empty();
  }

  private boolean isInNest(Element type) {
    Element around = type;
    while (around != null && !around.equals(method.topLevelClass())) {
      around = around.getEnclosingElement();
    }
    return around != null;
  }
}
