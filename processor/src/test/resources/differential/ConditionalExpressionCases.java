package differential;

import static dev.fermata.Await.await;

import dev.fermata.Async;
import dev.fermata.Task;
import dev.fermata.processor.differential.Probe;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntSupplier;

/** Awaits in the condition and the arms of the conditional operator. */
final class ConditionalExpressionCases {
  @Async
  static Task<?> inCondition(Probe p) {
    return Task.fromResult(await(p.task(true)) ? p.id(1) : p.id(2));
  }

  @Async
  static Task<?> inTrueArm(Probe p) {
    return Task.fromResult(p.id(true) ? await(p.task(1)) : p.id(2));
  }

  @Async
  static Task<?> inFalseArm(Probe p) {
    return Task.fromResult(p.id(true) ? p.id(1) : await(p.task(2)));
  }

  @Async
  static Task<?> falseArmTaken(Probe p) {
    return Task.fromResult(p.id(false) ? p.id(1) : await(p.task(2)));
  }

  @Async
  static Task<?> everywhere(Probe p) {
    int r = 0;
    for (int i = 0; i < 2; i++) {
      r = r * 10 + (await(p.task(i == 0)) ? await(p.task(1)) : await(p.task(2)));
    }
    return Task.fromResult(r);
  }

  @Async
  static Task<?> nested(Probe p) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      out.append(
          await(p.task(i < 2))
              ? (i == 0 ? await(p.task("a")) : "b")
              : i == 2 ? await(p.task("c")) : await(p.task("d")));
    }
    return Task.fromResult(out.toString());
  }

  @Async
  static Task<?> asOperandAfterOthers(Probe p) {
    return Task.fromResult(p.id(1) + (p.id(true) ? await(p.task(10)) : p.id(20)) + p.id(100));
  }

  @Async
  static Task<?> asArgumentBetweenOthers(Probe p) {
    return Task.fromResult(
        String.format("%s%s%s", p.id("a"), p.id(false) ? "x" : await(p.task("b")), p.id("c")));
  }

  @Async
  static Task<?> earlierOperandIsSpilledOnlyOnce(Probe p) {
    int x = 1;
    return Task.fromResult(x++ + (p.id(false) ? await(p.task(10)) : x++) + x);
  }

  @Async
  static Task<?> binaryNumericPromotionOfArms(Probe p) {
    return Task.fromResult(
        List.of(p.id(true) ? await(p.task(1)) : 2.0, p.id(false) ? 1 : await(p.task('c'))));
  }

  @Async
  static Task<?> charArmWithConstantInt(Probe p) {
    char c = p.id(true) ? await(p.task('a')) : 98;
    Object o = p.id(false) ? 'x' : 98;
    await(p.task(1));
    return Task.fromResult(c + " " + o);
  }

  @Async
  static Task<?> unboxesNullArm(Probe p) {
    Integer none = null;
    try {
      int x = await(p.task(true)) ? none : 0;
      return Task.fromResult(x);
    } catch (NullPointerException e) {
      return Task.fromResult("npe");
    }
  }

  @Async
  static Task<?> mixedBoxesUnboxEvenForObject(Probe p) {
    Integer i = 1;
    Double d = 2.5;
    Object o = await(p.task(true)) ? i : d;
    return Task.fromResult(o);
  }

  @Async
  static Task<?> nullUnboxedThoughTargetIsReference(Probe p) {
    Integer none = null;
    try {
      Object o = await(p.task(true)) ? none : p.id(2.5);
      return Task.fromResult(o);
    } catch (NullPointerException e) {
      return Task.fromResult("npe");
    }
  }

  @Async
  static Task<?> referenceArms(Probe p) {
    Object o = p.id(true) ? await(p.task("s")) : await(p.task(1));
    Comparable<?> c = p.id(false) ? await(p.task("s")) : await(p.task(1));
    return Task.fromResult(o + "" + c);
  }

  @Async
  static Task<?> nullArm(Probe p) {
    String s = await(p.task(true)) ? null : await(p.task("x"));
    return Task.fromResult(s + (s == null ? await(p.task("null")) : ""));
  }

  @Async
  static Task<?> lambdaArm(Probe p) {
    IntSupplier s = await(p.task(true)) ? () -> 1 : () -> 2;
    int add = await(p.task(10));
    IntSupplier t = p.id(false) ? () -> 0 : () -> add + s.getAsInt();
    return Task.fromResult(t.getAsInt());
  }

  @Async
  static Task<?> polyArms(Probe p) {
    List<String> list = await(p.task(false)) ? new ArrayList<>() : List.of();
    List<Object> other = p.id(true) ? List.of(await(p.task("a")), 1) : new ArrayList<>();
    return Task.fromResult(list.size() + other.size());
  }

  @Async
  static Task<?> asStatementExpressionArgument(Probe p) {
    p.trace(p.id(true) ? await(p.task(1)) : 2);
    p.trace(p.id(false) ? await(p.task(1)) : 2);
    return Task.completedTask();
  }

  @Async
  static Task<?> asReceiver(Probe p) {
    return Task.fromResult((p.id(true) ? await(p.task("abc")) : "x").length());
  }

  @Async
  static Task<?> asAwaitOperand(Probe p) {
    return Task.fromResult(await(p.id(false) ? p.task(1) : p.task(2)));
  }

  @Async
  static Task<?> asConditionOfIf(Probe p) {
    if (p.id(true) ? await(p.task(false)) : true) {
      p.trace("then");
    } else {
      p.trace("else");
    }
    return Task.completedTask();
  }

  @Async
  static Task<?> asLoopCondition(Probe p) {
    int i = 0;
    while (i < 2 ? await(p.task(true)) : await(p.task(false))) {
      i++;
    }
    return Task.fromResult(i);
  }

  @Async
  static Task<?> armsWithSideEffects(Probe p) {
    int x = 0;
    int r = p.id(true) ? (x = await(p.task(5))) + x++ : (x = 9);
    return Task.fromResult(r + " " + x);
  }

  @Async
  static Task<?> armFails(Probe p) {
    try {
      return Task.fromResult(
          p.id(true) ? await(p.<Integer>fail(new IllegalStateException("arm"))) : 1);
    } catch (IllegalStateException e) {
      return Task.fromResult(e.getMessage());
    }
  }

  @Async
  static Task<?> constantCondition(Probe p) {
    final boolean yes = true;
    int x = yes ? await(p.task(1)) : await(p.task(2));
    int y = false ? await(p.task(3)) : 4;
    return Task.fromResult(x + y);
  }

  @Async
  static Task<?> returnOfDifferentTasks(Probe p) {
    return p.id(true) ? Task.fromResult(await(p.task(1))) : p.task(2);
  }

  @Async
  static Task<?> genericMethodArm(Probe p) {
    List<Integer> r =
        await(p.task(true)) ? Collections.emptyList() : Collections.singletonList(await(p.task(1)));
    return Task.fromResult(r);
  }

  @Async
  static Task<?> intersectionArms(Probe p) {
    var x = p.id(true) ? await(p.task(1)) : await(p.task("s"));
    await(p.task("gap"));
    return Task.fromResult(x.toString());
  }
}
