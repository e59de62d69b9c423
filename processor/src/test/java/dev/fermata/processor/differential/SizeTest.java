package dev.fermata.processor.differential;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.fermata.processor.classfile.CodeAttributes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Methods of any size do what they do as blocking Java, and code grows no faster than they do. */
class SizeTest {
  private static final Path FOLDER = Path.of("target", "differential", "size");

  /**
   * For four times the source. The larger method may be in parts, with variables in the frame, and
   * the smaller not; code that grows with the square of the source is sixteen times as large.
   */
  private static final double MOST_GROWTH = 6;

  @TestFactory
  Stream<DynamicTest> largeMethodsDoTheSame() {
    List<Case> cases = cases(shape -> shape.size);
    BothSides sides = BothSides.of(cases, FOLDER.resolve("run"));
    return cases.stream()
        .map(
            one -> dynamicTest(one.id(), () -> sides.assertSame(one, PlanSpace::sample, one.id())));
  }

  /** HotSpot compiles no method of more than 8,000 bytes. */
  @TestFactory
  Stream<DynamicTest> codeGrowsWithTheMethodAndHotSpotCompilesIt() {
    List<Case> small = cases(shape -> shape.size / 4);
    List<Case> large = cases(shape -> shape.size);
    List<Case> all = Stream.of(small, large).flatMap(List::stream).toList();
    Map<Case, Compilation> compiled =
        TransformingCompiler.into(FOLDER.resolve("growth")).compile(all);
    return Arrays.stream(LargeShape.values())
        .map(
            shape ->
                dynamicTest(
                    shape.name(),
                    () ->
                        assertGrowth(
                            lengths(small.get(shape.ordinal()), compiled),
                            lengths(large.get(shape.ordinal()), compiled))));
  }

  private static void assertGrowth(List<Integer> small, List<Integer> large) {
    int largest = Collections.max(large);
    assertTrue(largest <= 8000, largest + " bytes in one method");
    assertTrue(sum(large) <= sum(small) * MOST_GROWTH, sum(small) + " bytes grow to " + sum(large));
  }

  private static int sum(List<Integer> lengths) {
    return lengths.stream().mapToInt(length -> length).sum();
  }

  private static List<Case> cases(ToIntFunction<LargeShape> size) {
    return Arrays.stream(LargeShape.values())
        .map(shape -> CaseParser.cases(shape.source(size.applyAsInt(shape))).get(0))
        .toList();
  }

  /** The bytes of bytecode of each method that is generated for a case. */
  private static List<Integer> lengths(Case one, Map<Case, Compilation> compiled)
      throws IOException {
    Compilation compilation = compiled.get(one);
    assertTrue(compilation instanceof Compilation.Succeeded, compilation.toString());
    Path source = ((Compilation.Succeeded) compilation).generatedSource(one);
    Path folder = ((Compilation.Succeeded) compilation).generatedSources();
    Path classes = folder.resolveSibling("classes").resolve(folder.relativize(source)).getParent();
    String generated = source.getFileName().toString().replace(".java", "");
    List<Integer> lengths = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.toList()) {
        if (file.getFileName().toString().startsWith(generated)) {
          CodeAttributes.of(Files.readAllBytes(file))
              .values()
              .forEach(code -> lengths.add(code.length()));
        }
      }
    }
    return lengths;
  }
}
