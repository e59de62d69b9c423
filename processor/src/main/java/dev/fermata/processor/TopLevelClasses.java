package dev.fermata.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;

/** Finds the tree of the class that an event is about. */
final class TopLevelClasses {
  private TopLevelClasses() {}

  /** The path to the event's class; null if the event is about a module or a package. */
  static TreePath pathOf(TaskEvent event, Trees trees) {
    CompilationUnitTree unit = event.getCompilationUnit();
    TypeElement type = event.getTypeElement();
    if (unit == null || type == null) {
      return null;
    }
    TreePath root = new TreePath(unit);
    for (Tree declaration : unit.getTypeDecls()) {
      TreePath path = new TreePath(root, declaration);
      if (declaration instanceof ClassTree && type.equals(trees.getElement(path))) {
        return path;
      }
    }
    return null;
  }

  /** A tree for messages about a file as a whole. */
  static Tree anyIn(CompilationUnitTree unit) {
    return unit.getTypeDecls().isEmpty() ? unit : unit.getTypeDecls().get(0);
  }
}
