package dev.fermata.processor.lint;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Optional;

/** The method, lambda or initializer that a tree is code of. */
final class EnclosingCode {
  private EnclosingCode() {}

  /** The method or lambda whose own code the tree is; empty in an initializer. */
  static Optional<TreePath> of(TreePath place) {
    for (TreePath path = place.getParentPath(); path != null; path = path.getParentPath()) {
      Tree leaf = path.getLeaf();
      if (leaf instanceof MethodTree || leaf instanceof LambdaExpressionTree) {
        return Optional.of(path);
      }
      if (leaf instanceof ClassTree || isInitializer(path)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isInitializer(TreePath path) {
    return path.getLeaf() instanceof BlockTree
        && path.getParentPath().getLeaf() instanceof ClassTree;
  }
}
