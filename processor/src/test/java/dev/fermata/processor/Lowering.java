package dev.fermata.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.JavacTask;
import dev.fermata.processor.ir.Body;
import dev.fermata.processor.ir.IrInvariants;
import dev.fermata.processor.ir.IrPrinter;
import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Phase;
import dev.fermata.processor.ir.Scanner;
import dev.fermata.processor.ir.Stmt;
import dev.fermata.processor.source.AsyncMethod;
import dev.fermata.processor.source.TypeFacts;
import dev.fermata.processor.translate.Bridges;
import dev.fermata.processor.translate.References;
import dev.fermata.processor.translate.Translator;
import dev.fermata.processor.unit.GeneratedUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What each phase makes of an async method, for the tests of the phases. */
public final class Lowering {
  private static final List<String> PACKAGES =
      List.of(
          "java.lang.",
          "java.util.function.",
          "java.util.concurrent.",
          "java.util.",
          "java.io.",
          "dev.fermata.codegen.",
          "dev.fermata.",
          "Example.");

  private final Map<Phase, String> texts = new EnumMap<>(Phase.class);
  private final List<Phase> phases = new ArrayList<>();
  private final Primes primes = new Primes();
  private Set<Local> hoisted = Set.of();
  private Stmt.Block reentered;

  private Lowering() {}

  /**
   * Lowers the async method of a class, the first one if there are several.
   *
   * @param source a whole file that compiles
   */
  public static Lowering of(String source) {
    List<Lowering> lowered = new ArrayList<>();
    assertEquals(List.of(), analyze(source, run -> methods -> lower(run, methods, lowered)));
    return lowered.get(0);
  }

  /**
   * Lowers a method body. In scope are {@code int n}, {@code int[] array}, {@code Object object},
   * {@code Example other} with {@code int field}, {@code Task<Integer> a} and {@code b}, {@code
   * Task<Boolean> flag}, {@code List<Task<Integer>> tasks}, and static {@code int count}, {@code
   * use(Object...)}, {@code int id(int)}, {@code run(Runnable)}.
   */
  public static Lowering ofBody(String body) {
    return of(
        """
        import static dev.fermata.Await.await;
        import dev.fermata.*;
        import java.util.*;
        import java.util.function.*;

        class Example {
          int field;
          static int count;
          static void use(Object... values) {}
          static int id(int value) { return value; }
          static void run(Runnable work) {}

          @Async static Task<Integer> example(
              int n, int[] array, Example other, Object object,
              Task<Integer> a, Task<Integer> b, Task<Boolean> flag, List<Task<Integer>> tasks)
              throws Exception {
            %s
          }
        }
        """
            .formatted(body));
  }

  /** As {@link #ofBody}, for statements behind which the method returns. */
  public static Lowering ofStatements(String statements) {
    return ofBody(statements + "\nreturn a;");
  }

  /** The phases that made a tree, in the order in which they did. */
  List<Phase> phases() {
    return phases;
  }

  /** The variables that are declared on top, in the order of their declarations. */
  public List<String> hoisted() {
    return hoisted.stream().map(primes::name).toList();
  }

  /** The variables that are saved at each await, in the order of the source. */
  public List<List<String>> saved() {
    List<List<String>> saved = new ArrayList<>();
    new Scanner() {
      @Override
      public Stmt stmt(Stmt stmt) {
        if (stmt instanceof Stmt.Leave leave) {
          saved.add(leave.saved().stream().map(primes::name).sorted().toList());
        }
        return super.stmt(stmt);
      }
    }.stmt(reentered);
    return saved;
  }

  /**
   * The text of the tree, without the return that {@link #ofStatements} added; a second variable of
   * the same name is primed.
   */
  public String after(Phase phase) {
    String text = texts.get(phase);
    for (String name : PACKAGES) {
      text = text.replace(name, "");
    }
    return text.endsWith("return OUTCOME a;\n")
        ? text.substring(0, text.length() - "return OUTCOME a;\n".length())
        : text;
  }

  private static List<GeneratedUnit> lower(
      Compilation compilation, List<AsyncMethod> methods, List<Lowering> lowered) {
    for (AsyncMethod method : methods) {
      Lowering lowering = new Lowering();
      Body body =
          new Translator(compilation.trees(), compilation.elements(), compilation.types())
              .translate(
                  method,
                  new References(compilation.elements(), compilation.types()),
                  new Bridges(compilation.elements(), compilation.types()));
      TypeFacts types = new TypeFacts(compilation.elements(), compilation.types());
      lowering.hoisted = Pipeline.lower(method, body, types, lowering::keep).hoisted();
      lowered.add(lowering);
    }
    return List.of();
  }

  private void keep(Phase phase, Stmt.Block tree) {
    IrInvariants.check(phase, tree);
    reentered = tree;
    phases.add(phase);
    texts.put(phase, IrPrinter.print(new Body(null, List.of(), tree), primes::name));
  }

  /** Goes as far as the phases need: what javac and they had to say. */
  private static List<?> analyze(String source, Transformer.Factory transformer) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<JavaFileObject> files = List.of(JavaFileObjects.forSourceString("Example", source));
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, collector, null, null, files);
    task.setProcessors(List.of(new AsyncProcessor(transformer)));
    try {
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collector.getDiagnostics();
  }

  /** Tells variables of the same name apart, in the order in which they are met. */
  private static final class Primes {
    private final Map<Local, String> names = new IdentityHashMap<>();
    private final Set<String> used = new HashSet<>();

    String name(Local local) {
      return names.computeIfAbsent(local, this::unused);
    }

    private String unused(Local local) {
      String name = local.name();
      while (!used.add(name)) {
        name += "'";
      }
      return name;
    }
  }
}
