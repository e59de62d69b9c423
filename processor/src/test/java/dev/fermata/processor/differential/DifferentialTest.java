package dev.fermata.processor.differential;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.fermata.processor.AsyncProcessor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case does the same transformed as it does as blocking Java. */
class DifferentialTest {
  private static final Path FOLDER = Path.of("target", "differential");
  private static final long LIMIT_SECONDS = 60;
  private static final long HANG_SECONDS = 10;

  @TestFactory
  Stream<DynamicContainer> cases() throws URISyntaxException {
    CaseSelection selection = CaseSelection.fromSystemProperty();
    Path sources = Path.of(DifferentialTest.class.getResource("/differential").toURI());
    List<Case> cases =
        CaseSource.in(sources).stream()
            .flatMap(source -> CaseParser.cases(source).stream())
            .filter(selection::includes)
            .toList();
    Map<Case, Compilation> blocking =
        BlockingCompiler.into(FOLDER.resolve("blocking")).compile(cases);
    Map<Case, Compilation> transformed =
        new CaseCompiler(
                FOLDER.resolve("transformed"),
                UnaryOperator.identity(),
                List.of(),
                () -> List.of(new AsyncProcessor()))
            .compile(cases);
    return cases.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.source().construct(),
                LinkedHashMap::new,
                Collectors.mapping(
                    one -> test(one, blocking.get(one), transformed.get(one)),
                    Collectors.toList())))
        .entrySet()
        .stream()
        .map(construct -> dynamicContainer(construct.getKey(), construct.getValue()));
  }

  private static DynamicTest test(Case one, Compilation blocking, Compilation transformed) {
    return dynamicTest(
        one.name(),
        () -> CaseThread.run(one.id(), LIMIT_SECONDS, () -> check(one, blocking, transformed)));
  }

  private static void check(Case one, Compilation blocking, Compilation transformed) {
    Compilation.Succeeded plain = succeeded(one, "as blocking Java", blocking);
    Compilation.Succeeded machine = succeeded(one, "transformed", transformed);
    Optional<Mismatch> mismatch =
        new Comparison(plain.method(one), machine.method(one), Side.TRANSFORMED, HANG_SECONDS)
            .firstMismatch();
    if (mismatch.isPresent()) {
      fail(
          one.id()
              + " differs "
              + mismatch.get().report()
              + "\n"
              + one.text()
              + "\n\n  source    "
              + one.source().qualifiedName()
              + ":"
              + one.line()
              + "\n  generated "
              + machine.generatedSource(one).toUri()
              + "\n  again     -Dcase="
              + one.id());
    }
  }

  private static Compilation.Succeeded succeeded(Case one, String how, Compilation compilation) {
    if (compilation instanceof Compilation.Failed failed) {
      return fail(one.id() + " does not compile " + how + "\n" + failed.errors() + one.text());
    }
    return (Compilation.Succeeded) compilation;
  }
}
