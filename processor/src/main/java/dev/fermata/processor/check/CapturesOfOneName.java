package dev.fermata.processor.check;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
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
 * The creation of a local class that captures two variables of the same name: one of its own
 * surroundings, and one that its superclass, declared further out, has captured. The class file
 * does not tell which of its fields is whose.
 */
record CapturesOfOneName(Trees trees, CapturedVariables captured) implements ConstructRule {
  @Override
  public Optional<Refusal> refuse(TreePath path) {
    boolean creates =
        path.getLeaf() instanceof NewClassTree || path.getLeaf() instanceof MemberReferenceTree;
    Element element = creates ? trees.getElement(path) : null;
    return element instanceof ExecutableElement
            && element.getEnclosingElement() instanceof TypeElement created
            && LocalClasses.isInLocal(created)
        ? twice(created).map(name -> refusal(path, name))
        : Optional.empty();
  }

  private Optional<Name> twice(TypeElement created) {
    Set<Name> names = new HashSet<>();
    return captured.of(created).stream()
        .map(VariableElement::getSimpleName)
        .filter(name -> !names.add(name))
        .findFirst();
  }

  private static Refusal refusal(TreePath path, Name name) {
    return new Refusal(
        path.getLeaf(),
        "The creation of a class that captures two variables " + name,
        "rename one of them");
  }
}
