package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.Bindings;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mentions;
import dev.fermata.processor.ir.Pattern;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.SwitchCase;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case that gives the number of its group, and hands out what its patterns and its guard bind:
 *
 * <pre>{@code
 * case Circle c when c.r() > 1 -> body   =>   case Circle match when match.r() > 1 -> { c = match; yield 1; }
 * }</pre>
 */
final class MappedCase {
  private MappedCase() {}

  static SwitchCase of(SwitchCase group, int number, TypeFacts types, int line) {
    List<Local> bound = new ArrayList<>(boundByPatterns(group));
    bound.addAll(boundByGuard(group));
    Map<Local, Local> matches = matches(bound);
    Renaming renaming = new Renaming(matches);
    List<Stmt> body = handOut(matches, line);
    body.add(new Stmt.Yield(new Expr.Literal(types.intType(), number), line));
    List<Pattern> patterns = group.patterns().stream().map(renaming::pattern).toList();
    Expr guard = renaming.optional(group.guard());
    return new SwitchCase(group.constants(), patterns, group.isDefault(), guard, body);
  }

  static List<Local> boundByPatterns(SwitchCase group) {
    return group.patterns().stream().flatMap(p -> Bindings.of(p).stream()).toList();
  }

  /** What the guard binds for the statements of its group: others need not be bound at all. */
  static List<Local> boundByGuard(SwitchCase group) {
    return Bindings.in(group.guard()).stream()
        .filter(bound -> Mentions.anyIn(group.body(), bound))
        .toList();
  }

  /** For each variable one that a pattern binds in its place. */
  static Map<Local, Local> matches(List<Local> bound) {
    Map<Local, Local> matches = new LinkedHashMap<>();
    bound.forEach(b -> matches.put(b, new Local(b.name(), b.type(), Local.Kind.VARIABLE)));
    return matches;
  }

  /** {@code bound = match;} for each. */
  static List<Stmt> handOut(Map<Local, Local> matches, int line) {
    List<Stmt> assignments = new ArrayList<>();
    matches.forEach(
        (bound, match) ->
            assignments.add(
                new Stmt.Eval(
                    new Expr.Assign(new Expr.Read(bound), new Expr.Read(match), bound.type()),
                    line)));
    return assignments;
  }
}
