package dev.fermata.samples.benchmarks.report;

import dev.fermata.samples.benchmarks.contenders.Contenders;

/**
 * What stands for a contender in a plot.
 *
 * @param color one that can be told from the others by everybody (after Okabe and Ito)
 * @param path an SVG path around the origin
 */
record Mark(String color, String path) {
  static Mark of(Contenders contender) {
    return switch (contender) {
      case PLAIN -> new Mark("#999999", "M-5,-5 L5,5 M-5,5 L5,-5");
      case HAND -> new Mark("#000000", "M0,-8 V8");
      case FERMATA -> new Mark("#d55e00", "M0,-8 L8,0 L0,8 L-8,0 Z");
      case FUTURES -> new Mark("#0072b2", "M-5,-5 H5 V5 H-5 Z");
      case COROUTINES -> new Mark("#cc79a7", "M-6,5 H6 L0,-6 Z");
      case VIRTUAL_THREADS -> new Mark("#009e73", "M-6,-5 H6 L0,6 Z");
    };
  }
}
