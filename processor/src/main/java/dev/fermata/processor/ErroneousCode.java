package dev.fermata.processor;

import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds code that javac could not attribute, and that it has reported or is going to report. */
final class ErroneousCode extends TreePathScanner<Boolean, Void> {
  private final Trees trees;

  private ErroneousCode(Trees trees) {
    this.trees = trees;
  }

  /** Whether anything below a path has no type because of an error. */
  static boolean isIn(TreePath path, Trees trees) {
    return new ErroneousCode(trees).scan(path, null);
  }

  @Override
  public Boolean scan(Tree tree, Void nothing) {
    if (tree instanceof ExpressionTree) {
      TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
      if (type != null && type.getKind() == TypeKind.ERROR) {
        return true;
      }
    }
    return Boolean.TRUE.equals(super.scan(tree, nothing));
  }

  @Override
  public Boolean visitErroneous(ErroneousTree tree, Void nothing) {
    return true;
  }

  @Override
  public Boolean reduce(Boolean one, Boolean other) {
    return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
  }
}
