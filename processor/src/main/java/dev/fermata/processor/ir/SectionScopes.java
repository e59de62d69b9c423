package dev.fermata.processor.ir;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is declared in a section is mentioned only there: execution may enter behind it. */
final class SectionScopes extends InvariantScanner {
  private final Deque<Stmt.Section> around = new ArrayDeque<>();
  private final Map<Local, Stmt.Section> declaredIn = new IdentityHashMap<>();

  SectionScopes() {
    super(Phase.REENTRY);
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Dispatch dispatch) {
      dispatch.sections().forEach(this::section);
      return stmt;
    }
    if (stmt instanceof Stmt.BranchDispatch dispatch) {
      expr(dispatch.branch());
      dispatch.sections().forEach(this::section);
      return stmt;
    }
    if (stmt instanceof Stmt.Part part) {
      List<Stmt.Section> outer = List.copyOf(around);
      around.clear();
      stmt(part.body());
      around.addAll(outer);
      return stmt;
    }
    Bindings.declaredBy(stmt).forEach(this::declare);
    if (stmt instanceof Stmt.Resume resume && resume.declares()) {
      declare(resume.result());
    }
    return super.stmt(stmt);
  }

  private void section(Stmt.Section section) {
    around.push(section);
    stmts(section.statements());
    around.pop();
  }

  @Override
  public Expr expr(Expr expr) {
    if (expr instanceof Expr.InstanceOf test) {
      Bindings.of(test.pattern()).forEach(this::declare);
    } else if (expr instanceof Expr.Read read && declaredIn.containsKey(read.local())) {
      boolean inScope =
          around.stream().anyMatch(section -> section == declaredIn.get(read.local()));
      require(inScope, "a variable is mentioned only in the section that declares it", expr);
    }
    return super.expr(expr);
  }

  private void declare(Local local) {
    if (!around.isEmpty()) {
      declaredIn.put(local, around.peek());
    }
  }
}
