package dev.fermata.samples.benchmarks;

import dev.fermata.samples.benchmarks.compiling.CompileCommand;
import dev.fermata.samples.benchmarks.contenders.Contenders;
import dev.fermata.samples.benchmarks.measure.Experiment;
import dev.fermata.samples.benchmarks.measure.Reading;
import dev.fermata.samples.benchmarks.measure.Settings;
import dev.fermata.samples.benchmarks.report.Comparison;
import dev.fermata.samples.benchmarks.report.MarkdownReport;
import dev.fermata.samples.benchmarks.report.RatioPlot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures all contenders in all scenarios, one pair after another, and writes a report. */
@Command(
    name = "benchmarks.jar",
    mixinStandardHelpOptions = true,
    subcommands = CompileCommand.class,
    description = "Compares Fermata with what else there is.")
public final class Benchmarks implements Callable<Integer> {
  @Option(names = "--quick", description = "Shorter and noisier.")
  private boolean quick;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      converter = Experiments.ByName.class,
      description = "Only this one; can be repeated. ${COMPLETION-CANDIDATES}",
      completionCandidates = Experiments.Names.class)
  private List<Experiment> experiments = Experiments.ALL;

  @Option(
      names = "--contender",
      paramLabel = "NAME",
      description = "Only this one; can be repeated. ${COMPLETION-CANDIDATES}")
  private List<Contenders> contenders = Contenders.available();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the report and the plot go. (${DEFAULT-VALUE})")
  private Path out = Path.of("benchmark-results");

  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = new Settings(quick, Files.createDirectories(out.resolve("jmh")));
    Comparison comparison = new Comparison(contenders);
    for (Experiment experiment : experiments) {
      System.out.println(experiment.title());
      for (Contenders contender : contenders) {
        if (experiment.suits(contender)) {
          Reading reading = experiment.measure(contender, settings);
          comparison.add(experiment.title(), contender, reading);
          System.out.printf("  %-22s %s%n", contender.title(), MarkdownReport.line(reading));
        }
      }
    }
    write(comparison);
    return 0;
  }

  private void write(Comparison comparison) throws IOException {
    String name = "jdk-" + Runtime.version().feature();
    Path report = out.resolve(name + ".md");
    Path plot = out.resolve(name + ".svg");
    Files.writeString(plot, new RatioPlot(comparison).draw());
    Files.writeString(report, new MarkdownReport(comparison, quick).print());
    System.out.println("Written: " + report + ", " + plot);
  }
}
