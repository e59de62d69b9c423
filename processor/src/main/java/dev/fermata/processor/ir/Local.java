package dev.fermata.processor.ir;

import javax.lang.model.type.TypeMirror;

/**
 * A variable of the method: the object is the variable's identity, its name only what the user
 * called it.
 */
public final class Local {
  /** What declares the variable. */
  public enum Kind {
    /** The receiver of an instance method, {@code this} in the user's source. */
    SELF,
    /** A parameter of the async method. */
    PARAMETER,
    /** A local variable, pattern binding, resource or exception parameter of the user's. */
    VARIABLE,
    /** A parameter of a lambda expression. */
    LAMBDA_PARAMETER,
    /** Made by a phase, to keep a value until it is used. */
    TEMPORARY
  }

  private final String name;
  private final TypeMirror type;
  private final Kind kind;

  /**
   * @param name the name to use where it is free
   * @param type the declared or inferred type; null for a lambda parameter without one
   * @param kind what declares it
   */
  public Local(String name, TypeMirror type, Kind kind) {
    this.name = name;
    this.type = type;
    this.kind = kind;
  }

  /** The name in the user's source, or a suggestion for a temporary. */
  public String name() {
    return name;
  }

  /** The type; null for an implicitly typed lambda parameter. */
  public TypeMirror type() {
    return type;
  }

  /** What declares the variable. */
  public Kind kind() {
    return kind;
  }

  @Override
  public String toString() {
    return name;
  }
}
