package dev.fermata.processor.differential.body;

import java.util.List;

/** Java source of a tree. */
public final class JavaPrinter {
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();
  private String indent;

  private JavaPrinter(String indent) {
    this.indent = indent;
  }

  /** The source of {@code code}, where its first line is already indented by {@code indent}. */
  public static String print(Code code, String indent) {
    JavaPrinter printer = new JavaPrinter(indent);
    printer.print(code);
    return printer.out.toString();
  }

  private void print(Code code) {
    if (code instanceof Text text) {
      out.append(text.java().replace("\n", "\n" + indent));
    } else if (code instanceof Expr expression) {
      print(expression.parts());
    } else if (code instanceof Stmt statement) {
      print(statement.parts());
    } else if (code instanceof Block block) {
      printBlock(block);
    }
  }

  private void print(List<Code> parts) {
    parts.forEach(this::print);
  }

  private void printBlock(Block block) {
    String outer = indent;
    indent += INDENT;
    out.append("{\n");
    for (Stmt statement : block.statements()) {
      out.append(indent);
      print(statement);
      out.append('\n');
    }
    indent = outer;
    out.append(indent).append('}');
  }
}
