package dev.fermata.samples.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {
  @ParameterizedTest
  @CsvSource({"0,0 B", "999,999 B", "1000,1.0 kB", "1449000,1.4 MB", "7000000000000000,7000.0 TB"})
  void isReadable(long bytes, String text) {
    assertEquals(text, Size.text(bytes));
  }
}
