package dev.fermata.processor.link;

/** Which source the stack traces, breakpoints and coverage of generated classes show. */
public enum LineTables {
  /** The user's file and its lines. */
  USER,
  /** The generated file and its lines. */
  GENERATED
}
