package dev.fermata.processor.split;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;

/**
 * The phase's door: lists of statements too large for one method, from the inside out.
 *
 * <pre>{@code
 * a; b; c; d;   =>   part { a; b; } part { c; d; }
 * }</pre>
 */
public final class Split implements Mapping {
  /** Up to this estimate a method stays whole. */
  private static final int LARGE = 6000;

  /** What a part may have: half of HotSpot's limit, because it is an estimate. */
  private static final int MOST = 4000;

  private final CodeSize sizes = new CodeSize();
  private final BranchSplit branches;
  private final TypeFacts types;

  private Split(TypeFacts types) {
    this.types = types;
    this.branches = new BranchSplit(sizes, MOST, types);
  }

  /** The body, in parts if it is large. */
  public static Stmt.Block split(Stmt.Block body, TypeFacts types) {
    Split split = new Split(types);
    return Awaits.in(body) && split.sizes.of(body) > LARGE ? (Stmt.Block) split.stmt(body) : body;
  }

  @Override
  public Expr expr(Expr expr) {
    return expr;
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (!Awaits.in(stmt)) {
      return stmt;
    }
    Stmt mapped = stmt.map(this);
    if (!(mapped instanceof Stmt.Block block)) {
      return mapped;
    }
    List<Stmt> statements = block.statements();
    int size = Integer.MAX_VALUE;
    while (sizes.of(statements) > MOST && sizes.of(statements) < size) {
      size = sizes.of(statements);
      statements = inParts(statements);
    }
    return new Stmt.Block(statements, block.line());
  }

  private List<Stmt> inParts(List<Stmt> statements) {
    List<Stmt> parts = new ArrayList<>();
    List<Stmt> part = new ArrayList<>();
    int size = 0;
    for (Stmt stmt : pieces(statements)) {
      if (size + sizes.of(stmt) > MOST) {
        close(part, parts);
        size = 0;
      }
      part.add(stmt);
      size += sizes.of(stmt);
    }
    close(part, parts);
    return parts;
  }

  private List<Stmt> pieces(List<Stmt> statements) {
    List<Stmt> pieces = new ArrayList<>();
    for (Stmt stmt : statements) {
      if (stmt instanceof Stmt.Branches choice && sizes.of(stmt) > MOST) {
        pieces.addAll(branches.split(choice));
      } else {
        pieces.add(stmt);
      }
    }
    return pieces;
  }

  /** Moves statements out, if they are more than a call of a part. */
  private void close(List<Stmt> part, List<Stmt> parts) {
    boolean isPart = part.size() == 1 && part.get(0) instanceof Stmt.Part;
    if (part.isEmpty() || isPart) {
      parts.addAll(part);
    } else {
      parts.addAll(OutwardJumps.part(List.copyOf(part), types));
    }
    part.clear();
  }
}
