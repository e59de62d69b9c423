package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.Bindings;
import dev.fermata.processor.ir.Completion;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.SwitchCase;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A switch with an await in its groups: the selector is mapped to the number of a group first.
 *
 * <pre>{@code
 * switch (s) {          =>   int branch = switch (s) { case A -> -1; case B -> -2; default -> 0; };
 *   case A: await(…);        out: branches (branch) {
 *   case B: b; break;          case -1: { await(…); }
 * }                            case -2: { b; break out; }
 *                            }
 * }</pre>
 *
 * Groups are counted downwards: their numbers share a generated switch with those of suspension
 * points.
 */
final class SwitchDesugar {
  private final TypeFacts types;

  SwitchDesugar(TypeFacts types) {
    this.types = types;
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
        List.of(new Stmt.Declare(selected, null, line), desugar(statement)),
        new Expr.Read(selected));
  }

  Stmt desugar(Stmt.Switch choice) {
    int line = choice.line();
    List<Stmt> statements = new ArrayList<>(declarations(choice));
    Local branch = new Local("branch", types.intType(), Local.Kind.TEMPORARY);
    statements.addAll(SelectorMapping.of(choice, branch, types));
    List<Stmt> groups = choice.cases().stream().map(c -> group(choice, c)).toList();
    Expr number = new Expr.Read(branch);
    statements.add(
        new Stmt.Branches(choice.label(), number, -1, groups, choice.exhaustive(), line));
    return new Stmt.Block(statements, line);
  }

  /**
   * What patterns and guards bind and what one group declares for another is declared before all
   * groups.
   */
  private static List<Stmt> declarations(Stmt.Switch choice) {
    List<Stmt> declarations = new ArrayList<>();
    for (SwitchCase group : choice.cases()) {
      Stream.of(MappedCase.boundByPatterns(group), MappedCase.boundByGuard(group))
          .flatMap(List::stream)
          .forEach(b -> declarations.add(new Stmt.Declare(b, null, choice.line())));
      if (!choice.arrow()) {
        group.body().stream()
            .flatMap(s -> Bindings.declaredBy(s).stream().filter(l -> s instanceof Stmt.Declare))
            .forEach(l -> declarations.add(new Stmt.Declare(l, null, choice.line())));
      }
    }
    return declarations;
  }

  private static Stmt group(Stmt.Switch choice, SwitchCase group) {
    List<Stmt> statements = new ArrayList<>();
    if (choice.arrow()) {
      boolean isBlock = group.body().size() == 1 && group.body().get(0) instanceof Stmt.Block;
      statements.addAll(isBlock ? ((Stmt.Block) group.body().get(0)).statements() : group.body());
      if (Completion.isNormal(group.body())) {
        statements.add(new Stmt.Break(choice.label(), choice.line()));
      }
    } else {
      group.body().forEach(s -> statements.addAll(asAssignment(s)));
    }
    return new Stmt.Block(statements, choice.line());
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
}
