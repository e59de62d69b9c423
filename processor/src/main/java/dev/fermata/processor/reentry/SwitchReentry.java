package dev.fermata.processor.reentry;

import dev.fermata.processor.ir.Stmt;
import java.util.List;

/** {@code switch} with an await in a group. */
final class SwitchReentry {
  private final Reentry reentry;

  SwitchReentry(Reentry reentry) {
    this.reentry = reentry;
  }

  /**
   * One generated switch takes execution to the user's groups and back in behind their awaits.
   *
   * <pre>{@code
   * out: branches (branch) {     =>   out: switch (state == 0 ? branch : state) {
   *   case -1: { await; b; }            case -1: leave(7);
   *   case -2: { c; break out; }        case 7: b;
   * }                                   case -2: { c; break out; }
   *                                   }
   * }</pre>
   */
  Stmt enter(Stmt.Branches branches) {
    int group = branches.first();
    Sections sections = new Sections(group);
    for (Stmt body : branches.groups()) {
      if (group < branches.first()) {
        sections.open(List.of(group));
      }
      reentry.fill(sections, ((Stmt.Block) body).statements());
      group--;
    }
    return new Stmt.BranchDispatch(
        branches.label(),
        branches.branch(),
        sections.all(),
        branches.exhaustive(),
        branches.line());
  }
}
