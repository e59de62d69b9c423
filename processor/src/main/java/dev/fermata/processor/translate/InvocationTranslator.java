package dev.fermata.processor.translate;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.source.AwaitCalls;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Method calls (JLS 15.12), await among them. */
final class InvocationTranslator {
  private static final String METHODS = "dev.fermata.codegen.AsyncMethods";
  private final Scope scope;
  private final Attribution attribution;
  private final Parts parts;
  private final ArgumentPins pins;
  private final UnboxedArguments unboxed;

  InvocationTranslator(Scope scope, Parts parts) {
    this.scope = scope;
    this.attribution = scope.attribution();
    this.parts = parts;
    this.pins = new ArgumentPins(scope);
    this.unboxed = new UnboxedArguments(scope);
  }

  Expr call(MethodInvocationTree tree, TreePath path) {
    TreePath select = new TreePath(path, tree.getMethodSelect());
    ExecutableElement method = attribution.executable(select);
    if (AwaitCalls.isAwait(method)) {
      return await(awaitable(parts.exprs(path, tree.getArguments())), path, select);
    }
    if (AwaitCalls.isForeignAwait(method)) {
      return await(adapted(method, tree, path), path, select);
    }
    Target target = target(tree.getMethodSelect(), select, method);
    List<Expr> arguments =
        pins.pin(
            target.site(),
            method,
            instantiated(select),
            unboxed.of(method, parts.exprs(path, tree.getArguments())));
    Expr.Call translated =
        new Expr.Call(
            target.receiver(),
            target.qualifier(),
            tree.getTypeArguments().stream()
                .map(t -> attribution.type(new TreePath(path, t)))
                .toList(),
            target.name(),
            arguments,
            attribution.type(path),
            attribution.lastLine(tree.getMethodSelect()));
    return new LostMembers(scope.facts()).restored(translated, target.receiver());
  }

  /** An exception class is evaluated like any argument, which shows only where it is computed. */
  private Expr awaitable(List<Expr> arguments) {
    Expr awaitable = arguments.get(0);
    if (arguments.size() == 1 || arguments.get(1) instanceof Expr.ClassLiteral) {
      return awaitable;
    }
    TypeMirror methods = scope.facts().named(METHODS);
    return new Expr.Call(null, methods, List.of(), "first", arguments, awaitable.type(), 0);
  }

  /** {@code FlowAwait.await(publisher)} awaits {@code FlowAwait.awaitable(publisher)}. */
  private Expr adapted(ExecutableElement awaitPoint, MethodInvocationTree tree, TreePath path) {
    ExecutableElement adapter = AwaitCalls.adapterOf(awaitPoint).orElseThrow();
    scope.references().executable(adapter);
    return new Expr.Call(
        null,
        scope.facts().erasure(adapter.getEnclosingElement().asType()),
        List.of(),
        adapter.getSimpleName().toString(),
        unboxed.of(adapter, parts.exprs(path, tree.getArguments())),
        scope.facts().erasure(adapter.getReturnType()),
        attribution.line(tree));
  }

  private Expr await(Expr awaitable, TreePath path, TreePath select) {
    TypeMirror argument = instantiated(select).getReturnType();
    return new Expr.Await(
        awaitable,
        scope.facts().isDenotable(argument) ? argument : null,
        attribution.type(path),
        attribution.lastLine(select.getLeaf()));
  }

  private ExecutableType instantiated(TreePath select) {
    return (ExecutableType) attribution.type(select);
  }

  /** Where a call goes to; {@code site} is the type in which javac looked the method up. */
  private record Target(Expr receiver, TypeMirror qualifier, String name, TypeMirror site) {}

  private Target target(Tree tree, TreePath path, ExecutableElement method) {
    if (!(tree instanceof MemberSelectTree select)) {
      return unqualified(method);
    }
    TreePath qualifier = new TreePath(path, select.getExpression());
    if (SuperQualifier.isSuper(select.getExpression())) {
      return superCall(SuperQualifier.of(select.getExpression(), qualifier, scope), method);
    }
    TypeMirror site = attribution.type(qualifier);
    if (attribution.isTypeName(qualifier)) {
      return accessible(null, scope.facts().erasure(site), site, method);
    }
    return accessible(parts.expr(qualifier), null, site, method);
  }

  private Target unqualified(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      TypeMirror qualifier = scope.qualifiers().of(method);
      return accessible(null, qualifier, qualifier, method);
    }
    TypeElement holder = scope.membership().holder(method);
    return accessible(scope.enclosing().of(holder), null, holder.asType(), method);
  }

  private Target accessible(
      Expr receiver, TypeMirror qualifier, TypeMirror site, ExecutableElement method) {
    String name = method.getSimpleName().toString();
    if (site.getKind() == TypeKind.ARRAY) {
      return new Target(receiver, qualifier, name, site);
    }
    TypeElement host = scope.bridgeHost(method, receiver);
    if (host == null) {
      scope.references().executable(method);
      return new Target(receiver, qualifier, name, site);
    }
    boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
    String bridge = scope.bridges().call(host, method, isStatic);
    TypeMirror erasedHost = scope.facts().erasure(host.asType());
    return new Target(receiver, isStatic ? erasedHost : null, bridge, host.asType());
  }

  private Target superCall(SuperQualifier around, ExecutableElement method) {
    TypeElement host = around.current();
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return accessible(
          null, scope.facts().erasure(around.ancestorType()), around.ancestorType(), method);
    }
    String bridge = scope.bridges().superCall(host, around.ancestor(), method);
    return new Target(scope.enclosing().of(host), null, bridge, host.asType());
  }
}
