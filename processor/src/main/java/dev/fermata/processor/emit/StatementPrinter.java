package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.fermata.processor.diagnostics.InternalFailure;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.List;

/** Statements as source, each with its place in the user's file. */
final class StatementPrinter {
  private final MethodScope scope;
  private final Storage storage;
  private final ExpressionPrinter expressions;
  private final SuspensionPrinter suspensions;
  private final SwitchPrinter switches;
  private final DispatchPrinter dispatches;
  private final PartEmitter parts;
  private final JumpPrinter jumps = new JumpPrinter();
  private CodeBlock.Builder out = CodeBlock.builder();

  /** The place of the innermost statement around an expression of several lines. */
  private CodeBlock around = CodeBlock.of("");

  StatementPrinter(MethodScope scope, Storage storage, PartEmitter parts) {
    this.parts = parts;
    this.scope = scope;
    this.storage = storage;
    this.expressions = new ExpressionPrinter(scope, storage, this);
    this.suspensions = new SuspensionPrinter(scope, storage, expressions);
    this.switches = new SwitchPrinter(scope, expressions, this);
    this.dispatches = new DispatchPrinter(scope.state());
  }

  /** The statements of a method body. */
  CodeBlock print(List<Stmt> statements) {
    jumps.prepare(statements);
    return capture(() -> printAll(statements));
  }

  /** The block of a lambda, from brace to brace. */
  CodeBlock lambdaBody(Stmt.Block body) {
    return capture(
        () -> {
          out.add("{$L\n$>", around);
          printAll(body.statements());
          out.add("$<}");
        });
  }

  /** Statements inside of a construct that is being printed. */
  CodeBlock nested(List<Stmt> statements) {
    return capture(() -> printAll(statements));
  }

  CodeBlock switchExpression(Expr.SwitchExpr choice) {
    return capture(() -> switches.print(choice, around, out));
  }

  private CodeBlock capture(Runnable printing) {
    CodeBlock.Builder outer = out;
    out = CodeBlock.builder();
    printing.run();
    CodeBlock code = out.build();
    out = outer;
    return code;
  }

  void printAll(List<Stmt> statements) {
    statements.forEach(this::print);
  }

  void print(Stmt stmt) {
    CodeBlock outer = around;
    around = place(stmt);
    printStatement(stmt);
    around = outer;
  }

  private void printStatement(Stmt stmt) {
    if (stmt instanceof Stmt.Declare declaration) {
      declare(declaration);
    } else if (stmt instanceof Stmt.Eval eval) {
      statement(stmt, CodeBlock.of("$L", expressions.printStatement(eval.expression())));
    } else if (stmt instanceof Stmt.Return exit) {
      statement(stmt, returned(exit));
    } else if (stmt instanceof Stmt.Throw exit) {
      statement(stmt, CodeBlock.of("throw $L", expressions.print(exit.exception())));
    } else if (stmt instanceof Stmt.Break || stmt instanceof Stmt.Continue) {
      statement(stmt, jumps.print(stmt, scope.names()));
    } else if (stmt instanceof Stmt.Yield yielded) {
      printYield(yielded);
    } else if (stmt instanceof Stmt.Assert check) {
      statement(stmt, assertion(check));
    } else if (stmt instanceof Stmt.Empty) {
      statement(stmt, CodeBlock.of(""));
    } else {
      printCompound(stmt);
    }
  }

  private void printCompound(Stmt stmt) {
    if (stmt instanceof Stmt.Block block) {
      braces("{", stmt, block);
    } else if (stmt instanceof Stmt.If branch) {
      printIf(branch);
    } else if (stmt instanceof Stmt.While loop) {
      label(loop.label());
      braces(CodeBlock.of("while ($L) {", expressions.print(loop.condition())), stmt, loop.body());
    } else if (stmt instanceof Stmt.DoWhile loop) {
      printDoWhile(loop);
    } else if (stmt instanceof Stmt.For loop) {
      printFor(loop);
    } else if (stmt instanceof Stmt.ForEach loop) {
      printForEach(loop);
    } else if (stmt instanceof Stmt.Labeled labeled) {
      String name = scope.names().of(labeled.label());
      braces(CodeBlock.of("$L: {", name), stmt, labeled.body());
    } else if (stmt instanceof Stmt.Try tried) {
      printTry(tried);
    } else if (stmt instanceof Stmt.Synchronized sync) {
      CodeBlock lock = CodeBlock.of("synchronized ($L) {", expressions.print(sync.lock()));
      braces(lock, stmt, sync.body());
    } else if (stmt instanceof Stmt.Switch choice) {
      label(choice.label());
      switches.print(choice, out);
    } else {
      printSuspension(stmt);
    }
  }

