package dev.fermata.processor.reentry;

import dev.fermata.processor.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The sections of one dispatch while they are being filled. */
final class Sections {
  private final List<Stmt.Section> done = new ArrayList<>();
  private List<Integer> labels;
  private List<Stmt> statements = new ArrayList<>();

  /**
   * @param label what execution comes in with first
   */
  Sections(int label) {
    this.labels = List.of(label);
  }

  void add(Stmt stmt) {
    statements.add(stmt);
  }

  /** Begins another section, unless there is nothing yet in the present one. */
  void open(List<Integer> newLabels) {
    if (statements.isEmpty()) {
      labels = concat(labels, newLabels);
      return;
    }
    done.add(new Stmt.Section(labels, List.copyOf(statements)));
    labels = newLabels;
    statements = new ArrayList<>();
  }

  /** Where there is one section only, all states go the same way. */
  List<Stmt> dispatch(int line) {
    List<Stmt.Section> sections = all();
    return sections.size() == 1
        ? sections.get(0).statements()
        : List.of(new Stmt.Dispatch(sections, line));
  }

  List<Stmt.Section> all() {
    List<Stmt.Section> all = new ArrayList<>(done);
    all.add(new Stmt.Section(labels, List.copyOf(statements)));
    return List.copyOf(all);
  }

  private static List<Integer> concat(List<Integer> left, List<Integer> right) {
    List<Integer> all = new ArrayList<>(left);
    all.addAll(right);
    return List.copyOf(all);
  }
}
