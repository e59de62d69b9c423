package dev.fermata.processor.translate;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** {@code try} in all its forms (JLS 14.20). */
final class TryTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;

  TryTranslator(Scope scope, Parts parts) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
  }

  Stmt statement(TryTree tree, TreePath path) {
    List<Stmt> resources = new ArrayList<>();
    for (Tree resource : tree.getResources()) {
      resources.add(resource(new TreePath(path, resource)));
    }
    Stmt body = parts.stmt(path, tree.getBlock());
    List<Stmt.Catch> catches = new ArrayList<>();
    for (CatchTree handler : tree.getCatches()) {
      catches.add(handler(handler, new TreePath(path, handler)));
    }
    Stmt finallyBlock = parts.stmt(path, tree.getFinallyBlock());
    return new Stmt.Try(
        List.copyOf(resources), body, List.copyOf(catches), finallyBlock, attribution.line(tree));
  }

  private Stmt resource(TreePath path) {
    if (path.getLeaf() instanceof VariableTree variable) {
      scope.references().implicitCall(attribution.element(path).asType(), "close");
      Local local = scope.locals().declare(path, Local.Kind.VARIABLE);
      Expr initializer = parts.expr(path, variable.getInitializer());
      return new Stmt.Declare(local, initializer, attribution.line(variable));
    }
    Expr resource = parts.expr(path);
    scope.references().implicitCall(resource.type(), "close");
    return new Stmt.Eval(resource, attribution.line(path.getLeaf()));
  }

  private Stmt.Catch handler(CatchTree tree, TreePath path) {
    VariableTree parameter = tree.getParameter();
    TreePath parameterPath = new TreePath(path, parameter);
    Local local = scope.locals().declare(parameterPath, Local.Kind.VARIABLE);
    List<TypeMirror> types = new ArrayList<>();
    TreePath typePath = new TreePath(parameterPath, parameter.getType());
    if (parameter.getType() instanceof UnionTypeTree union) {
      for (Tree alternative : union.getTypeAlternatives()) {
        types.add(attribution.type(new TreePath(typePath, alternative)));
      }
    } else {
      types.add(attribution.type(typePath));
    }
    return new Stmt.Catch(local, List.copyOf(types), parts.stmt(path, tree.getBlock()));
  }
}
