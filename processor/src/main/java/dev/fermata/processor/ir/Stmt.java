package dev.fermata.processor.ir;

import java.util.List;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** A statement; {@code line} is its line in the user's file, 0 for what a phase made. */
public sealed interface Stmt {
  /** The line in the user's file, or 0. */
  int line();

  /** The same statement with its parts mapped, in the order of the source. */
  default Stmt map(Mapping mapping) {
    return this;
  }

  /** {@code { statements }}. */
  record Block(List<Stmt> statements, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Block(m.stmts(statements), line);
    }
  }

  /** {@code T local = initializer;}, the initializer may be null. */
  record Declare(Local local, Expr initializer, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Declare(local, m.optional(initializer), line);
    }
  }

  /** {@code expression;}. */
  record Eval(Expr expression, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Eval(m.expr(expression), line);
    }
  }

  /** {@code if}; {@code otherwise} may be null. */
  record If(Expr condition, Stmt then, Stmt otherwise, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new If(m.expr(condition), m.stmt(then), m.optional(otherwise), line);
    }
  }

  /** {@code while}. */
  record While(Label label, Expr condition, Stmt body, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new While(label, m.expr(condition), m.stmt(body), line);
    }
  }

  /** {@code do body while (condition);}. */
  record DoWhile(Label label, Stmt body, Expr condition, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      Stmt mappedBody = m.stmt(body);
      return new DoWhile(label, mappedBody, m.expr(condition), line);
    }
  }

  /** The basic {@code for}; the condition may be null. */
  record For(Label label, List<Stmt> init, Expr condition, List<Expr> update, Stmt body, int line)
      implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      List<Stmt> mappedInit = m.stmts(init);
      Expr mappedCondition = m.optional(condition);
      Stmt mappedBody = m.stmt(body);
      return new For(label, mappedInit, mappedCondition, m.exprs(update), mappedBody, line);
    }
  }

  /** The enhanced {@code for}. */
  record ForEach(Label label, Local local, Expr iterable, Stmt body, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new ForEach(label, local, m.expr(iterable), m.stmt(body), line);
    }
  }

  /** {@code label: body}, where the body is neither loop nor switch. */
  record Labeled(Label label, Stmt body, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Labeled(label, m.stmt(body), line);
    }
  }

  /** {@code break}. */
  record Break(Label target, int line) implements Stmt {}

  /** {@code continue}. */
  record Continue(Label target, int line) implements Stmt {}

  /** {@code yield value;} out of a switch expression. */
  record Yield(Expr value, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Yield(m.expr(value), line);
    }
  }

  /** {@code return}; the value is null in {@link ReturnForm#COMPLETED} and may be in a lambda. */
  record Return(ReturnForm form, Expr value, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Return(form, m.optional(value), line);
    }
  }

  /** What a return gives to whom. */
  enum ReturnForm {
    /** Completes the async method with a value: {@code return Task.fromResult(value)}. */
    RESULT,
    /** Completes an async method that has no value. */
    COMPLETED,
    /** Completes the async method as another task does. */
    OUTCOME,
    /** Returns from a lambda body. */
    PLAIN
  }

  /** {@code throw}. */
  record Throw(Expr exception, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Throw(m.expr(exception), line);
    }
  }

  /**
   * {@code try}; resources are {@link Declare} or, for an existing variable, {@link Eval}; the
   * finally block may be null.
   */
  record Try(List<Stmt> resources, Stmt body, List<Catch> catches, Stmt finallyBlock, int line)
      implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      List<Stmt> mappedResources = m.stmts(resources);
      Stmt mappedBody = m.stmt(body);
      List<Catch> mappedCatches =
          catches.stream().map(c -> new Catch(c.parameter, c.types, m.stmt(c.body))).toList();
      Stmt mappedFinally = m.optional(finallyBlock);
      return new Try(mappedResources, mappedBody, mappedCatches, mappedFinally, line);
    }
  }

  /** {@code catch (A | B parameter)}; one type, or the alternatives of a multi-catch. */
  record Catch(Local parameter, List<TypeMirror> types, Stmt body) {}

  /**
   * A switch statement; {@code arrow} tells {@code ->} from {@code :}, and {@code exhaustive} is
   * true where a default or the language (a switch with patterns) covers every value.
   */
  record Switch(
      Label label,
      Expr selector,
      List<SwitchCase> cases,
      boolean arrow,
      boolean exhaustive,
      int line)
      implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Switch(label, m.expr(selector), m.cases(cases), arrow, exhaustive, line);
    }
  }

  /**
   * A switch that suspends: goes to the group whose number {@code branch} holds, -1 for the first,
   * and falls through to the next ones. 0 stands for no group, where not {@code exhaustive}. Made
   * by the desugar phase, replaced by the re-entry phase.
   *
   * @param first the number of the first group here: -1 unless the switch was split
   */
  record Branches(
      Label label, Expr branch, int first, List<Stmt> groups, boolean exhaustive, int line)
      implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Branches(label, m.expr(branch), first, m.stmts(groups), exhaustive, line);
    }
  }

  /**
   * Statements that are moved to a method of their own, because one method would be too large.
   * Nothing but a return leaves them. Made by the split phase.
   *
   * @param exit the end of the try block that suspensions have to leave by, or null; set by the
   *     re-entry phase
   * @param completes whether execution goes on behind them
   */
  record Part(Stmt body, Label exit, boolean completes, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Part(m.stmt(body), exit, completes, line);
    }
  }

  /** {@code synchronized}; the body holds no await. */
  record Synchronized(Expr lock, Stmt body, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Synchronized(m.expr(lock), m.stmt(body), line);
    }
  }

  /** {@code assert condition : detail;}, the detail may be null. */
  record Assert(Expr condition, Expr detail, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Assert(m.expr(condition), m.optional(detail), line);
    }
  }

  /** {@code ;}. */
  record Empty(int line) implements Stmt {}

  /**
   * A suspension point: waits for the operand and then puts its value into {@code result}, which is
   * null where the value is not used. Made by the spill phase.
   */
  record Suspend(Local result, Expr.Await await, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      Expr.Await mapped = (Expr.Await) await.map(m);
      return new Suspend(result, mapped, line);
    }
  }

  /**
   * The places where execution can come back into a list of statements: a generated {@code switch
   * (state)} whose sections fall through. Made by the re-entry phase.
   */
  record Dispatch(List<Section> sections, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      List<Section> mapped =
          sections.stream().map(s -> new Section(s.states, m.stmts(s.statements))).toList();
      return new Dispatch(mapped, line);
    }
  }

  /**
   * A {@link Dispatch} that is a user's switch at once: execution comes in at the number of a
   * group, or comes back in at that of a suspension point. Made by the re-entry phase.
   */
  record BranchDispatch(
      Label label, Expr branch, List<Section> sections, boolean exhaustive, int line)
      implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      Expr mappedBranch = m.expr(branch);
      List<Section> mapped =
          sections.stream().map(s -> new Section(s.states, m.stmts(s.statements))).toList();
      return new BranchDispatch(label, mappedBranch, mapped, exhaustive, line);
    }
  }

  /** Statements behind the case labels {@code states}; those of groups are negative. */
  record Section(List<Integer> states, List<Stmt> statements) {}

  /**
   * Takes the awaiter of the operand and, unless it is completed, leaves the method with its state
   * saved. Made by the re-entry phase.
   *
   * @param saved the variables live behind the await
   * @param exit the end of the innermost try block with a finally, or null to return at once
   * @param guarded whether a try statement sees the failure of the await
   */
  record Leave(int state, Expr.Await await, Set<Local> saved, Label exit, boolean guarded, int line)
      implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new Leave(state, (Expr.Await) await.map(m), saved, exit, guarded, line);
    }
  }

  /**
   * Takes the awaited value, the first statement behind a suspension point.
   *
   * @param result what is assigned, or declared if {@code declares}; null where nobody uses it
   * @param type the type of the await
   */
  record Resume(Local result, boolean declares, TypeMirror type, int line) implements Stmt {}

  /**
   * Behind a try statement with a finally: if the method is being left, goes on to the next exit,
   * or returns where that is null. Unconditional where nothing else reaches it.
   */
  record LeaveFurther(Label exit, boolean unconditional, int line) implements Stmt {}

  /** A finally block that runs unless the method is being suspended. */
  record UnlessLeaving(Stmt body, int line) implements Stmt {
    @Override
    public Stmt map(Mapping m) {
      return new UnlessLeaving(m.stmt(body), line);
    }
  }
}
