package dev.fermata.processor.liveness;

import dev.fermata.processor.ir.Local;
import dev.fermata.processor.ir.Stmt;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The phase's door: what lives behind each suspension point. */
public final class Liveness {
  private final Map<Stmt.Suspend, Set<Local>> behind = new IdentityHashMap<>();

  private Liveness() {}

  /** Analyses the body. */
  public static Liveness of(Stmt.Block body) {
    Liveness liveness = new Liveness();
    new LivenessAnalysis(liveness.behind).analyze(body);
    return liveness;
  }

  /** The variables to save at the suspension point; its result is not among them. */
  public Set<Local> behind(Stmt.Suspend suspend) {
    return behind.get(suspend);
  }
}
