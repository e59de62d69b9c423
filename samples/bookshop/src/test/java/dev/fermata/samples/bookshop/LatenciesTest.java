package dev.fermata.samples.bookshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LatenciesTest {
  @Test
  void percentilesAreTimesThatSoManyTook() {
    Latencies latencies = new Latencies(200);
    for (int i = 100; i >= 1; i--) {
      latencies.add(i);
    }
    assertEquals(50, latencies.percentile(50));
    assertEquals(99, latencies.percentile(99));
    assertEquals(100, latencies.percentile(99.9));
    assertEquals(100, latencies.percentile(100));
  }

  @Test
  void ofNothingTheyAreNothing() {
    assertEquals(0, new Latencies(1).percentile(50));
  }
}
