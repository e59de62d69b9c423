package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.Awaits;
import dev.fermata.processor.ir.BinaryOperator;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Pattern;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.SwitchCase;
import dev.fermata.processor.ir.UnaryOperator;
import dev.fermata.processor.source.TypeFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Maps the selector of a switch to the number of the group that it chooses, counted down from -1,
 * or 0 for none.
 *
 * <p>A guard that awaits ends a switch expression, and the next one asks for the groups behind it:
 *
 * <pre>{@code
 * switch (s) {                    =>   int branch = switch (s) { case A a -> -1; default -> 0; };
 *   case A a when await(…) -> …        if (branch == -1) { if (!await(…)) branch = 0; }
 *   case B b -> …                      if (branch == 0) branch = switch (s) { case B b -> -2; … };
 * }
 * }</pre>
 */
final class SelectorMapping {
  private static final String METHODS = "dev.fermata.codegen.AsyncMethods";
  private final TypeFacts types;
  private final Stmt.Switch choice;
  private final Local branch;
  private final List<Stmt> statements = new ArrayList<>();

  private SelectorMapping(TypeFacts types, Stmt.Switch choice, Local branch) {
    this.types = types;
    this.choice = choice;
    this.branch = branch;
  }

  /** Statements that declare {@code branch} and give it the number of the chosen group. */
  static List<Stmt> of(Stmt.Switch choice, Local branch, TypeFacts types) {
    SelectorMapping mapping = new SelectorMapping(types, choice, branch);
    if (choice.cases().stream().anyMatch(c -> Awaits.in(c.guard()))) {
      mapping.inSteps();
    } else if (isOld(choice)) {
      mapping.asWritten();
    } else {
      mapping.inOneGo();
    }
    return mapping.statements;
  }

  /** Whether it is a switch of the sort that Java has always had. */
  private static boolean isOld(Stmt.Switch choice) {
    boolean covered = choice.cases().stream().anyMatch(SwitchCase::isDefault);
    return !choice.arrow()
        && choice.cases().stream().allMatch(c -> c.patterns().isEmpty())
        && (covered || !choice.exhaustive());
  }

  private void inOneGo() {
    List<SwitchCase> cases = numbered(0, choice.cases().size());
    if (!choice.exhaustive()) {
      cases.add(otherwise(List.of(), none()));
    }
    statements.add(new Stmt.Declare(branch, numberOf(choice.selector(), cases), line()));
  }

  /**
   * An old switch is mapped by an old one: before Java 14 there is no other.
   *
   * <pre>{@code
   * int branch = 0; switch (s) { case A: branch = -1; break; case B: branch = -2; break; }
   * }</pre>
   */
  private void asWritten() {
    Label mapped = new Label("mapped");
    List<SwitchCase> cases = new ArrayList<>();
    for (SwitchCase group : choice.cases()) {
      Stmt assign = assign(number(-(cases.size() + 1)));
      cases.add(group.with(null, List.of(assign, new Stmt.Break(mapped, line()))));
    }
    statements.add(new Stmt.Declare(branch, number(0), line()));
    statements.add(new Stmt.Switch(mapped, choice.selector(), cases, false, false, line()));
  }

  private void inSteps() {
    TypeMirror type = types.denotable(choice.selector().type());
    Local selector = new Local("selector", type, Local.Kind.TEMPORARY);
    statements.add(new Stmt.Declare(selector, choice.selector(), choice.line()));
    statements.add(new Stmt.Declare(branch, number(0), choice.line()));
    int first = 0;
    for (int i = 0; i < choice.cases().size(); i++) {
      Expr guard = choice.cases().get(i).guard();
      if (Awaits.in(guard)) {
        step(selector, first, upTo(first, i));
        ask(-(i + 1), choice.cases().get(i));
        first = i + 1;
      }
    }
    if (first < choice.cases().size()) {
      step(selector, first, last(first));
    } else if (choice.exhaustive()) {
      statements.add(new Stmt.If(is(0), noMatch(), null, line()));
    }
  }

  /** {@code if (branch == 0) branch = switch (selector) {…};}. */
  private void step(Local selector, int first, List<SwitchCase> cases) {
    Stmt choose = assign(numberOf(new Expr.Read(selector), cases));
    statements.add(first == 0 ? choose : new Stmt.If(is(0), choose, null, choice.line()));
  }

