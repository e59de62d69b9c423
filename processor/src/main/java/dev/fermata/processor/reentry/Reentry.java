package dev.fermata.processor.reentry;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.liveness.Liveness;
import dev.fermata.processor.source.TypeFacts;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The phase's door: lists of statements, cut where execution can come back in.
 *
 * <pre>{@code
 * a;             =>   switch (state) {
 * x = await(t);         case 0: a; leave(1, t) unless completed
 * b;                    case 1: x = …; b;
 *                     }
 * }</pre>
 */
public final class Reentry {
  private final Liveness liveness;
  private final Set<Local> hoisted;
  private final BranchReentry branches;
  private final LoopReentry loops;
  private final TryReentry tries;
  private final SwitchReentry switches;
  private int states;
  private Label exit;

  private Reentry(Liveness liveness, Set<Local> hoisted, TypeFacts types) {
    this.liveness = liveness;
    this.hoisted = hoisted;
    Guards guards = new Guards(types);
    this.branches = new BranchReentry(this, guards);
    this.loops = new LoopReentry(this, guards);
    this.tries = new TryReentry(this);
    this.switches = new SwitchReentry(this);
  }

  /** The body with places to come back in. */
  public static Stmt.Block enter(
      Stmt.Block body, Liveness liveness, Set<Local> hoisted, TypeFacts types) {
    Reentry reentry = new Reentry(liveness, hoisted, types);
    // Without a line: a breakpoint on the method's first would stop at each resumption.
    return reentry.block(new Stmt.Block(body.statements(), 0));
  }

  /** A block, or a single statement as one, made enterable. */
  Stmt.Block block(Stmt stmt) {
    List<Stmt> statements = stmt instanceof Stmt.Block b ? b.statements() : List.of(stmt);
    return new Stmt.Block(
        isEntered(stmt) ? dispatch(statements, stmt.line()) : statements, stmt.line());
  }

  private List<Stmt> dispatch(List<Stmt> statements, int line) {
    Sections sections = new Sections(0);
    fill(sections, statements);
    return sections.dispatch(line);
  }

  /** Adds a list of statements, with a section for each place to come back in. */
  void fill(Sections sections, List<Stmt> statements) {
    for (Stmt stmt : statements) {
      if (stmt instanceof Stmt.Suspend suspend) {
        int state = ++states;
        Set<Local> saved = liveness.behind(suspend);
        boolean guarded = tries.depth() > 0;
        sections.add(new Stmt.Leave(state, suspend.await(), saved, exit, guarded, stmt.line()));
        sections.open(List.of(state));
        sections.add(resume(suspend));
      } else if (isEntered(stmt)) {
        int before = states;
        List<Stmt> enterable = compound(stmt);
        if (states > before) {
          sections.open(IntStream.rangeClosed(before + 1, states).boxed().toList());
        }
        enterable.forEach(sections::add);
      } else {
        declare(stmt, statements, sections);
      }
    }
  }

  /** Statements that execution comes back in to, and groups of a switch, some without an await. */
  private static boolean isEntered(Stmt stmt) {
    if (Awaits.in(stmt) || stmt instanceof Stmt.Branches || stmt instanceof Stmt.Part) {
      return true;
    }
    if (stmt instanceof Stmt.Block block) {
      return block.statements().stream().anyMatch(Reentry::isEntered);
    }
    return stmt instanceof Stmt.If branch && isEntered(branch.then());
  }

  /** Parameters and hoisted variables are declared already; others are where they get a value. */
  private Stmt.Resume resume(Stmt.Suspend suspend) {
    Local result = suspend.result();
    boolean declares =
        result != null && result.kind() != Local.Kind.PARAMETER && !hoisted.contains(result);
    return new Stmt.Resume(result, declares, suspend.await().type(), suspend.line());
  }

  /** A hoisted variable is declared on top; here remains the value it starts with. */
  private void declare(Stmt stmt, List<Stmt> statements, Sections sections) {
    if (!(stmt instanceof Stmt.Declare declaration)) {
      sections.add(stmt);
    } else if (!hoisted.contains(declaration.local())) {
      if (declaration.initializer() != null || !isDeclaredByResuming(declaration, statements)) {
        sections.add(stmt);
      }
    } else if (declaration.initializer() != null) {
      Expr.Read target = new Expr.Read(declaration.local());
      sections.add(
          new Stmt.Eval(
              new Expr.Assign(target, declaration.initializer(), target.type()), stmt.line()));
    }
  }

  private static boolean isDeclaredByResuming(Stmt.Declare declaration, List<Stmt> statements) {
    return statements.stream()
        .anyMatch(
            s -> s instanceof Stmt.Suspend suspend && suspend.result() == declaration.local());
  }

  private List<Stmt> compound(Stmt stmt) {
    if (stmt instanceof Stmt.If branch) {
      return List.of(branches.enter(branch));
    }
    if (stmt instanceof Stmt.Labeled labeled) {
      return List.of(new Stmt.Labeled(labeled.label(), block(labeled.body()), labeled.line()));
    }
    if (stmt instanceof Stmt.Block block) {
      return List.of(block(block));
    }
    if (stmt instanceof Stmt.Branches branches) {
      return List.of(switches.enter(branches));
    }
    if (stmt instanceof Stmt.Part part) {
      return List.of(enter(part));
    }
    return stmt instanceof Stmt.Try tried ? tries.enter(tried) : List.of(loops.enter(stmt));
  }

  /** A part is left by returning to where it stands; suspensions go on from there. */
  private Stmt enter(Stmt.Part part) {
    Label outer = exit;
    exit = null;
    Stmt.Block body = (Stmt.Block) part.body();
    List<Stmt> statements = dispatch(body.statements(), 0);
    exit = outer;
    return new Stmt.Part(
        new Stmt.Block(statements, body.line()), outer, part.completes(), part.line());
  }

  /** The number of the last suspension point so far. */
  int lastState() {
    return states;
  }

  /** The end of the try block that suspensions have to leave by, or null. */
  Label exit() {
    return exit;
  }

  /** A block from which suspensions leave by another exit. */
  Stmt.Block blockWithExit(Stmt stmt, Label newExit) {
    Label outer = exit;
    exit = newExit;
    Stmt.Block block = block(stmt);
    exit = outer;
    return block;
  }
}
