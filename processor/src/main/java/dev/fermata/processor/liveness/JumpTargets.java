package dev.fermata.processor.liveness;

import dev.fermata.processor.ir.Label;
import dev.fermata.processor.ir.Scanner;
import dev.fermata.processor.ir.Stmt;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What lives where the jumps in scope go to, finally blocks on the way included: a chain of the
 * statements around, from the inside out, asked only for the jumps that there are.
 */
abstract class JumpTargets {
  private JumpTargets() {}

  /** No statement around: only a return leaves, and nothing lives behind it. */
  static JumpTargets none(LiveSet nothing) {
    return new JumpTargets() {
      @Override
      LiveSet breakTo(Label label) {
        return nothing;
      }

      @Override
      LiveSet continueTo(Label label) {
        return nothing;
      }

      @Override
      LiveSet onReturn() {
        return nothing;
      }
    };
  }

  abstract LiveSet breakTo(Label label);

  abstract LiveSet continueTo(Label label);

  abstract LiveSet onReturn();

  /** These targets and those of one more statement; {@code next} is null where it is no loop. */
  JumpTargets with(Label target, LiveSet behind, LiveSet next) {
    JumpTargets outer = this;
    return new JumpTargets() {
      @Override
      LiveSet breakTo(Label label) {
        return label == target ? behind : outer.breakTo(label);
      }

      @Override
      LiveSet continueTo(Label label) {
        return label == target && next != null ? next : outer.continueTo(label);
      }

      @Override
      LiveSet onReturn() {
        return outer.onReturn();
      }
    };
  }

  /** The targets as they are seen from inside of a try statement with a finally block. */
  JumpTargets through(UnaryOperator<LiveSet> finallyBlock) {
    JumpTargets outer = this;
    return new JumpTargets() {
      @Override
      LiveSet breakTo(Label label) {
        return finallyBlock.apply(outer.breakTo(label));
      }

      @Override
      LiveSet continueTo(Label label) {
        return finallyBlock.apply(outer.continueTo(label));
      }

      @Override
      LiveSet onReturn() {
        return finallyBlock.apply(outer.onReturn());
      }
    };
  }

  /**
   * What lives at any place outside of a statement that a jump in it goes to. Where it jumps only
   * inside of itself, what it is joined with lives anyhow.
   */
  LiveSet targetsOf(Stmt stmt, LiveSet joined) {
    Set<Label> breaks = new HashSet<>();
    Set<Label> continues = new HashSet<>();
    boolean[] returns = new boolean[1];
    new Scanner() {
      @Override
      public Stmt stmt(Stmt part) {
        if (part instanceof Stmt.Break exit) {
          breaks.add(exit.target());
        } else if (part instanceof Stmt.Continue next) {
          continues.add(next.target());
        } else if (part instanceof Stmt.Return) {
          returns[0] = true;
        }
        return super.stmt(part);
      }
    }.stmt(stmt);
    LiveSet live = returns[0] ? joined.union(onReturn()) : joined;
    for (Label label : breaks) {
      live = live.union(breakTo(label));
    }
    for (Label label : continues) {
      live = live.union(continueTo(label));
    }
    return live;
  }
}
