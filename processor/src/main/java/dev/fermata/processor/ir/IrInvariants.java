package dev.fermata.processor.ir;

/**
 * What may still occur after each phase. Every phase relies on what the phases before it promise; a
 * broken promise is found here, at the phase that made it, and not as wrong code at its end.
 */
public final class IrInvariants {
  private IrInvariants() {}

  /**
   * Checks what the phase and all before it promise.
   *
   * @param phase the phase that made the tree
   * @param body the tree
   * @throws dev.fermata.processor.diagnostics.InternalFailure naming the phase, the promise, and
   *     the place where it does not hold
   */
  public static void check(Phase phase, Stmt.Block body) {
    new DeclarationInvariants(phase).stmt(body);
    new JumpInvariants(phase).stmt(body);
    new NodeInvariants(phase).stmt(body);
    new SuspensionInvariants(phase).stmt(body);
    if (phase == Phase.REENTRY) {
      new SectionInvariants().stmt(body);
      new SectionScopes().stmt(body);
      new ExitInvariants().stmt(body);
    }
  }
}
