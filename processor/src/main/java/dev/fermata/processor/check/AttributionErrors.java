package dev.fermata.processor.check;

import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells whether javac found errors in a tree: then nothing about it can be relied on. */
public final class AttributionErrors extends TreePathScanner<Void, Void> {
  private final Trees trees;
  private boolean found;

  private AttributionErrors(Trees trees) {
    this.trees = trees;
  }

  /** Whether anything below {@code path} is erroneous. */
  public static boolean in(TreePath path, Trees trees) {
    AttributionErrors search = new AttributionErrors(trees);
    search.scan(path, null);
    return search.found;
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    if (tree != null && !found) {
      TreePath parent = getCurrentPath();
      found = parent != null && isErroneous(new TreePath(parent, tree));
    }
    return found ? null : super.scan(tree, unused);
  }

  @Override
  public Void visitErroneous(ErroneousTree tree, Void unused) {
    found = true;
    return null;
  }

  private boolean isErroneous(TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    return type != null && type.getKind() == TypeKind.ERROR;
  }
}
