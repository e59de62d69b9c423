package dev.fermata.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Prints the tree as near-Java text, for dumps and for the tests of the phases: the same tree gives
 * the same text, whatever the later phases would call its variables and labels.
 */
public final class IrPrinter {
  private static final String INDENT = "  ";

  private final ExprPrinter expressions = new ExprPrinter(this);
  private final StringBuilder text = new StringBuilder();
  private final Function<Local, String> names;
  private int depth;

  private IrPrinter(Function<Local, String> names) {
    this.names = names;
  }

  /** The text of a body: its statements, without the braces around them. */
  public static String print(Body body) {
    return print(body, Local::name);
  }

  /**
   * The text of a body.
   *
   * @param names what to call each variable, for a reader who has to tell those of one name apart
   */
  public static String print(Body body, Function<Local, String> names) {
    IrPrinter printer = new IrPrinter(names);
    body.block().statements().forEach(printer::print);
    return printer.text.toString();
  }

  /** The text of a statement. */
  public static String print(Stmt stmt, int depth) {
    return new IrPrinter(Local::name).text(stmt, depth);
  }

  /** The text of an expression. */
  public static String print(Expr expr) {
    return new ExprPrinter(new IrPrinter(Local::name)).print(expr);
  }

  /** The text of a statement inside of an expression that starts at the current depth. */
  String printInline(Stmt stmt) {
    return new IrPrinter(names).text(stmt, depth).strip();
  }

  private String text(Stmt stmt, int startDepth) {
    depth = startDepth;
    print(stmt);
    return text.toString();
  }

  /** What the variable is called. */
  String name(Local local) {
    return names.apply(local);
  }

  /** The text of a switch, without a label. */
  String printSwitch(Expr selector, List<SwitchCase> cases, boolean arrow) {
    IrPrinter inner = new IrPrinter(names);
    inner.depth = depth + 1;
    cases.forEach(c -> inner.print(c, arrow));
    return "switch (" + expr(selector) + ") {\n" + inner.text + INDENT.repeat(depth) + "}";
  }

