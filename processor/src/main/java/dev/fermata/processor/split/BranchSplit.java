package dev.fermata.processor.split;

import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Completion;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * A switch with so many groups that they cannot stay in one method:
 *
 * <pre>{@code
 * out: branches (branch) {   =>   if (branch < 0 && branch >= -20) out: branches (branch) { -1 … -20 }
 *   -1 … -40                      if (branch < -20 && branch >= -40) out2: branches (branch) { -21 … -40 }
 * }
 * }</pre>
 *
 * It is cut only where no group falls through to the next one.
 */
final class BranchSplit {
  private final CodeSize sizes;
  private final int most;
  private final TypeFacts types;

  /**
   * @param most the size that a piece should not exceed
   */
  BranchSplit(CodeSize sizes, int most, TypeFacts types) {
    this.sizes = sizes;
    this.most = most;
    this.types = types;
  }

  List<Stmt> split(Stmt.Branches branches) {
    List<Stmt> pieces = new ArrayList<>();
    List<Stmt> groups = branches.groups();
    int start = 0;
    int size = 0;
    for (int i = 0; i < groups.size(); i++) {
      size += sizes.of(groups.get(i));
      boolean full = i + 1 < groups.size() && size + sizes.of(groups.get(i + 1)) > most;
      if (full && !Completion.isNormal(groups.get(i))) {
        pieces.add(asked(branches, start, i + 1));
        start = i + 1;
        size = 0;
      }
    }
    if (start == 0) {
      return List.of(branches);
    }
    boolean normal = Completion.isNormal(branches);
    pieces.add(
        normal ? asked(branches, start, groups.size()) : piece(branches, start, groups.size()));
    return pieces;
  }

  private Stmt asked(Stmt.Branches branches, int from, int to) {
    int line = branches.line();
    Expr isBehind = compare(branches, BinaryOperator.LESS, -from);
    Expr isBefore = compare(branches, BinaryOperator.GREATER_EQUAL, -to);
    Expr isHere =
        new Expr.Binary(BinaryOperator.CONDITIONAL_AND, isBehind, isBefore, types.booleanType());
    Stmt block = new Stmt.Block(List.of(piece(branches, from, to)), line);
    return new Stmt.If(isHere, block, null, line);
  }

  /** Groups with a label of their own, so that leaving them does not leave the part they are in. */
  private static Stmt piece(Stmt.Branches branches, int from, int to) {
    Label label = new Label(branches.label().name());
    List<Stmt> groups =
        new Relabeling(branches.label(), label).stmts(branches.groups().subList(from, to));
    return new Stmt.Branches(
        label, branches.branch(), branches.first() - from, groups, true, branches.line());
  }

  private Expr compare(Stmt.Branches branches, BinaryOperator operator, int number) {
    return new Expr.Binary(
        operator,
        branches.branch(),
        new Expr.Literal(types.intType(), number),
        types.booleanType());
  }

  private record Relabeling(Label from, Label to) implements Mapping {
    @Override
    public Expr expr(Expr expr) {
      return expr;
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      return stmt instanceof Stmt.Break exit && exit.target() == from
          ? new Stmt.Break(to, exit.line())
          : stmt.map(this);
    }
  }
}
