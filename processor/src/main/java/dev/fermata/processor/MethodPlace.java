package dev.fermata.processor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.SourceLines;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Where an async method stands, for messages that come up after its trees have become invalid.
 *
 * @param displayName how messages call it
 * @param path leads to what the caret points at; its trees are no longer attributed
 * @param firstLine the line on which it begins
 * @param lastLine the line on which it ends
 */
record MethodPlace(String displayName, TreePath path, int firstLine, int lastLine) {

  static MethodPlace of(AsyncMethod method, Trees trees) {
    SourcePositions positions = trees.getSourcePositions();
    SourceLines lines = SourceLines.of(method.unit());
    long start = positions.getStartPosition(method.unit(), method.tree());
    long end = positions.getEndPosition(method.unit(), method.tree());
    return new MethodPlace(
        method.displayName(),
        method.path(),
        lines.lineOf(start),
        lines.lineOf(Math.max(start, end)));
  }

  Tree tree() {
    return path.getLeaf();
  }

  CompilationUnitTree unit() {
    return path.getCompilationUnit();
  }

  /** The lines of the user's file that hold the method. */
  String source() throws IOException {
    return unit()
        .getSourceFile()
        .getCharContent(true)
        .toString()
        .lines()
        .skip(firstLine - 1)
        .limit(lastLine - firstLine + 1)
        .collect(Collectors.joining(System.lineSeparator()));
  }

  boolean contains(int line) {
    return firstLine <= line && line <= lastLine;
  }
}
