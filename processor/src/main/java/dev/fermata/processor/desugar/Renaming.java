package dev.fermata.processor.desugar;

import dev.fermata.processor.ir.Expr;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Mapping;
import dev.fermata.processor.ir.Pattern;
import dev.fermata.processor.ir.Stmt;
import java.util.Map;

/** Puts variables in the place of others, in patterns and in what reads them. */
record Renaming(Map<Local, Local> names) implements Mapping {
  @Override
  public Expr expr(Expr expr) {
    if (expr instanceof Expr.InstanceOf test) {
      return new Expr.InstanceOf(expr(test.operand()), pattern(test.pattern()), test.type());
    }
    return expr instanceof Expr.Read read && names.containsKey(read.local())
        ? new Expr.Read(names.get(read.local()), read.type())
        : expr.map(this);
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    return stmt.map(this);
  }

  Pattern pattern(Pattern pattern) {
    if (pattern instanceof Pattern.Binding binding) {
      return new Pattern.Binding(names.getOrDefault(binding.local(), binding.local()));
    }
    if (pattern instanceof Pattern.Record record) {
      return new Pattern.Record(
          record.type(), record.components().stream().map(this::pattern).toList());
    }
    return pattern;
  }
}
