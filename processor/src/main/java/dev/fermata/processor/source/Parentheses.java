package dev.fermata.processor.source;

import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.TreePath;

/** Parentheses around an expression, which mean nothing by themselves (JLS 15.8.5). */
public final class Parentheses {
  private Parentheses() {}

  /** The path on to what stands in the parentheses, however many; the path itself without any. */
  public static TreePath enter(TreePath path) {
    TreePath inner = path;
    while (inner.getLeaf() instanceof ParenthesizedTree parentheses) {
      inner = new TreePath(inner, parentheses.getExpression());
    }
    return inner;
  }
}
