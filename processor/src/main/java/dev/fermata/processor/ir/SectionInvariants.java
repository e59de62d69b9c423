package dev.fermata.processor.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Execution comes back in where it left: each leave ends a section, the next one takes the value,
 * and each section has the numbers of the places that lie in it.
 */
final class SectionInvariants extends InvariantScanner {
  private final List<Integer> left = new ArrayList<>();

  SectionInvariants() {
    super(Phase.REENTRY);
  }

  @Override
  public Stmt stmt(Stmt stmt) {
    if (stmt instanceof Stmt.Dispatch) {
      throw broken("a dispatch is all of its block", IrPrinter.print(stmt, 0));
    }
    require(!(stmt instanceof Stmt.Leave), "a leave ends a section", stmt);
    require(!(stmt instanceof Stmt.Resume), "a resume stands first behind a leave", stmt);
    if (stmt instanceof Stmt.Block block
        && block.statements().size() == 1
        && block.statements().get(0) instanceof Stmt.Dispatch dispatch) {
      check(dispatch.sections(), Set.of(0), dispatch);
      return stmt;
    }
    if (stmt instanceof Stmt.BranchDispatch dispatch) {
      check(dispatch.sections(), Set.of(), dispatch);
      return stmt;
    }
    return super.stmt(stmt);
  }

  /** Execution comes in at the first section, or at that of a group of a switch. */
  private void check(List<Stmt.Section> sections, Set<Integer> first, Stmt dispatch) {
    Set<Integer> entries = first;
    Stmt.Leave before = null;
    int group = first.isEmpty() ? groups(sections.get(0)).get(0) : 0;
    for (Stmt.Section section : sections) {
      Set<Integer> expected = new TreeSet<>(entries);
      for (int label : groups(section)) {
        boolean inOrder = first.isEmpty() && before == null && label == group--;
        require(inOrder, "the groups of a switch are numbered in their order", dispatch);
        expected.add(label);
      }
      Stmt.Leave last = null;
      for (Stmt stmt : inner(section, before, dispatch)) {
        int known = left.size();
        last = stmt instanceof Stmt.Leave leave && isLast(leave, section) ? leave : null;
        if (last == null) {
          stmt(stmt);
          expected.addAll(left.subList(known, left.size()));
        } else {
          leave(last);
        }
      }
      boolean matches = expected.equals(new TreeSet<>(section.states()));
      require(matches, "a section has the numbers of the places in it " + expected, dispatch);
      before = last;
      entries = last == null ? Set.of() : Set.of(last.state());
    }
    require(before == null, "a resume stands behind each leave", dispatch);
  }

  private static List<Integer> groups(Stmt.Section section) {
    return section.states().stream().filter(state -> state < 0).toList();
  }

  /** The section's statements, the resume of the leave before it excepted. */
  private List<Stmt> inner(Stmt.Section section, Stmt.Leave before, Stmt dispatch) {
    List<Stmt> statements = section.statements();
    if (before == null) {
      return statements;
    }
    boolean resumes = !statements.isEmpty() && statements.get(0) instanceof Stmt.Resume;
    require(resumes, "a resume stands behind each leave", dispatch);
    return statements.subList(1, statements.size());
  }

  private static boolean isLast(Stmt.Leave leave, Stmt.Section section) {
    return section.statements().get(section.statements().size() - 1) == leave;
  }

  private void leave(Stmt.Leave leave) {
    left.add(leave.state());
    require(leave.state() == left.size(), "states are numbered in the order of the source", leave);
  }
}
