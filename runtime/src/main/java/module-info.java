/**
 * Fermata's runtime: tasks, cancellation and contexts for programs, and what generated state
 * machines call.
 */
module dev.fermata {
  requires static java.desktop; // SwingContext only
  requires static jdk.jfr;

  exports dev.fermata;
  exports dev.fermata.codegen;
}
