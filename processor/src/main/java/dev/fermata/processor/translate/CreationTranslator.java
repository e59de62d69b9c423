package dev.fermata.processor.translate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.source.LocalClasses;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Class instance and array creation (JLS 15.9, 15.10). */
final class CreationTranslator {
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;

  CreationTranslator(Scope scope, Parts parts) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
  }

  Expr instance(NewClassTree tree, TreePath path) {
    ExecutableElement constructor = attribution.executable(path);
    TypeElement created = (TypeElement) constructor.getEnclosingElement();
    TypeMirror type = attribution.type(path);
    int line = attribution.line(tree);
    UnboxedArguments unboxed = new UnboxedArguments(scope);
    if (tree.getClassBody() != null) {
      List<Expr> arguments = unboxed.of(constructor, anonymousArguments(tree, path));
      return new LocalCreations(scope).instance(constructor, null, arguments, type, line);
    }
    Expr outer = outer(tree, path, created);
    List<Expr> arguments = unboxed.of(constructor, parts.exprs(path, tree.getArguments()));
    if (LocalCreations.apply(created)) {
      return new LocalCreations(scope).instance(constructor, outer, arguments, type, line);
    }
    scope.references().executable(constructor);
    boolean diamond =
        tree.getIdentifier() instanceof ParameterizedTypeTree named
            && named.getTypeArguments().isEmpty();
    List<TypeMirror> typeArguments =
        tree.getTypeArguments().stream()
            .map(argument -> attribution.type(new TreePath(path, argument)))
            .toList();
    return new Expr.New(outer, typeArguments, type, diamond, arguments, type, line);
  }

  /** An anonymous class takes the enclosing instance of its superclass first, if one is written. */
  private List<Expr> anonymousArguments(NewClassTree tree, TreePath path) {
    List<Expr> arguments = new ArrayList<>();
    ExpressionTree outer = tree.getEnclosingExpression();
    if (outer != null) {
      arguments.add(nonNull(parts.expr(path, outer), attribution.line(tree)));
    }
    arguments.addAll(parts.exprs(path, tree.getArguments()));
    return List.copyOf(arguments);
  }

  private Expr nonNull(Expr expr, int line) {
    return new Expr.Call(
        null,
        scope.facts().named("java.util.Objects"),
        List.of(),
        "requireNonNull",
        List.of(expr),
        expr.type(),
        line);
  }

  /** The enclosing instance, which the user's source leaves out where it is {@code this}. */
  private Expr outer(NewClassTree tree, TreePath path, TypeElement created) {
    ExpressionTree written = tree.getEnclosingExpression();
    if (written != null) {
      return parts.expr(path, written);
    }
    return ConstructorDescriptors.isInnerMember(created)
        ? scope.enclosing().of(scope.membership().holder(created))
        : null;
  }

  Expr array(NewArrayTree tree, TreePath path) {
    List<Expr> dimensions = parts.exprs(path, tree.getDimensions());
    List<Expr> initializer =
        tree.getInitializers() == null ? null : parts.exprs(path, tree.getInitializers());
    TypeMirror type = attribution.type(path);
    Expr array = new Expr.NewArray(type, dimensions, initializer);
    return hasFreeTypeVariables(type) ? new Expr.Cast(array, type) : array;
  }

  /** Whether generated source names the element type with type arguments. */
  private static boolean hasFreeTypeVariables(TypeMirror type) {
    return type instanceof ArrayType array
        ? hasFreeTypeVariables(array.getComponentType())
        : type instanceof DeclaredType declared
            && !LocalClasses.freeTypeVariables((TypeElement) declared.asElement()).isEmpty();
  }
}
