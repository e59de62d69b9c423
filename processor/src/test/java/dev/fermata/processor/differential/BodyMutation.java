package dev.fermata.processor.differential;

import java.util.regex.Pattern;

/** A mistake that a processor could make everywhere, as a change of source. */
enum BodyMutation {
  CONTINUE_LEAVES_LOOP("continue;", "break;"),
  RETURNED_TASK_NOT_AWAITED("return p\\.task\\(", "return Task.fromResult("),
  LAMBDA_RUNS_AT_ONCE("later\\.add\\(", "call("),
  ASSIGNMENT_LOST("(?m)^( +)(?!yield|return)\\w+ = (.*);$", "$1p.id($2);");

  private final Pattern right;
  private final String wrong;

  BodyMutation(String right, String wrong) {
    this.right = Pattern.compile(right);
    this.wrong = wrong;
  }

  /** The source with the mistake. */
  String of(String source) {
    return right.matcher(source).replaceAll(wrong);
  }

  /** Whether the source gives an opportunity for it. */
  boolean concerns(String source) {
    return right.matcher(source).find();
  }
}