  /** {@code if (branch == number) { if (!guard) branch = 0; else bound = match; }}. */
  private void ask(int number, SwitchCase group) {
    int line = choice.line();
    Map<Local, Local> matches = MappedCase.matches(MappedCase.boundByGuard(group));
    Expr guard = new Renaming(matches).expr(group.guard());
    Expr fails = new Expr.Unary(UnaryOperator.NOT, guard, types.booleanType());
    Stmt handOut =
        matches.isEmpty() ? null : new Stmt.Block(MappedCase.handOut(matches, line), line);
    Stmt leave = new Stmt.If(fails, assign(number(0)), handOut, line);
    statements.add(new Stmt.If(is(number), new Stmt.Block(List.of(leave), line), null, line));
  }

  /** The cases up to one with a guard that is asked afterwards; nothing chosen for all others. */
  private List<SwitchCase> upTo(int first, int asked) {
    List<SwitchCase> cases = numbered(first, asked);
    SwitchCase open = choice.cases().get(asked);
    cases.add(MappedCase.of(open.with(notConstant(), open.body()), -(asked + 1), types, line()));
    boolean nullLater =
        choice.cases().subList(asked, choice.cases().size()).stream()
            .anyMatch(SelectorMapping::hasNull);
    List<Expr> nothing =
        nullLater ? List.of(new Expr.Literal(choice.selector().type(), null)) : List.of();
    cases.add(otherwise(nothing, none()));
    return cases;
  }

  private List<SwitchCase> last(int first) {
    List<SwitchCase> cases = numbered(first, choice.cases().size());
    boolean covered = choice.cases().stream().anyMatch(c -> c.isDefault() || isUnconditional(c));
    if (!covered) {
      cases.add(otherwise(List.of(), choice.exhaustive() ? noMatch() : none()));
    }
    return cases;
  }

  private boolean isUnconditional(SwitchCase group) {
    TypeMirror selector = types.erasure(choice.selector().type());
    return group.guard() == null
        && group.patterns().stream()
            .anyMatch(p -> typeOf(p).filter(t -> types.isAssignable(selector, t)).isPresent());
  }

  /** The erased type of which a pattern matches all values, if it is of this sort. */
  private Optional<TypeMirror> typeOf(Pattern pattern) {
    if (pattern instanceof Pattern.Binding binding) {
      return Optional.of(types.erasure(binding.local().type()));
    }
    return pattern instanceof Pattern.Type test
        ? Optional.of(types.erasure(test.type()))
        : Optional.empty();
  }

  private static boolean hasNull(SwitchCase group) {
    return group.constants().stream()
        .anyMatch(c -> c instanceof Expr.Literal literal && literal.value() == null);
  }

  private List<SwitchCase> numbered(int from, int to) {
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = from; i < to; i++) {
      cases.add(MappedCase.of(choice.cases().get(i), -(i + 1), types, line()));
    }
    return cases;
  }

  /** A guard, so that javac takes no pattern for one that matches always. */
  private Expr notConstant() {
    List<Expr> yes = List.of(new Expr.Literal(types.booleanType(), true));
    return new Expr.Call(
        null, types.named(METHODS), List.of(), "bound", yes, types.booleanType(), 0);
  }

  private static SwitchCase otherwise(List<Expr> constants, Stmt body) {
    return new SwitchCase(constants, List.of(), true, null, List.of(body));
  }

  private Stmt none() {
    return new Stmt.Yield(number(0), line());
  }

  /** What a switch without {@code default} does about a class that was not there to compile. */
  private Stmt noMatch() {
    TypeMirror error = types.named("java.lang.MatchException");
    Expr nothing = new Expr.Literal(types.named("java.lang.String"), null);
    Expr cause = new Expr.Literal(types.named("java.lang.Throwable"), null);
    List<Expr> arguments = List.of(nothing, cause);
    return new Stmt.Throw(
        new Expr.New(null, List.of(), error, false, arguments, error, line()), line());
  }

  private Expr numberOf(Expr selector, List<SwitchCase> cases) {
    return new Expr.SwitchExpr(new Label("branch"), selector, cases, true, types.intType());
  }

  private Stmt assign(Expr value) {
    return new Stmt.Eval(new Expr.Assign(new Expr.Read(branch), value, types.intType()), line());
  }

  private Expr is(int number) {
    return new Expr.Binary(
        BinaryOperator.EQUAL, new Expr.Read(branch), number(number), types.booleanType());
  }

  private Expr number(int value) {
    return new Expr.Literal(types.intType(), value);
  }

  private int line() {
    return choice.line();
  }
}
