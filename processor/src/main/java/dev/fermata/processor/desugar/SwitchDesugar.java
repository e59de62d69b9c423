package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Bindings;
import dev.fermata.processor.ir.Completion;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.SwitchCase;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * A switch with an await in its groups: the selector is mapped to the number of a group first.
 *
 * <pre>{@code
 * switch (s) {          =>   int branch = switch (s) { case A -> 1; case B -> 2; default -> 0; };
 *   case A: await(…);        out: {
 *   case B: b; break;          if (branch == 1) { await(…); branch = 2; }
 * }                            if (branch == 2) { b; break out; }
 *                            }
 * }</pre>
 */
final class SwitchDesugar {
  private final TypeFacts types;

  SwitchDesugar(TypeFacts types) {
    this.types = types;
  }

  Stmt desugar(Stmt.Switch choice) {
    return desugar(choice, Completion.isNormal(choice));
  }

  /** A switch expression as statements that leave its value in a variable. */
  Expr.Sequence desugar(Expr.SwitchExpr choice, int line) {
    Local selected = new Local("selected", types.denotable(choice.type()), Local.Kind.TEMPORARY);
    YieldAsAssignment yields = new YieldAsAssignment(selected, choice.label());
    List<SwitchCase> cases =
        choice.cases().stream().map(c -> c.with(c.guard(), yields.stmts(c.body()))).toList();
    Stmt.Switch statement =
        new Stmt.Switch(choice.label(), choice.selector(), cases, choice.arrow(), true, line);
    return new Expr.Sequence(
        List.of(new Stmt.Declare(selected, null, line), desugar(statement, true)),
        new Expr.Read(selected));
  }

  private Stmt desugar(Stmt.Switch choice, boolean normal) {
    int line = choice.line();
    List<Stmt> statements = new ArrayList<>(declarations(choice));
    Local branch = new Local("branch", types.intType(), Local.Kind.TEMPORARY);
    statements.addAll(SelectorMapping.of(choice, branch, types));
    List<Stmt> groups = new ArrayList<>();
    for (int i = 0; i < choice.cases().size(); i++) {
      Stmt body = group(choice, i, branch);
      boolean asked = normal || i < choice.cases().size() - 1;
      groups.add(asked ? new Stmt.If(is(branch, i + 1), body, null, line) : body);
    }
    statements.add(new Stmt.Labeled(choice.label(), new Stmt.Block(groups, line), line));
    return new Stmt.Block(statements, line);
  }

  /** What patterns bind and what one group declares for another is declared before all groups. */
  private static List<Stmt> declarations(Stmt.Switch choice) {
    List<Stmt> declarations = new ArrayList<>();
    for (SwitchCase group : choice.cases()) {
      group.patterns().stream()
          .flatMap(p -> Bindings.of(p).stream())
          .forEach(b -> declarations.add(new Stmt.Declare(b, null, choice.line())));
      if (!choice.arrow()) {
        group.body().stream()
            .flatMap(s -> Bindings.declaredBy(s).stream().filter(l -> s instanceof Stmt.Declare))
            .forEach(l -> declarations.add(new Stmt.Declare(l, null, choice.line())));
      }
    }
    return declarations;
  }

  private Stmt group(Stmt.Switch choice, int index, Local branch) {
    List<Stmt> body = choice.cases().get(index).body();
    int line = choice.line();
    if (choice.arrow()) {
      return new Stmt.Block(body, line);
    }
    List<Stmt> statements = new ArrayList<>();
    body.forEach(s -> statements.addAll(asAssignment(s)));
    if (Completion.isNormal(body) && index < choice.cases().size() - 1) {
      Expr next = new Expr.Assign(new Expr.Read(branch), number(index + 2), types.intType());
      statements.add(new Stmt.Eval(next, line));
    }
    return new Stmt.Block(statements, line);
  }

  private static List<Stmt> asAssignment(Stmt stmt) {
    if (!(stmt instanceof Stmt.Declare declaration)) {
      return List.of(stmt);
    }
    if (declaration.initializer() == null) {
      return List.of();
    }
    Expr.Read target = new Expr.Read(declaration.local());
    return List.of(
        new Stmt.Eval(
            new Expr.Assign(target, declaration.initializer(), target.type()), stmt.line()));
  }

  private Expr is(Local branch, int number) {
    return new Expr.Binary(
        BinaryOperator.EQUAL, new Expr.Read(branch), number(number), types.booleanType());
  }

  private Expr number(int value) {
    return new Expr.Literal(types.intType(), value);
  }
}
