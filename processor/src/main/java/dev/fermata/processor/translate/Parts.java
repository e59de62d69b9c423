package dev.fermata.processor.translate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Translates the parts of a tree, whatever they are: how the groups of constructs nest. */
interface Parts {
  /** The expression at {@code path}. */
  Expr expr(TreePath path);

  /** The statement at {@code path}. */
  Stmt stmt(TreePath path);

  /** A part of the tree at {@code parent}; null where there is none. */
  default Expr expr(TreePath parent, Tree part) {
    return part == null ? null : expr(new TreePath(parent, part));
  }

  /** A part of the tree at {@code parent}; null where there is none. */
  default Stmt stmt(TreePath parent, Tree part) {
    return part == null ? null : stmt(new TreePath(parent, part));
  }

  /** Parts of the tree at {@code parent}, in order. */
  default List<Expr> exprs(TreePath parent, List<? extends Tree> parts) {
    List<Expr> translated = new ArrayList<>(parts.size());
    parts.forEach(part -> translated.add(expr(parent, part)));
    return List.copyOf(translated);
  }

  /**
   * Parts of the tree at {@code parent}, in order. Declarations of local classes are none: javac
   * has made class files of them.
   */
  default List<Stmt> stmts(TreePath parent, List<? extends Tree> parts) {
    List<Stmt> translated = new ArrayList<>(parts.size());
    for (Tree part : parts) {
      if (!(part instanceof ClassTree)) {
        translated.add(stmt(parent, part));
      }
    }
    return List.copyOf(translated);
  }
}
