package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;

/** Awaits in operands of the conditional-and and conditional-or operators. */
final class ShortCircuitCases {
  @Async
  static Task<?> andLeftTrue(Probe p) {
    return Task.fromResult(await(p.task(true)) && p.id(true));
  }

  @Async
  static Task<?> andLeftFalse(Probe p) {
    return Task.fromResult(await(p.task(false)) && p.id(true));
  }

  @Async
  static Task<?> andRightEvaluated(Probe p) {
    return Task.fromResult(p.id(true) && await(p.task(false)));
  }

  @Async
  static Task<?> andRightSkipped(Probe p) {
    return Task.fromResult(p.id(false) && await(p.task(true)));
  }

  @Async
  static Task<?> orLeftTrue(Probe p) {
    return Task.fromResult(await(p.task(true)) || p.id(true));
  }

  @Async
  static Task<?> orLeftFalse(Probe p) {
    return Task.fromResult(await(p.task(false)) || p.id(true));
  }

  @Async
  static Task<?> orRightEvaluated(Probe p) {
    return Task.fromResult(p.id(false) || await(p.task(true)));
  }

  @Async
  static Task<?> orRightSkipped(Probe p) {
    return Task.fromResult(p.id(true) || await(p.task(true)));
  }

  @Async
  static Task<?> truthTable(Probe p) {
    StringBuilder out = new StringBuilder();
    boolean[] values = {false, true};
    for (boolean a : values) {
      for (boolean b : values) {
        for (boolean c : values) {
          out.append(a && await(p.task(b)) || await(p.task(c)) && !a ? 'T' : 'F');
        }
      }
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> threeAnds(Probe p) {
    return Task.fromResult(p.id(true) && await(p.task(true)) && p.id(false) && await(p.task(true)));
  }

  @Async
  static Task<?> rightAssociatedByParentheses(Probe p) {
    return Task.fromResult(
        p.id(true) && (await(p.task(false)) || (p.id(true) && await(p.task(true)))));
  }

  @Async
  static Task<?> negated(Probe p) {
    return Task.fromResult(!(p.id(true) && await(p.task(true))) || !await(p.task(false)));
  }

  @Async
  static Task<?> inIf(Probe p) {
    if (await(p.task(true)) && await(p.task(true))) {
      p.trace("both");
    }
    if (await(p.task(false)) || await(p.task(true))) {
      p.trace("either");
    }
    if (!(await(p.task(true)) && await(p.task(false)))) {
      p.trace("not both");
    }
    return Task.completedTask();
  }

  @Async
  static Task<?> inWhile(Probe p) {
    int i = 0;
    while (i < 3 && await(p.task(i != 2))) {
      i++;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> inDoWhile(Probe p) {
    int i = 0;
    do {
      i++;
    } while (await(p.task(i < 2)) || i < 4 && await(p.task(true)));
    return Task.fromResult(i);
  }

  @Async
  static Task<?> inFor(Probe p) {
    int n = 0;
    for (int i = 0; await(p.task(i < 5)) && n < 3; i++) {
      n += i;
    }
    return Task.fromResult(n);
  }

  @Async
  static Task<?> asOperandOfOther(Probe p) {
    int x = 1;
    boolean r = (x++ > 0 && await(p.task(x == 2))) == (x-- == 2 || await(p.task(false)));
    return Task.fromResult(r + "" + x);
  }

  @Async
  static Task<?> asArgument(Probe p) {
    p.trace(p.id(false) || await(p.task(true)));
    return Task.fromResult(String.valueOf(p.id(true) && await(p.task(false))));
  }

  @Async
  static Task<?> assigned(Probe p) {
    boolean a = p.id(true) && await(p.task(true));
    boolean b = a || await(p.task(false));
    Boolean c = b && await(p.task(true));
    return Task.fromResult(a + "" + b + c);
  }

  @Async
  static Task<?> assignmentInRightOperand(Probe p) {
    int x = 0;
    if (p.id(true) && (x = await(p.task(5))) > 3) {
      p.trace(x);
    }
    if (p.id(false) && (x = await(p.task(9))) > 3) {
      p.trace("never");
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> definiteAssignmentThroughAnd(Probe p) {
    int x;
    if (await(p.task(true)) && (x = await(p.task(4))) > 0) {
      return Task.fromResult(x);
    }
    return Task.fromResult("no");
  }

  @Async
  static Task<?> definiteAssignmentThroughOr(Probe p) {
    int x;
    if (await(p.task(false)) || (x = await(p.task(4))) <= 0) {
      return Task.fromResult("no");
    }
    return Task.fromResult(x);
  }

  @Async
  static Task<?> unboxesNull(Probe p) {
    try {
      return Task.fromResult(p.id(true) && await(p.<Boolean>task(null)));
    } catch (NullPointerException e) {
      return Task.fromResult("npe");
    }
  }

  @Async
  static Task<?> rightFails(Probe p) {
    try {
      return Task.fromResult(
          p.id(true) && await(p.<Boolean>fail(new IllegalStateException("right"))) || p.id(true));
    } catch (IllegalStateException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> mixedWithConditionalExpression(Probe p) {
    boolean r =
        p.id(true) && (await(p.task(false)) ? p.id(true) : await(p.task(true)) || p.id(false));
    return Task.fromResult(r);
  }

  @Async
  static Task<?> constantOperands(Probe p) {
    final boolean debug = false;
    boolean r = debug && await(p.task(true)) || !debug && await(p.task(true));
    return Task.fromResult(r);
  }
}
