package dev.fermata.processor.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.fermata.processor.ir.Body;
import dev.fermata.processor.ir.IrPrinter;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.AsyncMethods;
import dev.fermata.processor.testing.AnalyzedSource;
import dev.fermata.processor.unit.Bridge;
import dev.fermata.processor.unit.MemberRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The async methods of a source, translated. */
final class Translation {
  private static final String IMPORTS =
      """
      import static dev.fermata.Await.await;

      import dev.fermata.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;

      """;

  private final List<Body> bodies = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<MemberRef> references = new LinkedHashSet<>();
  private final Set<String> typeNames = new LinkedHashSet<>();
  private final List<Bridge> bridges = new ArrayList<>();

  private Translation() {}

  /** Translates every async method of the first source; it and the others must compile. */
  static Translation of(String... sources) {
    Translation translation = new Translation();
    String[] files = sources.clone();
    files[0] = files[0].startsWith("package") ? insertImports(files[0]) : IMPORTS + files[0];
    var diagnostics = AnalyzedSource.analyze(translation::add, List.of(), files);
    assertEquals(List.of(), diagnostics.stream().map(AnalyzedSource::text).toList());
    return translation;
  }

  /** The text of the only async method, whose body is given; {@code members} stand beside it. */
  static String body(String members, String body) {
    return of("""
    class Orders {
      %s
      @Async Task<Integer> run(Orders other, int n, Task<String> task) throws Exception {
        %s
      }
    }
    """
            .formatted(members, body))
        .text();
  }

  /** As {@link #body(String, String)}, for statements behind which the method returns. */
  static String statements(String members, String statements) {
    String text = body(members, statements + "\nreturn null;");
    return text.replace("return OUTCOME null;\n", "");
  }

  private static String insertImports(String source) {
    int end = source.indexOf(';') + 1;
    return source.substring(0, end) + "\n" + IMPORTS + source.substring(end);
  }

  private void add(TreePath path, JavacTask task) {
    Trees trees = Trees.instance(task);
    Translator translator = new Translator(trees, task.getElements(), task.getTypes());
    References collected = new References(task.getElements(), task.getTypes());
    Bridges needed = new Bridges(task.getElements(), task.getTypes());
    for (AsyncMethod method : AsyncMethods.in(path, trees)) {
      Body body = translator.translate(method, collected, needed);
      bodies.add(body);
      text.append(IrPrinter.print(body));
    }
    references.addAll(collected.members());
    typeNames.addAll(collected.typeNames());
    bridges.addAll(needed.all());
  }

  /** The text of all bodies, names of common packages left out. */
  String text() {
    return Arrays.stream(
            new String[] {
              "java.lang.",
              "java.util.function.",
              "java.util.concurrent.",
              "java.util.",
              "dev.fermata."
            })
        .reduce(text.toString(), (t, prefix) -> t.replace(prefix, ""));
  }

  /** The bodies, in the order of the source. */
  List<Body> bodies() {
    return List.copyOf(bodies);
  }

  /** The members referred to, as {@code owner.name:descriptor}. */
  List<String> references() {
    return references.stream()
        .map(r -> r.ownerInternalName() + "." + r.name() + ":" + r.descriptor())
        .sorted()
        .toList();
  }

  /** The binary names of the classes mentioned. */
  Set<String> typeNames() {
    return Set.copyOf(typeNames);
  }

  /** The bridges needed. */
  List<Bridge> bridges() {
    return List.copyOf(bridges);
  }
}
