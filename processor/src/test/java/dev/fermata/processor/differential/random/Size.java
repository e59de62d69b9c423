package dev.fermata.processor.differential.random;

/** How large a body becomes. Most are small, so that many are tried in the time of a large one. */
enum Size {
  SMALL(1, 3, 2, 6, 8),
  MEDIUM(3, 8, 5, 14, 10),
  LARGE(6, 12, 12, 26, 10);

  private final int fewest;
  private final int most;
  private final int fewestInAll;
  private final int mostInAll;
  private final int operands;

  Size(int fewest, int most, int fewestInAll, int mostInAll, int operands) {
    this.fewest = fewest;
    this.most = most;
    this.fewestInAll = fewestInAll;
    this.mostInAll = mostInAll;
    this.operands = operands;
  }

  static Size any(Choice choice) {
    int percent = choice.between(0, 99);
    return percent < 65 ? SMALL : percent < 92 ? MEDIUM : LARGE;
  }

  /** How many statements the body's own block has. */
  int ownStatements(Choice choice) {
    return choice.between(fewest, most);
  }

  /** How many statements there are altogether. */
  int statements(Choice choice) {
    return choice.between(fewestInAll, mostInAll);
  }

  /** How many expressions of a statement have operands. */
  int operands() {
    return operands;
  }
}