  private void print(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      line("{");
      nested(block.statements());
      line("}");
    } else if (stmt instanceof Stmt.Declare declare) {
      line(declaration(declare) + ";");
    } else if (stmt instanceof Stmt.Eval eval) {
      line(expr(eval.expression()) + ";");
    } else if (stmt instanceof Stmt.Empty) {
      line(";");
    } else if (stmt instanceof Stmt.If || stmt instanceof Stmt.Labeled) {
      printBranch(stmt);
    } else if (stmt instanceof Stmt.Try tried) {
      print(tried);
    } else if (stmt instanceof Stmt.Switch choice) {
      line(choice.label() + ": " + printSwitch(choice.selector(), choice.cases(), choice.arrow()));
    } else if (stmt instanceof Stmt.Synchronized sync) {
      body("synchronized (" + expr(sync.lock()) + ")", sync.body());
    } else if (stmt instanceof Stmt.Assert test) {
      String detail = test.detail() == null ? "" : " : " + expr(test.detail());
      line("assert " + expr(test.condition()) + detail + ";");
    } else {
      printLoop(stmt);
    }
  }

  private void printBranch(Stmt stmt) {
    if (stmt instanceof Stmt.Labeled labeled) {
      body(labeled.label() + ":", labeled.body());
      return;
    }
    Stmt.If branch = (Stmt.If) stmt;
    body("if (" + expr(branch.condition()) + ")", branch.then());
    if (branch.otherwise() != null) {
      body("else", branch.otherwise());
    }
  }

  private void printLoop(Stmt stmt) {
    if (stmt instanceof Stmt.While loop) {
      body(loop.label() + ": while (" + expr(loop.condition()) + ")", loop.body());
    } else if (stmt instanceof Stmt.DoWhile loop) {
      body(loop.label() + ": do", loop.body());
      line("while (" + expr(loop.condition()) + ");");
    } else if (stmt instanceof Stmt.For loop) {
      String init = loop.init().stream().map(this::inline).collect(Collectors.joining(", "));
      String condition = loop.condition() == null ? "" : " " + expr(loop.condition());
      String update = loop.update().stream().map(this::expr).collect(Collectors.joining(", "));
      String space = update.isEmpty() ? "" : " ";
      body(
          loop.label() + ": for (" + init + ";" + condition + ";" + space + update + ")",
          loop.body());
    } else if (stmt instanceof Stmt.ForEach loop) {
      String variable = loop.local().type() + " " + name(loop.local());
      body(loop.label() + ": for (" + variable + " : " + expr(loop.iterable()) + ")", loop.body());
    } else {
      printJump(stmt);
    }
  }

  private void printJump(Stmt stmt) {
    if (stmt instanceof Stmt.Break jump) {
      line("break " + jump.target() + ";");
    } else if (stmt instanceof Stmt.Continue jump) {
      line("continue " + jump.target() + ";");
    } else if (stmt instanceof Stmt.Yield yield) {
      line("yield " + expr(yield.value()) + ";");
    } else if (stmt instanceof Stmt.Throw thrown) {
      line("throw " + expr(thrown.exception()) + ";");
    } else if (stmt instanceof Stmt.Return returned) {
      String form = returned.form() == Stmt.ReturnForm.PLAIN ? "" : " " + returned.form();
      String value = returned.value() == null ? "" : " " + expr(returned.value());
      line("return" + form + value + ";");
    } else {
      printLowered(stmt);
    }
  }

  private void printLowered(Stmt stmt) {
    if (stmt instanceof Stmt.Suspend suspend) {
      String result = suspend.result() == null ? "" : name(suspend.result()) + " = ";
      line("suspend " + result + expr(suspend.await()) + ";");
    } else if (stmt instanceof Stmt.Dispatch dispatch) {
      line("dispatch {");
      dispatch.sections().forEach(this::print);
      line("}");
    } else if (stmt instanceof Stmt.Part part) {
      body("part", part.body());
    } else if (stmt instanceof Stmt.Branches branches) {
      print(branches);
    } else if (stmt instanceof Stmt.BranchDispatch dispatch) {
      line(dispatch.label() + ": dispatch " + expr(dispatch.branch()) + " {");
      dispatch.sections().forEach(this::print);
      line("}");
    } else if (stmt instanceof Stmt.Leave leave) {
      List<String> saved = leave.saved().stream().map(this::name).sorted().toList();
      String exit = leave.exit() == null ? "" : " to " + leave.exit();
      line("leave " + leave.state() + exit + " " + expr(leave.await()) + " saving " + saved + ";");
    } else if (stmt instanceof Stmt.Resume resume) {
      String declared = resume.declares() ? resume.result().type() + " " : "";
      String result = resume.result() == null ? "" : " " + declared + name(resume.result());
      line("resume" + result + ";");
    } else if (stmt instanceof Stmt.LeaveFurther further) {
      String when = further.unconditional() ? "always" : "if leaving";
      line("leave further " + when + (further.exit() == null ? "" : " to " + further.exit()) + ";");
    } else if (stmt instanceof Stmt.UnlessLeaving unless) {
      body("unless leaving", unless.body());
    } else {
      throw new IllegalArgumentException("no text for " + stmt.getClass());
    }
  }

  private void print(Stmt.Branches branches) {
    line(branches.label() + ": branches " + expr(branches.branch()) + " {");
    for (int i = 0; i < branches.groups().size(); i++) {
      body("case " + (branches.first() - i) + ":", branches.groups().get(i));
    }
    line("}");
  }

  private void print(Stmt.Section section) {
    String states =
        section.states().stream().map(String::valueOf).collect(Collectors.joining(", "));
    line("case " + states + ":");
    nested(section.statements());
  }

  private void print(SwitchCase group, boolean arrow) {
    List<String> labels = new ArrayList<>();
    group.constants().forEach(c -> labels.add(expr(c)));
    group.patterns().forEach(p -> labels.add(expressions.print(p)));
    if (group.isDefault()) {
      labels.add("default");
    }
    String guard = group.guard() == null ? "" : " when " + expr(group.guard());
    line("case " + String.join(", ", labels) + guard + (arrow ? " ->" : ":"));
    nested(group.body());
  }

  private void print(Stmt.Try tried) {
    String resources =
        tried.resources().isEmpty()
            ? ""
            : tried.resources().stream()
                .map(this::inline)
                .collect(Collectors.joining("; ", " (", ")"));
    body("try" + resources, tried.body());
    for (Stmt.Catch handler : tried.catches()) {
      String types =
          handler.types().stream().map(Object::toString).collect(Collectors.joining(" | "));
      body("catch (" + types + " " + name(handler.parameter()) + ")", handler.body());
    }
    if (tried.finallyBlock() != null) {
      body("finally", tried.finallyBlock());
    }
  }

  private String inline(Stmt stmt) {
    return stmt instanceof Stmt.Declare declare
        ? declaration(declare)
        : expr(((Stmt.Eval) stmt).expression());
  }

  private String declaration(Stmt.Declare declare) {
    String initializer = declare.initializer() == null ? "" : " = " + expr(declare.initializer());
    return declare.local().type() + " " + name(declare.local()) + initializer;
  }

  private void body(String head, Stmt body) {
    if (body instanceof Stmt.Block block) {
      line(head + " {");
      nested(block.statements());
      line("}");
    } else {
      line(head);
      nested(List.of(body));
    }
  }

  private void nested(List<Stmt> statements) {
    depth++;
    statements.forEach(this::print);
    depth--;
  }

  private String expr(Expr expr) {
    return expressions.print(expr);
  }

  private void line(String content) {
    text.append(INDENT.repeat(depth)).append(content).append('\n');
  }
}
