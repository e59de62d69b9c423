package dev.fermata.processor.unit;

/** The one instruction a {@link Bridge} executes for the generated class. */
public enum BridgeKind {
  /** {@code super.m(…)} or {@code Interface.super.m(…)}. */
  INVOKE_SUPER(false),
  /** A call on {@code this} of an inherited protected method. */
  INVOKE_VIRTUAL(false),
  /** A call of an inherited protected static method. */
  INVOKE_STATIC(true),
  /** A read of an inherited protected field. */
  GET_FIELD(false),
  /** A write of an inherited protected field. */
  PUT_FIELD(false),
  /** A read of an inherited protected static field. */
  GET_STATIC(true),
  /** A write of an inherited protected static field. */
  PUT_STATIC(true);

  private final boolean isStatic;

  BridgeKind(boolean isStatic) {
    this.isStatic = isStatic;
  }

  /** Whether the bridge itself is a static method. */
  public boolean isStatic() {
    return isStatic;
  }
}
