package dev.fermata.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Pattern;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.ir.SwitchCase;
import java.util.ArrayList;
import java.util.List;

/** Switch statements and expressions without an await, as they were written. */
final class SwitchPrinter {
  private final MethodScope scope;
  private final ExpressionPrinter expressions;
  private final StatementPrinter statements;

  SwitchPrinter(MethodScope scope, ExpressionPrinter expressions, StatementPrinter statements) {
    this.scope = scope;
    this.expressions = expressions;
    this.statements = statements;
  }

  void print(Stmt.Switch choice, CodeBlock.Builder out) {
    out.add("switch ($L) {$L\n$>", expressions.print(choice.selector()), statements.place(choice));
    cases(choice.cases(), choice.arrow(), out);
    out.add("$<}\n");
  }

  /** {@code place} goes behind the first line, where javac sees the statement begin. */
  void print(Expr.SwitchExpr choice, CodeBlock place, CodeBlock.Builder out) {
    out.add("switch ($L) {$L\n$>", expressions.print(choice.selector()), place);
    cases(choice.cases(), choice.arrow(), out);
    out.add("$<}");
  }

  private void cases(List<SwitchCase> cases, boolean arrow, CodeBlock.Builder out) {
    scope.names().begin();
    for (SwitchCase group : cases) {
      if (arrow) {
        scope.names().begin();
        out.add("$L ->$L", labels(group), arrowBody(group.body()));
        scope.names().end();
      } else {
        out.add("$L:\n$>", labels(group));
        out.add("$L$<", statements.nested(group.body()));
      }
    }
    scope.names().end();
  }

  private CodeBlock arrowBody(List<Stmt> body) {
    if (body.size() == 1 && body.get(0) instanceof Stmt.Yield yielded) {
      return CodeBlock.of(" $L;\n", expressions.print(yielded.value()));
    }
    List<Stmt> inner =
        body.size() == 1 && body.get(0) instanceof Stmt.Block block ? block.statements() : body;
    return CodeBlock.of(" {\n$>$L$<}\n", statements.nested(inner));
  }

  private CodeBlock labels(SwitchCase group) {
    List<CodeBlock> labels = new ArrayList<>();
    group.constants().forEach(c -> labels.add(expressions.print(c)));
    for (Pattern pattern : group.patterns()) {
      labels.add(expressions.pattern(pattern));
    }
    if (group.isDefault() && labels.isEmpty()) {
      return CodeBlock.of("default");
    }
    if (group.isDefault()) {
      labels.add(CodeBlock.of("default"));
    }
    CodeBlock guard =
        group.guard() == null
            ? CodeBlock.of("")
            : CodeBlock.of(" when $L", expressions.print(group.guard()));
    return CodeBlock.of("case $L$L", CodeBlock.join(labels, ", "), guard);
  }
}
