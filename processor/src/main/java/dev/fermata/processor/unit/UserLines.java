package dev.fermata.processor.unit;

import java.util.List;

/**
 * The way back from the lines of generated source to the user's, which its comments give.
 *
 * <pre>{@code
 * sum = 0;                                // Orders.java:21
 * awaiter = AsyncMethods.awaiter(…);      // Orders.java:23
 * if (!awaiter.isCompleted()) {           the same, 23
 * }</pre>
 */
public final class UserLines {
  private static final int NONE = 0;

  private final int[] userLines;

  private UserLines(int[] userLines) {
    this.userLines = userLines;
  }

  /** Reads the comments of a unit's source. */
  public static UserLines of(GeneratedUnit unit) {
    String comment = "// " + unit.userFileName() + ":";
    List<String> lines = unit.source().lines().toList();
    int[] userLines = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      userLines[i + 1] = userLine(lines.get(i), comment);
    }
    return new UserLines(userLines);
  }

  private static int userLine(String line, String comment) {
    int start = line.lastIndexOf(comment);
    if (start < 0) {
      return NONE;
    }
    String number = line.substring(start + comment.length()).stripTrailing();
    return !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(number)
        : NONE;
  }

  /**
   * The user's line for a line of a generated method.
   *
   * <p>A line without a comment continues the commented one above it; the lines before the first
   * comment of the method belong to that one.
   *
   * @param first the first line of the method
   * @param last the last line of the method
   * @param line the line in question
   * @return 0 if the method has no commented line
   */
  public int within(int first, int last, int line) {
    int above = upwards(line, first);
    return above != NONE ? above : downwards(first, last);
  }

  /** The user's line that the comment at the end of this very line gives; 0 if it has none. */
  public int on(int line) {
    return userLines[line];
  }

  /** Whether some of these lines stand for lines of the user's. */
  public boolean areIn(int first, int last) {
    return downwards(first, last) != NONE;
  }

  /** The user's line at or above a line of the source; 0 if there is none. */
  public int above(int line) {
    return upwards(line, 1);
  }

  /** The user's line at or below a line of the source; 0 if there is none. */
  public int below(int line) {
    return downwards(Math.max(line, 1), userLines.length - 1);
  }

  private int upwards(int from, int to) {
    for (int line = Math.min(from, userLines.length - 1); line >= to; line--) {
      if (userLines[line] != NONE) {
        return userLines[line];
      }
    }
    return NONE;
  }

  private int downwards(int from, int to) {
    for (int line = from; line <= Math.min(to, userLines.length - 1); line++) {
      if (userLines[line] != NONE) {
        return userLines[line];
      }
    }
    return NONE;
  }
}
