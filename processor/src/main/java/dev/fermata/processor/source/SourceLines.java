package dev.fermata.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a source file; javac's own map of them is missing under {@code -g:none}. */
public final class SourceLines {
  private final LineMap lineMap;
  private final int[] lineEnds;

  private SourceLines(LineMap lineMap, int[] lineEnds) {
    this.lineMap = lineMap;
    this.lineEnds = lineEnds;
  }

  /**
   * The lines of a file.
   *
   * @throws UncheckedIOException if javac keeps no line map and the file cannot be read again
   */
  public static SourceLines of(CompilationUnitTree unit) {
    LineMap lineMap = unit.getLineMap();
    return new SourceLines(lineMap, lineMap == null ? lineEnds(unit) : new int[0]);
  }

  /** The line, counted from 1, that holds a position. */
  public int lineOf(long position) {
    if (lineMap != null) {
      return (int) lineMap.getLineNumber(position);
    }
    int index = Arrays.binarySearch(lineEnds, (int) position);
    return 1 + (index < 0 ? -index - 1 : index);
  }

  private static int[] lineEnds(CompilationUnitTree unit) {
    try {
      String text = unit.getSourceFile().getCharContent(true).toString();
      return IntStream.range(0, text.length())
          .filter(position -> text.charAt(position) == '\n')
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + unit.getSourceFile().getName(), e);
    }
  }
}