  private void printSuspension(Stmt stmt) {
    if (stmt instanceof Stmt.Dispatch dispatch) {
      printDispatch(dispatch);
    } else if (stmt instanceof Stmt.BranchDispatch dispatch) {
      printDispatch(dispatch);
    } else if (stmt instanceof Stmt.Part part) {
      CodeBlock body = capture(() -> print(part.body()));
      out.add(parts.call(part, body));
    } else if (stmt instanceof Stmt.Leave leave) {
      suspensions.leave(leave, out, place(stmt));
    } else if (stmt instanceof Stmt.Resume resume) {
      suspensions.resume(resume, out, place(stmt));
    } else if (stmt instanceof Stmt.LeaveFurther further) {
      suspensions.leaveFurther(further, out);
    } else if (stmt instanceof Stmt.UnlessLeaving guarded) {
      braces(CodeBlock.of("if ($L >= 0) {", scope.state()), stmt, guarded.body());
    } else {
      throw new InternalFailure("no rule to print " + stmt.getClass().getSimpleName());
    }
  }

  private void declare(Stmt.Declare declaration) {
    Local local = declaration.local();
    CodeBlock initializer =
        declaration.initializer() == null
            ? CodeBlock.of("")
            : CodeBlock.of(" = $L", expressions.print(declaration.initializer()));
    TypeName type = scope.types().of(local.type());
    statement(
        declaration, CodeBlock.of("$T $L$L", type, scope.names().declare(local), initializer));
  }

  private CodeBlock returned(Stmt.Return exit) {
    if (exit.form() == Stmt.ReturnForm.COMPLETED) {
      return scope.returnsVoidTask()
          ? CodeBlock.of("return $T.completed($L)", MethodScope.METHODS, storage.frameOfResult())
          : CodeBlock.of(
              "return $T.result($L, null)", MethodScope.METHODS, storage.frameOfResult());
    }
    if (exit.form() == Stmt.ReturnForm.PLAIN) {
      return exit.value() == null
          ? CodeBlock.of("return")
          : CodeBlock.of("return $L", expressions.print(exit.value()));
    }
    boolean isNull = exit.value() instanceof Expr.Literal literal && literal.value() == null;
    boolean isOutcome = exit.form() == Stmt.ReturnForm.OUTCOME;
    return CodeBlock.of(
        "return $T.$L($L, $L$L)",
        MethodScope.METHODS,
        isOutcome ? "outcome" : "result",
        storage.frameOfResult(),
        isNull && isOutcome ? CodeBlock.of("($T) ", scope.returnType()) : CodeBlock.of(""),
        expressions.print(exit.value()));
  }

  /**
   * {@code yield (new int[] {1, 2}).length} is read as a call of a method named yield, for the
   * comma in the first parentheses; around all of it, there is no doubt.
   */
  private void printYield(Stmt.Yield yielded) {
    CodeBlock value = expressions.print(yielded.value());
    boolean ambiguous = value.toString().startsWith("(");
    statement(yielded, CodeBlock.of(ambiguous ? "yield ($L)" : "yield $L", value));
  }

  private CodeBlock assertion(Stmt.Assert check) {
    CodeBlock condition = expressions.print(check.condition());
    return check.detail() == null
        ? CodeBlock.of("assert $L", condition)
        : CodeBlock.of("assert $L : $L", condition, expressions.print(check.detail()));
  }

  private void printIf(Stmt.If branch) {
    open(CodeBlock.of("if ($L) {", expressions.print(branch.condition())), branch);
    printScope(branch.then());
    Stmt otherwise = branch.otherwise();
    while (otherwise instanceof Stmt.If next) {
      open(CodeBlock.of("} else if ($L) {", expressions.print(next.condition())), next);
      printScope(next.then());
      otherwise = next.otherwise();
    }
    if (otherwise != null) {
      out.add("} else {\n$>");
      printScope(otherwise);
    }
    out.add("}\n");
  }

  private void printDoWhile(Stmt.DoWhile loop) {
    label(loop.label());
    open(CodeBlock.of("do {"), loop);
    printScope(loop.body());
    out.add("} while ($L);$L\n", expressions.print(loop.condition()), place(loop));
  }

  private void printFor(Stmt.For loop) {
    scope.names().begin();
    label(loop.label());
    CodeBlock init = forInit(loop.init());
    CodeBlock condition =
        loop.condition() == null
            ? CodeBlock.of("")
            : CodeBlock.of(" $L", expressions.print(loop.condition()));
    CodeBlock update =
        loop.update().stream().map(expressions::printStatement).collect(CodeBlock.joining(", "));
    CodeBlock space = CodeBlock.of(loop.update().isEmpty() ? "" : " ");
    braces(CodeBlock.of("for ($L;$L;$L$L) {", init, condition, space, update), loop, loop.body());
    scope.names().end();
  }

