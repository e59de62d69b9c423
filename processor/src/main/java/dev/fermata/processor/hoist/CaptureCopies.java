package dev.fermata.processor.hoist;

import dev.fermata.processor.ir.Captures;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Headers;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Mentions;
import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives lambdas and guards their own copies of hoisted variables.
 *
 * <pre>{@code
 * run(() -> x);          =>   T copy = x; run(() -> copy);
 * run(x = 1, () -> x);   =>   T copy; run(x = copy = 1, () -> copy);
 * }</pre>
 */
public final class CaptureCopies implements Mapping {
  private final Set<Local> hoisted;

  private CaptureCopies(Set<Local> hoisted) {
    this.hoisted = hoisted;
  }

  /** The body with a copy before each statement that captures a hoisted variable. */
  public static Stmt.Block insert(Stmt.Block body, Set<Local> hoisted) {
    return (Stmt.Block) new CaptureCopies(hoisted).stmt(body);
  }

  @Override
  public Expr expr(Expr expr) {
    return expr;
  }

  /** A statement that is not in a list: copies need a block around it. */
  @Override
  public Stmt stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      return new Stmt.Block(stmts(block.statements()), block.line());
    }
    List<Stmt> statements = stmts(List.of(stmt));
    return statements.size() == 1 ? statements.get(0) : new Stmt.Block(statements, stmt.line());
  }

  @Override
  public List<Stmt> stmts(List<Stmt> statements) {
    List<Stmt> result = new ArrayList<>();
    for (Stmt stmt : statements) {
      Map<Local, Local> copies = copies(stmt);
      copies.forEach((local, copy) -> result.add(declaration(stmt, local, copy)));
      result.add(parts(copies.isEmpty() ? stmt : substitute(stmt, copies)));
    }
    return List.copyOf(result);
  }

  /**
   * A variable that the statement itself assigns has no value to copy yet: it was not assigned
   * before, or nothing could capture it (JLS 4.12.4). Its copy is assigned together with it.
   */
  private static Stmt declaration(Stmt stmt, Local local, Local copy) {
    boolean assigned = headers(stmt).stream().anyMatch(e -> Mentions.assigns(e, local));
    return new Stmt.Declare(copy, assigned ? null : new Expr.Read(local), stmt.line());
  }

  /** Declarations in the header of a statement cannot have copies before them. */
  private Stmt parts(Stmt stmt) {
    if (stmt instanceof Stmt.For loop) {
      return new Stmt.For(
          loop.label(),
          loop.init(),
          loop.condition(),
          loop.update(),
          stmt(loop.body()),
          loop.line());
    }
    if (stmt instanceof Stmt.Try tried) {
      List<Stmt.Catch> catches =
          tried.catches().stream()
              .map(c -> new Stmt.Catch(c.parameter(), c.types(), stmt(c.body())))
              .toList();
      return new Stmt.Try(
          tried.resources(),
          stmt(tried.body()),
          catches,
          optional(tried.finallyBlock()),
          tried.line());
    }
    return stmt.map(this);
  }

  private Map<Local, Local> copies(Stmt stmt) {
    Map<Local, Local> copies = new LinkedHashMap<>();
    for (Local captured : captured(stmt)) {
      if (hoisted.contains(captured)) {
        copies.put(captured, new Local(captured.name(), captured.type(), Local.Kind.VARIABLE));
      }
    }
    return copies;
  }

  private static Set<Local> captured(Stmt stmt) {
    Set<Local> captured = new LinkedHashSet<>();
    headers(stmt).forEach(header -> captured.addAll(Captures.in(header)));
    if (stmt instanceof Stmt.Switch choice) {
      captured.addAll(Captures.inGuards(choice.cases()));
    }
    return captured;
  }

  /** The statement's own expressions, and those of the declarations in its header. */
  private static List<Expr> headers(Stmt stmt) {
    List<Expr> headers = new ArrayList<>(Headers.of(stmt));
    if (stmt instanceof Stmt.For loop) {
      loop.init().forEach(s -> headers.addAll(Headers.of(s)));
    } else if (stmt instanceof Stmt.Try tried) {
      tried.resources().forEach(s -> headers.addAll(Headers.of(s)));
    }
    return headers;
  }

  private static Stmt substitute(Stmt stmt, Map<Local, Local> copies) {
    Mapping inCaptures = new CaptureSubstitution(copies);
    return stmt.map(
        new Mapping() {
          @Override
          public Expr expr(Expr expr) {
            return inCaptures.expr(expr);
          }

          @Override
          public Expr guard(Expr guard) {
            return inCaptures.guard(guard);
          }

          @Override
          public Stmt stmt(Stmt part) {
            boolean inHeader =
                stmt instanceof Stmt.For loop && loop.init().contains(part)
                    || stmt instanceof Stmt.Try tried && tried.resources().contains(part);
            return inHeader ? inCaptures.stmt(part) : part;
          }
        });
  }

  /** In lambdas and guards only, those in the branches of a switch expression included. */
  private record CaptureSubstitution(Map<Local, Local> copies) implements Mapping {
    @Override
    public Expr expr(Expr expr) {
      if (expr instanceof Expr.Lambda) {
        return new Substitution(copies).expr(expr);
      }
      Expr mapped = expr.map(this);
      return mapped instanceof Expr.Assign assign
              && assign.target() instanceof Expr.Read target
              && copies.containsKey(target.local())
          ? assignBoth(assign, copies.get(target.local()))
          : mapped;
    }

    /** {@code x = value} becomes {@code x = copy = value}. */
    private static Expr assignBoth(Expr.Assign assign, Local copy) {
      Expr copied = new Expr.Assign(new Expr.Read(copy), assign.value(), assign.type());
      return new Expr.Assign(assign.target(), copied, assign.type());
    }

    @Override
    public Expr guard(Expr guard) {
      return new Substitution(copies).guard(guard);
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      return stmt.map(this);
    }
  }

  private record Substitution(Map<Local, Local> copies) implements Mapping {
    @Override
    public Expr expr(Expr expr) {
      return expr instanceof Expr.Read read && copies.containsKey(read.local())
          ? new Expr.Read(copies.get(read.local()), read.type())
          : expr.map(this);
    }

    @Override
    public Stmt stmt(Stmt stmt) {
      return stmt.map(this);
    }
  }
}
