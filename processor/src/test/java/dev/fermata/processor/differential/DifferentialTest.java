package dev.fermata.processor.differential;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case does the same transformed as it does as blocking Java. */
class DifferentialTest {
  private static final Path FOLDER = Path.of("target", "differential", "cases");

  @TestFactory
  Stream<DynamicContainer> cases() throws URISyntaxException {
    CaseSelection selection = CaseSelection.fromSystemProperty();
    Path sources = Path.of(DifferentialTest.class.getResource("/differential").toURI());
    Map<String, List<Case>> byConstruct =
        CaseSource.in(sources).stream()
            .flatMap(source -> CaseParser.cases(source).stream())
            .filter(selection::includes)
            .collect(
                Collectors.groupingBy(
                    one -> one.source().construct(), LinkedHashMap::new, Collectors.toList()));
    assertFalse(byConstruct.isEmpty(), () -> "no construct and no case for " + selection);
    BothSides sides =
        BothSides.of(byConstruct.values().stream().flatMap(List::stream).toList(), FOLDER);
    return byConstruct.entrySet().stream()
        .map(construct -> dynamicContainer(construct.getKey(), tests(construct.getValue(), sides)));
  }

  private static Stream<DynamicTest> tests(List<Case> cases, BothSides sides) {
    return cases.stream()
        .map(
            one ->
                dynamicTest(
                    one.name(), () -> sides.assertSame(one, PlanSpace::of, "-Dcase=" + one.id())));
  }
}