  private CodeBlock forInit(List<Stmt> init) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < init.size(); i++) {
      code.add(i == 0 ? "" : ", ");
      if (init.get(i) instanceof Stmt.Declare declaration) {
        Local local = declaration.local();
        if (i == 0) {
          code.add("$T ", scope.types().of(local.type()));
        }
        code.add("$L", scope.names().declare(local));
        if (declaration.initializer() != null) {
          code.add(" = $L", expressions.print(declaration.initializer()));
        }
      } else {
        code.add("$L", expressions.printStatement(((Stmt.Eval) init.get(i)).expression()));
      }
    }
    return code.build();
  }

  private void printForEach(Stmt.ForEach loop) {
    label(loop.label());
    CodeBlock iterable = expressions.print(loop.iterable());
    scope.names().begin();
    String name = scope.names().declare(loop.local());
    TypeName type = scope.types().of(loop.local().type());
    braces(CodeBlock.of("for ($T $L : $L) {", type, name, iterable), loop, loop.body());
    scope.names().end();
  }

  private void printTry(Stmt.Try tried) {
    scope.names().begin();
    if (tried.resources().isEmpty()) {
      open(CodeBlock.of("try {"), tried);
    } else {
      printResources(tried);
    }
    printScope(tried.body());
    scope.names().end();
    for (Stmt.Catch handler : tried.catches()) {
      scope.names().begin();
      out.add("} catch ($L) {$L\n$>", parameter(handler), place(handler.body()));
      printScope(handler.body());
      scope.names().end();
    }
    if (tried.finallyBlock() != null) {
      out.add("} finally {\n$>");
      printScope(tried.finallyBlock());
    }
    out.add("}\n");
  }

  private CodeBlock parameter(Stmt.Catch handler) {
    if (handler.types().size() == 1) {
      return expressions.tested(handler.parameter());
    }
    CodeBlock types =
        handler.types().stream()
            .map(t -> CodeBlock.of("$T", scope.types().reifiable(t)))
            .collect(CodeBlock.joining(" | "));
    return CodeBlock.of("$L $L", types, scope.names().declare(handler.parameter()));
  }

  private void printResources(Stmt.Try tried) {
    out.add("try ($>$>");
    for (Stmt resource : tried.resources()) {
      out.add("\n");
      if (resource instanceof Stmt.Declare declaration) {
        Local local = declaration.local();
        CodeBlock initializer = expressions.print(declaration.initializer());
        TypeName type = scope.types().of(local.type());
        out.add("$T $L = $L;", type, scope.names().declare(local), initializer);
      } else {
        out.add("$L;", expressions.print(((Stmt.Eval) resource).expression()));
      }
      out.add("$L", place(resource));
    }
    out.add("$<$<\n) {\n$>");
  }

  private void printDispatch(Stmt.Dispatch dispatch) {
    out.add(dispatches.head(dispatch, place(dispatch)));
    printSections(dispatch.sections());
  }

  private void printDispatch(Stmt.BranchDispatch dispatch) {
    label(dispatch.label());
    out.add(dispatches.head(dispatch, expressions.print(dispatch.branch()), place(dispatch)));
    printSections(dispatch.sections());
  }

  private void printSections(List<Stmt.Section> sections) {
    scope.names().begin();
    out.indent();
    for (Stmt.Section section : sections) {
      out.add(dispatches.labels(section)).indent();
      printAll(section.statements());
      out.add("$<");
    }
    out.add("$<}\n");
    scope.names().end();
  }

  private void label(Label label) {
    if (jumps.isNamed(label)) {
      out.add("$L:\n", scope.names().of(label));
    }
  }

  private void statement(Stmt stmt, CodeBlock code) {
    out.add("$L;$L\n", code, place(stmt));
  }

  private void braces(String head, Stmt stmt, Stmt body) {
    braces(CodeBlock.of("$L", head), stmt, body);
  }

  private void braces(CodeBlock head, Stmt stmt, Stmt body) {
    open(head, stmt);
    printScope(body);
    out.add("}\n");
  }

  private void open(CodeBlock head, Stmt stmt) {
    out.add("$L$L\n$>", head, place(stmt));
  }

  /** The statements of a block whose opening brace is printed, and the end of its indentation. */
  private void printScope(Stmt body) {
    scope.names().begin();
    if (body instanceof Stmt.Block block) {
      printAll(block.statements());
    } else {
      print(body);
    }
    scope.names().end();
    out.add("$<");
  }

  /** The comment that gives a statement's place in the user's file. */
  CodeBlock place(Stmt stmt) {
    return place(stmt.line());
  }

  /** The comment that gives a line of the user's file. */
  CodeBlock place(int line) {
    return line == 0 ? CodeBlock.of("") : CodeBlock.of(" // $L:$L", scope.file(), line);
  }
}
