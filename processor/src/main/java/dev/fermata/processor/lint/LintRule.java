package dev.fermata.processor.lint;

import com.sun.source.util.TreePath;

/** One kind of doubtful code. */
interface LintRule {
  /** Reports the tree that the path leads to, if it is such code; its parts come by themselves. */
  void check(TreePath path);
}
