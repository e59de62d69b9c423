package dev.fermata.processor.check;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.CapturedVariables;
import dev.fermata.processor.source.LocalClasses;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * A local class that captures two variables of the same name, one of its own surroundings, and one
 * that its superclass, declared further out, has captured: its creation, and its async methods. The
 * class file does not tell which of its fields is whose.
 */
record CapturesOfOneName(Trees trees, CapturedVariables captured, AsyncMethod method)
    implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    if (path.getLeaf().equals(method.tree())) {
      return refuse(path, "An @Async method", method.element());
    }
    boolean creates =
        path.getLeaf() instanceof NewClassTree || path.getLeaf() instanceof MemberReferenceTree;
    return creates ? refuse(path, "The creation", trees.getElement(path)) : Optional.empty();
  }

  /** The refusal of what needs the variables that the class of a method or constructor captures. */
  private Optional<Refusal> refuse(TreePath path, String what, Element member) {
    return member instanceof ExecutableElement
            && member.getEnclosingElement() instanceof TypeElement type
            && LocalClasses.isInLocal(type)
        ? twice(type).map(name -> refusal(path, what, name))
        : Optional.empty();
  }

  private Optional<Name> twice(TypeElement type) {
    Set<Name> names = new HashSet<>();
    return captured.of(type).stream()
        .map(VariableElement::getSimpleName)
        .filter(name -> !names.add(name))
        .findFirst();
  }

  private static Refusal refusal(TreePath path, String what, Name name) {
    return new Refusal(
        path.getLeaf(),
        what + " of a class that captures two variables " + name,
        "rename one of them");
  }
}
