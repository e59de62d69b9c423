package dev.fermata.processor.differential;

import dev.fermata.processor.differential.random.RandomBody;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * Tries body after body, a batch on each processor of the machine at a time; what fails is made
 * small and printed at once.
 */
final class BodyRun {
  private static final int BATCH = 100;

  private final Path folder;
  private final PrintStream progress;
  private final BodyTally tally = new BodyTally();
  private final List<BodyFailure> failures = new ArrayList<>();
  private long next;
  private long last = Long.MAX_VALUE - 1;
  private long end = Long.MAX_VALUE;

  /**
   * Prepares a run.
   *
   * @param folder gets what is compiled
   * @param seed makes the first body
   * @param progress is told what happens
   */
  BodyRun(Path folder, long seed, PrintStream progress) {
    this.folder = folder;
    this.next = seed;
    this.progress = progress;
  }

  /** Tries so many bodies. */
  List<BodyFailure> ofBodies(int count) throws Exception {
    last = next + count - 1;
    return run();
  }

  /** Tries bodies for so many minutes. */
  List<BodyFailure> ofMinutes(long minutes) throws Exception {
    end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
    return run();
  }

  private List<BodyFailure> run() throws Exception {
    int workers = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(workers);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        Path own = folder.resolve(String.valueOf(i));
        work.add(() -> tryBatches(own));
      }
      for (Future<Void> worker : threads.invokeAll(work)) {
        worker.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError("a batch was not tried to its end", e.getCause());
    } finally {
      threads.shutdownNow();
    }
    if (tally.bodies() == 0) {
      throw new AssertionError("no body was tried");
    }
    return failures;
  }

  private Void tryBatches(Path own) {
    ProcessorSides sides = new ProcessorSides(own);
    BodyTrial trial = new BodyTrial(sides, tally);
    BodyTrial smallerTrial = new BodyTrial(sides, new BodyTally());
    for (List<Long> seeds = batch(); !seeds.isEmpty(); seeds = batch()) {
      List<RandomBody> bodies = seeds.stream().map(RandomBody::of).toList();
      for (BodyFailure failure : trial.failures(bodies)) {
        report(failure, smallerTrial);
      }
      report();
    }
    return null;
  }

  /** The seeds that a worker takes next; none when all is done. */
  private synchronized List<Long> batch() {
    if (next > last || System.nanoTime() > end) {
      return List.of();
    }
    long start = next;
    next = Math.min(start + BATCH, last + 1);
    return LongStream.range(start, next).boxed().toList();
  }

  private void report(BodyFailure failure, BodyTrial trial) {
    progress.println("seed " + failure.body().seed() + " fails and is made small");
    BodyFailure smallest = BodyShrinker.shrink(failure, trial);
    progress.println(smallest);
    synchronized (this) {
      failures.add(smallest);
    }
  }

  private synchronized void report() {
    progress.println(tally + ", " + failures.size() + " failures; next seed " + next);
  }
}
